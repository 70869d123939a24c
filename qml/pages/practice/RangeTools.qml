// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// How the range is grouped, which difficulty counts, and the search; the search goes below where it has no room.
FocusScope {
    id: tools

    required property PracticeModel practice

    readonly property var groupings: ["statute", "subject", "type", "tag"]
    readonly property var difficulties: ["all", "easy", "medium", "hard"]
    readonly property bool oneLine: left.width + 24 + legend.width + 12 + Theme.iconSize(200) <= width
    readonly property bool withLegend: oneLine || Theme.iconSize(200) + 12 + legend.implicitWidth <= width

    signal listRequested()

    function focusSearch() {
        field.forceActiveFocus(Qt.TabFocusReason)
        field.selectAll()
    }

    implicitHeight: oneLine ? left.height : left.height + 8 + field.height

    Row {
        id: left
        spacing: 12

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            role: PlainText.Role.Option
            bold: true
            wrapMode: Text.NoWrap
            text: qsTr("选择范围")
            Accessible.role: Accessible.Heading
        }
        Segmented {
            name: qsTr("分组")
            model: [qsTr("按法律"), qsTr("按科目"), qsTr("按题型"), qsTr("按标签")]
            currentIndex: tools.groupings.indexOf(tools.practice.grouping)
            onChosen: index => tools.practice.grouping = tools.groupings[index]
        }
        Segmented {
            name: qsTr("难度")
            model: [qsTr("全部"), qsTr("易"), qsTr("中"), qsTr("难")]
            currentIndex: tools.difficulties.indexOf(tools.practice.difficulty)
            onChosen: index => tools.practice.difficulty = tools.difficulties[index]
        }
    }
    Row {
        id: legend
        x: tools.oneLine ? field.x - width - 12 : 0
        y: field.y + Math.round((field.height - height) / 2)
        visible: tools.withLegend
        spacing: 6
        Accessible.ignored: true

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSize(20)
            height: 8
            radius: 2
            color: Theme.bad
        }
        PlainText {
            role: PlainText.Role.Caption
            color: Theme.text2
            wrapMode: Text.NoWrap
            text: qsTr("掌握不足 50 %")
            Accessible.ignored: true
        }
    }
    Field {
        id: field
        x: tools.width - width
        y: tools.oneLine ? 0 : left.height + 8
        width: Math.min(Theme.iconSize(240), tools.oneLine ? tools.width - left.width - legend.width - 36
                                                           : tools.width - (tools.withLegend ? legend.width + 12 : 0))
        focus: true
        search: true
        maximumLength: 60
        label: qsTr("搜索范围")
        placeholder: qsTr("输入法律、章节或关键词")
        text: tools.practice.search
        onEdited: tools.practice.search = text
        onAccepted: tools.listRequested()
        Keys.onReturnPressed: event => event.accepted = true
        Keys.onEnterPressed: event => event.accepted = true
        Keys.onDownPressed: tools.listRequested()
        Keys.onEscapePressed: event => {
            event.accepted = text !== ""
            tools.practice.search = ""
            text = ""
        }
    }
}
