// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// 选择范围: tools, heads and the tree in one card.
FocusScope {
    id: card

    required property PracticeModel practice

    readonly property int leastRows: 5
    readonly property real leastHeight: list.y + leastRows * Theme.controlHeight(46) + Theme.radiusCard
    readonly property bool found: practice.rows.count > 0

    function focusSearch() { tools.focusSearch() }
    function focusList() { list.forceActiveFocus(Qt.TabFocusReason) }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: Theme.surface
        border.color: Theme.border
    }
    RangeTools {
        id: tools
        x: Theme.cardPadding
        y: 14
        width: parent.width - 2 * Theme.cardPadding
        practice: card.practice
        onListRequested: card.focusList()
    }
    RangeHead {
        id: head
        x: Theme.cardPadding
        y: tools.y + tools.height + 12
        width: tools.width
        columns: places
        name: [qsTr("法律 / 章节"), qsTr("科目 / 法律"), qsTr("题型"), qsTr("标签")][tools.groupings.indexOf(card.practice.grouping)]
    }
    RangeList {
        id: list
        x: Theme.cardPadding - places.inset
        y: head.y + head.height
        width: card.width - x - 2
        height: card.height - y - Theme.radiusCard
        focus: true
        visible: card.found
        practice: card.practice
        columns: places
    }
    EmptyState {
        anchors.horizontalCenter: parent.horizontalCenter
        y: list.y + Math.max(8, Math.round((list.height - height) / 2))
        visible: !card.found
        iconName: "search"
        title: card.practice.search !== "" ? qsTr("没有找到“%1”").arg(card.practice.search) : qsTr("没有这个难度的题")
        description: card.practice.search !== "" ? qsTr("换一个词试试，或只输入法律名称。") : ""
        secondaryText: card.practice.search !== "" ? qsTr("清除搜索") : qsTr("显示全部难度")
        onSecondaryTriggered: {
            card.practice.search = ""
            card.practice.difficulty = "all"
            card.focusSearch()
        }
    }
    RangeColumns {
        id: places
        span: tools.width
    }
}
