// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Renqian
import Renqian.Ui

// The statutes on this machine, or the articles that hold what is searched for.
FocusScope {
    id: list

    required property StatutesModel statutes

    readonly property bool searching: statutes.words !== ""
    readonly property int pause: 250 // milliseconds without a key before it searches

    signal opened()

    function focusSearch() { field.forceActiveFocus(Qt.TabFocusReason) }
    function clear() {
        field.clear()
        statutes.search("")
    }

    Timer {
        id: later
        interval: list.pause
        onTriggered: list.statutes.search(field.text)
    }
    Field {
        id: field
        x: 16
        y: 16
        width: parent.width - 32
        focus: true
        search: true
        maximumLength: 60
        label: qsTr("在原文里查找")
        placeholder: qsTr("在原文里查找")
        onEdited: later.restart()
        onAccepted: {
            later.stop()
            list.statutes.search(text)
        }
        Component.onCompleted: text = list.statutes.words
        Keys.onDownPressed: (list.searching ? hits : names).forceActiveFocus(Qt.TabFocusReason)
    }
    PlainText {
        id: found
        x: 16
        y: field.y + field.height + 10
        width: parent.width - 32
        role: PlainText.Role.Caption
        color: Theme.text2
        text: !list.searching ? qsTr("%n 部法规", "", list.statutes.list.count)
            : list.statutes.moreHits ? qsTr("前 %1 处，请写得再具体些").arg(list.statutes.hits.count)
            : list.statutes.hits.count > 0 ? qsTr("%n 处", "", list.statutes.hits.count) : qsTr("没有找到，换一个词试试")
        Accessible.role: Accessible.AlertMessage
    }
    Hairline {
        id: line
        y: found.y + found.height + 10
        width: parent.width
    }
    ListView {
        id: names
        anchors { top: line.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
        visible: !list.searching
        clip: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        model: list.statutes.list
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("法规")

        delegate: ListRow {
            required property var model
            required property int index

            width: ListView.view.width
            label: model.name
            detail: qsTr("%n 条", "", model.articles)
            maximumLineCount: 2
            selected: list.statutes.reader.shortName === model.shortName
            focusPolicy: Qt.ClickFocus
            showRing: activeFocus
            onClicked: {
                list.statutes.openStatute(index)
                list.opened()
            }
        }
    }
    ListView {
        id: hits
        anchors.fill: names
        visible: list.searching
        clip: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        model: list.statutes.hits
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("查找结果")

        delegate: HitRow {
            required property int index

            width: ListView.view.width
            focusPolicy: Qt.ClickFocus
            showRing: activeFocus
            onClicked: {
                list.statutes.openHit(index)
                list.opened()
            }
        }
    }
}
