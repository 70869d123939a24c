// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// List and text of the statutes: side by side where there is room, else one after the other.
FocusScope {
    id: browser

    required property StatutesModel statutes
    property bool beside: true
    property int listWidth: Theme.iconSize(340)
    property bool reading: false // in the narrow one

    readonly property bool hasText: statutes.reader.found

    Rectangle {
        id: side
        width: browser.beside ? browser.listWidth : parent.width
        height: parent.height
        visible: browser.beside || !browser.reading
        color: Theme.surface

        StatuteList {
            id: list
            anchors { fill: parent; rightMargin: 1 }
            focus: !browser.reading || browser.beside
            statutes: browser.statutes
            onOpened: {
                browser.reading = true
                text.focusText()
            }
        }
        Hairline { height: parent.height; anchors.right: parent.right; visible: browser.beside }
    }
    TextLink {
        id: back
        y: 12
        visible: !browser.beside && browser.reading
        role: PlainText.Role.Body
        text: qsTr("返回列表")
        onClicked: {
            browser.reading = false
            list.focusSearch()
        }
    }
    StatuteReading {
        id: text
        x: browser.beside ? side.width + 28 : 0
        y: back.visible ? back.y + back.height + 16 : 20
        width: Math.min(parent.width - x - (browser.beside ? 28 : 0), Math.round(1100 * Theme.textScale))
        height: parent.height - y
        visible: browser.hasText && (browser.beside || browser.reading)
        reader: browser.statutes.reader
    }
    PlainText {
        x: side.width + 28
        y: 32
        width: parent.width - x - 28
        visible: browser.beside && !browser.hasText
        color: Theme.text2
        text: qsTr("从左边选一部法规。")
    }
}
