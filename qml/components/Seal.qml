// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The mark of the program: a red square with a document line.
Rectangle {
    id: seal

    property int size: 34

    implicitWidth: Theme.controlHeight(size)
    implicitHeight: implicitWidth
    radius: Theme.radiusCell
    color: Theme.accent
    Accessible.ignored: true

    Icon {
        anchors.fill: parent
        name: "seal"
        color: Theme.textOnAccent
    }
}
