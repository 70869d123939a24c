// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian

// Remaining time in fixed-width cells, so that nothing but a changed digit is painted each second.
Row {
    id: clock

    property int seconds: 0
    property int role: PlainText.Role.Timer
    property color color: Theme.text

    readonly property string shown: format(Math.max(0, seconds))
    readonly property int digitWidth: Math.ceil(metrics.advanceWidth)

    // h:mm:ss over 99 minutes, else mm:ss.
    function format(total: int): string {
        const two = value => value < 10 ? "0" + value : "" + value
        const minutes = Math.floor(total / 60)
        if (minutes > 99)
            return Math.floor(minutes / 60) + ":" + two(minutes % 60) + ":" + two(total % 60)
        return two(minutes) + ":" + two(total % 60)
    }

    TextMetrics {
        id: metrics
        text: "0"
        font.family: Theme.sans
        font.pixelSize: Theme.pixelSize(clock.role)
        font.weight: Font.Bold
    }
    Repeater {
        model: clock.shown.length

        PlainText {
            required property int index

            width: text === ":" ? implicitWidth : clock.digitWidth
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            role: clock.role
            bold: true
            color: clock.color
            text: clock.shown.charAt(index)
            Accessible.ignored: true
        }
    }
}
