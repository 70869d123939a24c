// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The score of a paper on its full scale, with the pass line named above its tick.
Item {
    id: gauge

    required property real score
    property real max: 100
    required property real pass

    readonly property bool passed: score >= pass
    readonly property real passX: max > 0 ? Math.round(width * Math.min(1, pass / max)) : 0

    implicitWidth: 320
    implicitHeight: label.implicitHeight + 4 + 24
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("得分 %1，满分 %2，合格线 %3，%4").arg(score).arg(max).arg(pass)
                     .arg(passed ? qsTr("合格") : qsTr("不合格"))

    PlainText {
        id: label
        x: Math.max(0, Math.min(gauge.width - width, gauge.passX - width / 2))
        role: PlainText.Role.Secondary
        color: Theme.text2
        text: qsTr("合格线 %1").arg(gauge.pass)
        Accessible.ignored: true
    }
    Rectangle {
        id: track
        y: label.implicitHeight + 10
        width: parent.width
        height: 12
        radius: 2
        color: Theme.track

        Rectangle {
            width: gauge.max > 0 ? parent.width * Math.max(0, Math.min(1, gauge.score / gauge.max)) : 0
            height: parent.height
            radius: 2
            color: gauge.passed ? Theme.ok : Theme.bad
            Behavior on width {
                NumberAnimation { duration: Theme.motionBar; easing.type: Easing.OutCubic }
            }
        }
    }
    Rectangle {
        x: gauge.passX - 1
        y: track.y - 6
        width: 2
        height: 24
        color: Theme.text
    }
}
