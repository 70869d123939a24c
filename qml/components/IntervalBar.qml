// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// A figure between 0 and 100 with the band in which it probably lies.
Item {
    id: bar

    required property real value
    required property real low
    required property real high
    property string label: qsTr("通过把握 %1 %，可能在 %2 % 到 %3 % 之间").arg(Math.round(value)).arg(Math.round(low))
                           .arg(Math.round(high))
    property bool showLabels: true

    implicitWidth: 226
    implicitHeight: showLabels ? 24 + lowLabel.implicitHeight : 24
    Accessible.role: Accessible.StaticText
    Accessible.name: label

    Rectangle {
        y: 8
        width: parent.width
        height: 8
        color: Theme.track
    }
    Rectangle {
        x: bar.width * bar.low / 100
        y: 8
        width: bar.width * (bar.high - bar.low) / 100
        height: 8
        color: Theme.text3
    }
    Rectangle {
        x: Math.round(bar.width * bar.value / 100) - 3
        y: 2
        width: 6
        height: 20
        radius: 2
        color: Theme.accent
    }
    IntervalLabel { y: 24; bar: bar; at: 0; visible: bar.showLabels && lowLabel.x > width + 4 }
    IntervalLabel { id: lowLabel; y: 24; bar: bar; at: bar.low; visible: bar.showLabels }
    IntervalLabel { id: highLabel; y: 24; bar: bar; at: bar.high; visible: bar.showLabels && x > lowLabel.x + lowLabel.width + 4 }
    IntervalLabel { y: 24; bar: bar; at: 100; visible: bar.showLabels && x > highLabel.x + highLabel.width + 4 }
}
