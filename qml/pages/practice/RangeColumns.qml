// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Where the columns of the range stand, by the width of the list.
QtObject {
    required property real span
    readonly property int inset: 8 // of the rows, so that a focus ring covers nothing

    // Without room for it the bar and the recent results go; the numbers stay.
    readonly property bool tight: span < Theme.iconSize(640)
    readonly property int recent: tight ? 0 : Theme.iconSize(106)
    readonly property int due: Theme.iconSize(84)
    readonly property int questions: Theme.iconSize(74)
    readonly property int percent: Theme.iconSize(tight ? 84 : 52)
    readonly property int bar: tight ? 0 : Theme.iconSize(138)

    readonly property real recentX: span - recent
    readonly property real dueX: recentX - due
    readonly property real questionsX: dueX - questions
    readonly property real percentX: questionsX - percent
    readonly property real barX: percentX - bar
    readonly property int nameX: Theme.iconSize(66)
}
