// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Remaining time with its warning: from 10 minutes and from 1 minute on it changes shape, colour and word.
Rectangle {
    id: box

    required property int seconds
    property bool horizontal: false
    property string caption: qsTr("剩余时间")

    readonly property int stage: seconds <= 60 ? 2 : seconds <= 600 ? 1 : 0
    readonly property color tone: [Theme.text, Theme.warn, Theme.bad][stage]
    readonly property string words: [caption, qsTr("不足 10 分钟"), qsTr("即将交卷")][stage]
    readonly property int minute: Math.floor(Math.max(0, seconds) / 60)
    property string spoken: ""

    // The spoken name changes each minute only, so that a screen reader can be heard between.
    function speak() {
        spoken = qsTr("剩余 %1 分 %2 秒").arg(minute).arg(Math.max(0, seconds) % 60)
    }

    onMinuteChanged: speak()
    Component.onCompleted: speak()

    implicitWidth: horizontal ? line.implicitWidth + (stage > 0 ? 32 : 0) : stack.implicitWidth + 30
    implicitHeight: horizontal ? Theme.controlHeight(48) : stack.implicitHeight + 10
    radius: Theme.radius
    color: [horizontal ? "transparent" : Theme.surface, Theme.warnSoft, Theme.badSoft][stage]
    border.width: stage > 0 ? 2 : horizontal ? 0 : 1
    border.color: stage > 0 ? tone : Theme.border
    Accessible.role: Accessible.StaticText
    Accessible.name: Phrases.spoken([stage > 0 ? words : "", spoken])

    Column {
        id: stack
        visible: !box.horizontal
        anchors.centerIn: parent
        spacing: -4

        Row {
            spacing: 8
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: box.stage > 0 ? "warning" : "clock"
                color: box.tone
            }
            ClockDigits { seconds: box.seconds; color: box.tone }
        }
        PlainText {
            role: PlainText.Role.Caption
            text: box.words
            color: box.tone
            Accessible.ignored: true
        }
    }
    Row {
        id: line
        visible: box.horizontal
        anchors.right: parent.right
        anchors.rightMargin: box.stage > 0 ? 16 : 0
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            role: box.stage > 0 ? PlainText.Role.Body : PlainText.Role.Secondary
            bold: box.stage > 0
            wrapMode: Text.NoWrap
            text: box.words
            color: box.stage > 0 ? box.tone : Theme.text2
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            size: 22
            name: box.stage > 0 ? "warning" : "clock"
            color: box.tone
        }
        ClockDigits { seconds: box.seconds; color: box.tone }
    }
}
