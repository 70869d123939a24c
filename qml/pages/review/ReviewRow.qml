// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// A question in the list of a review: number, two lines of its stem, and what was answered.
RowButton {
    id: row

    required property int number
    required property string stem
    required property string typeName
    required property string response
    required property string key
    required property bool correct
    property bool selected: false

    readonly property color tone: correct ? Theme.borderStrong : Theme.bad
    readonly property string outcome: {
        if (correct)
            return qsTr("答对")
        if (response === "")
            return qsTr("未答，应选 %1").arg(spread(key))
        if (key.length === 1 && response.length === 1)
            return qsTr("选 %1，应选 %2").arg(response).arg(key)
        const missed = [...key].filter(letter => !response.includes(letter)).join("")
        const extra = [...response].filter(letter => !key.includes(letter)).join("")
        return Phrases.spoken([missed !== "" ? qsTr("漏选 %1").arg(spread(missed)) : "",
                               extra !== "" ? qsTr("多选了 %1").arg(spread(extra)) : ""])
    }

    function spread(letters: string): string { return Phrases.listed([...letters]) }

    implicitWidth: 300
    implicitHeight: Math.max(box.height, words.implicitHeight) + 22

    Accessible.name: Phrases.spoken([qsTr("第 %1 题").arg(number), stem, typeName, outcome])
    Accessible.selectable: true
    Accessible.selected: selected

    background: Rectangle {
        color: row.selected ? Theme.inkSoft : row.hovered ? Theme.hover : Theme.surface

        Rectangle {
            visible: row.selected
            width: Theme.emphasisBar
            height: parent.height
            color: Theme.accent
        }
        Hairline { width: parent.width; anchors.bottom: parent.bottom }
    }
    Rectangle {
        id: box
        x: 16
        y: 11
        width: Theme.iconSize(34)
        height: Theme.iconSize(30)
        color: "transparent"
        border.color: row.tone

        PlainText {
            anchors.centerIn: parent
            role: PlainText.Role.Secondary
            bold: true
            text: row.number
            color: row.correct ? Theme.text2 : Theme.bad
            Accessible.ignored: true
        }
    }
    Column {
        id: words
        x: box.x + box.width + 12
        y: 11
        width: row.width - x - 16

        PlainText {
            width: parent.width
            role: PlainText.Role.Secondary
            font.pixelSize: Theme.pixelSize(role) + 1
            maximumLineCount: 2
            elide: Text.ElideRight
            text: Phrases.unbroken(row.stem)
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            role: PlainText.Role.Caption
            color: Theme.text2
            text: Phrases.dotted([row.typeName, row.outcome])
            Accessible.ignored: true
        }
    }

    FocusRing { shown: row.visualFocus; inset: true; targetRadius: 0 }
}
