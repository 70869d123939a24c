// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Widths of the columns of the table of attempts; the head and every row share one. Where it is narrow, day, right and
// time move below the title.
QtObject {
    required property bool roomy

    readonly property int day: Theme.iconSize(120)
    readonly property int score: Theme.iconSize(roomy ? 64 : 48)
    readonly property int state: Theme.iconSize(roomy ? 96 : 78)
    readonly property int right: Theme.iconSize(84)
    readonly property int time: Theme.iconSize(96)
    readonly property int link: Theme.iconSize(roomy ? 84 : 68)
}
