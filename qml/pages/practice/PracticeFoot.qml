// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// What will be practised: how many questions, how many of them are due, how long the run is; and the start.
Rectangle {
    id: foot

    required property PracticeModel practice
    property real inset: 32
    property bool narrow: false

    readonly property var sizes: [10, 20, 50, 0]
    readonly property string chosen: practice.ticked > 0
        ? qsTr("已选 %1 项 · %2 题").arg(practice.ticked).arg(practice.questions)
        : qsTr("全部范围 · %1 题").arg(practice.questions)

    signal started()

    implicitHeight: visible ? Theme.controlHeight(75) + 1 : 0
    color: Theme.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("开始练习")

    Hairline { width: parent.width }
    RowLayout {
        anchors { fill: parent; topMargin: 1; leftMargin: foot.inset; rightMargin: foot.inset }
        spacing: 12

        Column {
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: Phrases.spoken([foot.chosen, state.text])

            PlainText {
                width: parent.width
                bold: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: foot.chosen
                Accessible.ignored: true
            }
            PlainText {
                id: state
                width: parent.width
                role: PlainText.Role.Secondary
                color: Theme.text2
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: foot.practice.reason !== "" ? foot.practice.reason
                                                  : qsTr("其中到期复习 %1 题").arg(foot.practice.dueInScope)
                Accessible.ignored: true
            }
        }
        TextLink {
            visible: foot.practice.ticked > 0
            text: qsTr("清除选择")
            onClicked: foot.practice.clearTicks()
        }
        PlainText {
            Layout.leftMargin: 8
            Layout.rightMargin: -4
            visible: !foot.narrow
            role: PlainText.Role.Secondary
            color: Theme.text2
            wrapMode: Text.NoWrap
            text: qsTr("本次做")
            Accessible.ignored: true
        }
        Segmented {
            name: qsTr("本次做多少题")
            model: ["10", "20", "50", qsTr("不限")]
            currentIndex: foot.sizes.indexOf(foot.practice.size)
            onChosen: index => foot.practice.size = foot.sizes[index]
        }
        PrimaryButton {
            enabled: foot.practice.ready
            large: true
            text: qsTr("开始练习")
            keyCap: "Enter"
            onClicked: foot.started()
        }
    }
}
