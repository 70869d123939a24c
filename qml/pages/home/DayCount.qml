// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The number of days, large and red, its unit and perhaps words before it on the same base line.
Item {
    id: count

    property int days: 0
    property bool compact: false
    property string lead: ""

    implicitWidth: unit.x + unit.implicitWidth
    implicitHeight: compact ? number.font.pixelSize : Math.round(number.lineHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("距考试 %n 天", "", days)

    PlainText {
        id: words
        anchors.baseline: number.baseline
        visible: text !== ""
        wrapMode: Text.NoWrap
        text: count.lead
        Accessible.ignored: true
    }
    SerifText {
        id: number
        x: words.visible ? words.implicitWidth + 10 : 0
        y: Math.round((parent.height - lineHeight) / 2)
        role: PlainText.Role.Hero
        font.pixelSize: count.compact ? Theme.typeTable[PlainText.Role.Hero][0] : Theme.hero
        wrapMode: Text.NoWrap
        color: Theme.accentText
        text: count.days
        Accessible.ignored: true
    }
    PlainText {
        id: unit
        anchors { left: number.right; leftMargin: 10; baseline: number.baseline }
        role: count.compact ? PlainText.Role.Body : PlainText.Role.Stem
        wrapMode: Text.NoWrap
        text: qsTr("天", "after the number of days", count.days)
        Accessible.ignored: true
    }
}
