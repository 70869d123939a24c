// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian
import Renqian.Ui

// The text of a statute from the article that it was opened at; the ones before and after are there too.
FocusScope {
    id: reading

    required property StatuteReader reader
    property bool byKeys: false

    // Where the reader stands, once the list has a size.
    function show() {
        if (reader.position >= 0)
            list.positionViewAtIndex(reader.position, ListView.Beginning)
        else
            list.positionViewAtBeginning()
    }
    function scroll(by: real) {
        const most = list.originY + Math.max(0, list.contentHeight - list.height)
        list.contentY = Math.max(list.originY, Math.min(most, list.contentY + by))
    }
    function focusText() { list.forceActiveFocus(Qt.TabFocusReason) }

    Connections {
        target: reading.reader
        function onMoved() {
            jump.errorText = ""
            reading.show()
        }
    }
    PlainText {
        id: title
        width: jump.x - 16
        y: Math.max(0, Math.round((Theme.controlHeight(44) - height) / 2))
        bold: true
        text: qsTr("《%1》", "name of a statute").arg(reading.reader.name)
        Accessible.role: Accessible.Heading
    }
    Field {
        id: jump
        x: reading.width - width
        width: Theme.iconSize(132)
        maximumLength: 20
        label: qsTr("到第几条")
        placeholder: qsTr("到第几条")
        onEdited: errorText = ""
        onAccepted: {
            if (!reading.reader.goTo(text)) {
                errorText = qsTr("没有这一条")
                return
            }
            clear()
            reading.focusText()
        }
    }
    Hairline {
        id: line
        y: Math.max(title.y + title.height, jump.height) + 12
        width: parent.width
    }
    ListView {
        id: list
        anchors { top: line.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        model: reading.reader.articles
        T.ScrollBar.vertical: ScrollBar {}
        onHeightChanged: reading.show()
        onActiveFocusChanged: reading.byKeys = false
        Keys.onReleased: reading.byKeys = true
        Keys.onPressed: event => {
            const page = height - Theme.target
            const step = ({[Qt.Key_Up]: -Theme.target, [Qt.Key_Down]: Theme.target, [Qt.Key_PageUp]: -page,
                [Qt.Key_PageDown]: page})[event.key]
            if (step !== undefined)
                reading.scroll(step)
            else if (event.key === Qt.Key_Home)
                positionViewAtBeginning()
            else if (event.key === Qt.Key_End)
                positionViewAtEnd()
            else
                return
            event.accepted = true
        }
        Accessible.role: Accessible.List
        Accessible.name: title.text

        delegate: ArticleRow {
            width: ListView.view.width - 14
        }
    }
    FocusRing {
        parent: list
        anchors.fill: parent
        shown: list.activeFocus && reading.byKeys
        inset: true
        targetRadius: 0
    }
}
