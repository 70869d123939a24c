// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// A visible bar, shown whenever there is more than fits.
T.ScrollBar {
    id: control

    implicitWidth: 8
    implicitHeight: 8
    minimumSize: 0.08
    policy: T.ScrollBar.AsNeeded
    visible: size < 1
    focusPolicy: Qt.NoFocus
    Accessible.ignored: true

    background: Rectangle {
        radius: 4
        color: Theme.track
    }
    contentItem: Rectangle {
        implicitWidth: 8
        implicitHeight: 8
        radius: 4
        color: control.pressed ? Theme.text2 : Theme.borderStrong
    }
}
