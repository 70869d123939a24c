// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// A small label over a bold figure, with a hairline before it where it stands beside another.
Item {
    id: fact

    required property string label
    required property string value
    property string rest: ""
    property bool divided: false

    implicitWidth: Math.max(name.implicitWidth, figure.implicitWidth + (rest !== "" ? 6 + tail.implicitWidth : 0)) + 26
    implicitHeight: name.implicitHeight + figure.implicitHeight + 8
    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + value + " " + rest

    Hairline {
        visible: fact.divided
        height: parent.height - 4
    }
    PlainText {
        id: name
        x: fact.divided ? 16 : 0
        role: PlainText.Role.Secondary
        color: Theme.text2
        wrapMode: Text.NoWrap
        text: fact.label
        Accessible.ignored: true
    }
    PlainText {
        id: figure
        x: name.x
        y: name.implicitHeight
        role: PlainText.Role.Option
        bold: true
        wrapMode: Text.NoWrap
        text: fact.value
        Accessible.ignored: true
    }
    PlainText {
        id: tail
        anchors { left: figure.right; leftMargin: 6; baseline: figure.baseline }
        role: PlainText.Role.Secondary
        color: Theme.text2
        wrapMode: Text.NoWrap
        text: fact.rest
        Accessible.ignored: true
    }
}
