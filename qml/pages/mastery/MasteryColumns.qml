// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Where the columns of the list stand, by its width. Without room for it the bar goes; the numbers stay.
QtObject {
    required property real span

    readonly property bool tight: span < Theme.iconSize(640)
    readonly property int link: Theme.iconSize(60)
    readonly property int answers: Theme.iconSize(96)
    readonly property int percent: Theme.iconSize(64)
    readonly property int bar: tight ? 0 : Theme.iconSize(180)

    readonly property real linkX: span - link - 12
    readonly property real answersX: linkX - answers - 12
    readonly property real percentX: answersX - percent
    readonly property real barX: percentX - bar
}
