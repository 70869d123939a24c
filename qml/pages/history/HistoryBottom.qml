// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The rounded end of the table's card, below the last row of a HistoryList.
Item {
    id: bottom

    readonly property HistoryTable list: ListView.view as HistoryTable

    width: list.span
    height: list.count > 0 ? 40 : 0
    clip: true

    Rectangle {
        y: -radius
        width: parent.width
        height: 16 + radius
        radius: Theme.radiusCard
        color: Theme.surface
        border.color: Theme.border
    }
}
