// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Renqian
import Renqian.Ui

// The tree of mastery. One stop of Tab: ↑↓ move, → ← unfold and fold, Enter practises what the row stands for.
ListView {
    id: list

    required property ReadinessModel readiness
    property bool byKeys: false

    readonly property MasteryColumns columns: MasteryColumns { span: list.width - 14 }

    signal practiseRequested(string statute, string chapter)

    function fold(unfolded: bool) { currentIndex = readiness.unfold(currentIndex, unfolded) }
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
    function practise() {
        const row = currentItem as MasteryRow
        if (row && row.practisable)
            practiseRequested(row.model.statute, row.model.chapter)
    }

    clip: true
    cacheBuffer: 0
    reuseItems: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    keyNavigationEnabled: true
    model: readiness.mastery
    T.ScrollBar.vertical: ScrollBar {}
    onActiveFocusChanged: byKeys = false
    Keys.onReleased: byKeys = true // also of the key that led here
    Keys.onReturnPressed: practise()
    Keys.onEnterPressed: practise()
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
    Accessible.name: qsTr("掌握情况")

    delegate: MasteryRow {
        width: list.columns.span
        columns: list.columns
        current: ListView.isCurrentItem && list.activeFocus && list.byKeys
        onFolded: {
            list.come(index)
            if (model.foldable)
                list.readiness.unfold(index, !model.unfolded)
        }
        onPractiseRequested: list.practiseRequested(model.statute, model.chapter)
    }
}
