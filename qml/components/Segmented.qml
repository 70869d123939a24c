// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian

// One choice of a few, side by side. The page owns `currentIndex`; a press or an arrow only says chosen(index).
Rectangle {
    id: group

    required property var model
    property int currentIndex: 0
    property bool showTick: false
    property string name: ""

    signal chosen(int index)

    function choose(index: int) {
        if (index < 0 || index >= segments.count)
            return
        chosen(index)
        segments.itemAt(index).forceActiveFocus(Qt.TabFocusReason)
    }

    implicitWidth: row.implicitWidth + 2
    implicitHeight: Theme.controlHeight(44)
    radius: Theme.radius
    color: Theme.surface
    border.color: enabled ? Theme.borderStrong : Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Row {
        id: row
        anchors { fill: parent; margins: 1 }

        Repeater {
            id: segments
            model: group.model

            Segment {
                required property string modelData
                required property int index

                height: row.height
                words: modelData
                selected: index === group.currentIndex
                tick: group.showTick
                first: index === 0
                last: index === segments.count - 1
                onClicked: group.chosen(index)
                Keys.onLeftPressed: group.choose(index - 1)
                Keys.onRightPressed: group.choose(index + 1)
            }
        }
    }
}
