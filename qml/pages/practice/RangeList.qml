// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Renqian
import Renqian.Ui

// The tree of what can be ticked. One stop of Tab: ↑↓ move, → ← unfold and fold, Space ticks.
ListView {
    id: list

    required property PracticeModel practice
    required property RangeColumns columns
    property bool byKeys: false

    function fold(unfolded: bool) { currentIndex = practice.unfold(currentIndex, unfolded) }
    // By mouse: the keys go on from there.
    function come(row: int) {
        forceActiveFocus(Qt.MouseFocusReason)
        currentIndex = row
        byKeys = false
    }
    function page(direction: int) {
        const rows = Math.max(1, Math.floor(height / Theme.controlHeight(46)) - 1)
        currentIndex = Math.max(0, Math.min(count - 1, currentIndex + direction * rows))
    }

    clip: true
    cacheBuffer: 0 // rows made ahead of need are asked for again after a filter took them away
    reuseItems: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    keyNavigationEnabled: true
    model: practice.rows
    T.ScrollBar.vertical: ScrollBar {}
    onActiveFocusChanged: byKeys = false
    Keys.onReleased: byKeys = true // also of the key that led here
    Keys.onPressed: event => {
        byKeys = true
        switch (event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier ? event.key : Qt.Key_unknown) {
        case Qt.Key_Right: fold(true); break
        case Qt.Key_Left: fold(false); break
        case Qt.Key_Home: currentIndex = 0; break
        case Qt.Key_End: currentIndex = count - 1; break
        case Qt.Key_PageUp: page(-1); break
        case Qt.Key_PageDown: page(1); break
        default: return
        }
        event.accepted = true
    }

    Accessible.role: Accessible.Tree
    Accessible.name: qsTr("选择范围")

    delegate: RangeRow {
        width: list.columns.span + 2 * list.columns.inset
        columns: list.columns
        current: ListView.isCurrentItem && list.activeFocus && list.byKeys
        Keys.onSpacePressed: {
            list.byKeys = true
            list.practice.toggle(index)
        }
        onToggled: {
            list.come(index)
            list.practice.toggle(index)
        }
        onFolded: unfolded => {
            list.come(index)
            list.practice.unfold(index, unfolded)
        }
    }
}
