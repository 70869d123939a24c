// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// An 8 px bar with an optional tick (the pass line). Give `label` a full sentence; words beside the bar repeat it.
T.ProgressBar {
    id: control

    enum Tone { Ink, Ok, Bad }

    property int tone: ProgressBar.Tone.Ink
    property real tick: NaN
    property string label: ""
    property int thickness: 8

    readonly property color fill: [Theme.ink, Theme.ok, Theme.bad][tone]
    readonly property int overhang: isNaN(tick) ? 0 : 4
    readonly property real tickPosition: isNaN(tick) ? 0 : (tick - from) / (to - from)

    to: 100
    implicitWidth: 128
    implicitHeight: thickness + 2 * overhang
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label

    background: Item {}
    contentItem: Item {
        Rectangle {
            y: control.overhang
            width: parent.width
            height: control.thickness
            radius: 2
            color: Theme.track
        }
        Rectangle {
            y: control.overhang
            width: parent.width * control.visualPosition
            height: control.thickness
            radius: 2
            color: control.fill
            Behavior on width {
                NumberAnimation { duration: Theme.motionBar; easing.type: Easing.OutCubic }
            }
        }
        Rectangle {
            x: Math.round(parent.width * control.tickPosition) - 1
            width: 2
            height: parent.height
            visible: !isNaN(control.tick)
            color: Theme.ink

            Rectangle {
                y: control.overhang
                width: parent.width
                height: control.thickness
                visible: control.tickPosition < control.visualPosition
                color: Theme.surface
            }
        }
    }
}
