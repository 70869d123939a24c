// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Renqian
import Renqian.Ui

// 存疑题目: what the learner reported, to be taken back or handed over as a file.
Drawer {
    id: drawer

    required property StudySettingsModel study

    title: qsTr("存疑题目")
    onAboutToShow: study.reload()

    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: count > 0
        clip: true
        cacheBuffer: 0
        spacing: 0
        boundsBehavior: Flickable.StopAtBounds
        model: drawer.visible ? drawer.study.doubts : null
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: drawer.title

        delegate: Item {
            id: entry
            required property var model
            required property int index

            width: list.width
            height: words.height + 24

            Column {
                id: words
                y: 12
                width: parent.width - 12
                spacing: 4

                PlainText {
                    width: parent.width
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    text: entry.model.stem
                }
                PlainText {
                    width: parent.width
                    color: Theme.text2
                    text: entry.model.said
                }
                Row {
                    spacing: 16

                    PlainText {
                        role: PlainText.Role.Caption
                        color: Theme.text3
                        text: entry.model.day
                    }
                    TextLink {
                        text: qsTr("删除")
                        Accessible.name: qsTr("删除这条存疑：%1").arg(entry.model.said)
                        onClicked: drawer.study.removeDoubt(entry.index)
                    }
                }
            }
            Hairline { width: parent.width; anchors.bottom: parent.bottom }
        }
    }
    EmptyState {
        Layout.alignment: Qt.AlignHCenter
        visible: !list.visible
        iconName: "note"
        title: qsTr("没有存疑题目")
        description: qsTr("练习时点“报告题目问题”，就会记在这里。")
    }
    Item { Layout.fillHeight: true; visible: !list.visible }
    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        kind: Notice.Kind.Ok
        text: drawer.study.done
        actionText: qsTr("打开文件夹")
        onActionTriggered: drawer.study.openFolder()
    }
    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        kind: Notice.Kind.Bad
        text: drawer.study.error
    }
    SecondaryButton {
        enabled: drawer.study.doubts.count > 0
        icon.name: "export"
        text: qsTr("导出文件")
        onClicked: drawer.study.exportDoubts()
    }
}
