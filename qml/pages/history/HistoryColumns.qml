// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Widths of the columns of the table of attempts; the head and every row share one.
QtObject {
    required property bool roomy

    readonly property int day: Theme.iconSize(roomy ? 120 : 108)
    readonly property int score: Theme.iconSize(64)
    readonly property int state: Theme.iconSize(96)
    readonly property int right: Theme.iconSize(84)
    readonly property int time: Theme.iconSize(96)
    readonly property int link: Theme.iconSize(60)
}
