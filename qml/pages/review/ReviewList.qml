// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Renqian
import Renqian.Ui

// The questions of the filter; one tab stop, the shown one.
ListView {
    id: list

    required property ReviewModel review

    signal chosen(int row)

    function focusCurrent(reason: int) {
        positionViewAtIndex(currentIndex, ListView.Contain)
        if (currentItem)
            currentItem.forceActiveFocus(reason)
    }

    clip: true
    cacheBuffer: 0 // rows made ahead of need are asked for again after a filter took them away
    boundsBehavior: Flickable.StopAtBounds
    model: review.list
    currentIndex: review.position
    highlightFollowsCurrentItem: false
    keyNavigationEnabled: false
    onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
    onHeightChanged: positionViewAtIndex(currentIndex, ListView.Contain)
    T.ScrollBar.vertical: ScrollBar {}

    Accessible.role: Accessible.List
    Accessible.name: qsTr("题目列表")

    delegate: ReviewRow {
        required property int index
        required property var model

        width: list.width
        number: model.number
        stem: model.stem
        typeName: model.typeName
        response: model.response
        key: model.key
        correct: model.right
        selected: model.current
        focusPolicy: selected || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
        onClicked: list.chosen(index)
    }
}
