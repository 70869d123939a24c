// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Renqian
import Renqian.Ui

// The wrong questions under the heads of their chapters; one tab stop, ↑ ↓ go from question to question.
ListView {
    id: list

    required property MistakesModel mistakes
    property bool byKeys: false

    signal chosen(int entry)

    function go(by: int) {
        mistakes.select(mistakes.position + by)
        follow()
    }
    function follow() {
        currentIndex = mistakes.rowOf(mistakes.position)
        // With the first question its head is shown too.
        positionViewAtIndex(Math.max(0, currentIndex - (mistakes.position === 0 ? 1 : 0)), ListView.Contain)
        positionViewAtIndex(currentIndex, ListView.Contain)
    }

    clip: true
    cacheBuffer: 0 // rows made ahead of need are asked for again after a filter took them away
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: false
    highlightFollowsCurrentItem: false
    model: mistakes.list
    T.ScrollBar.vertical: ScrollBar {}
    Component.onCompleted: follow()
    onActiveFocusChanged: byKeys = false
    Keys.onReleased: byKeys = true // also of the key that led here
    Keys.onPressed: event => {
        byKeys = true
        switch (event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier ? event.key : Qt.Key_unknown) {
        case Qt.Key_Down: go(1); break
        case Qt.Key_Up: go(-1); break
        default: return
        }
        event.accepted = true
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("错题列表")

    Connections {
        target: list.mistakes
        function onQuestionChanged() { list.follow() }
    }

    delegate: FocusScope {
        id: place
        required property var model

        readonly property bool isHead: model.entry < 0

        width: list.width
        height: isHead ? head.implicitHeight : row.implicitHeight

        MistakeHead {
            id: head
            anchors.fill: parent
            visible: place.isHead
            statute: place.model.statute
            chapter: place.model.chapter
            count: place.model.count
        }
        MistakeRow {
            id: row
            anchors.fill: parent
            visible: !place.isHead
            focus: true
            focusPolicy: Qt.NoFocus
            Keys.onSpacePressed: list.chosen(place.model.entry)
            stem: place.model.stem
            typeName: place.model.typeName
            wrongs: place.model.wrongs
            streak: place.model.streak
            needed: list.mistakes.needed
            cleared: list.mistakes.filter === "cleared"
            selected: place.model.current
            current: place.model.current && list.activeFocus && list.byKeys
            onClicked: {
                list.forceActiveFocus(Qt.MouseFocusReason)
                list.byKeys = false
                list.mistakes.select(place.model.entry)
                list.chosen(place.model.entry)
            }
        }
    }
}
