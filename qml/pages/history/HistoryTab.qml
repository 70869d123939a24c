// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// Cards of a tab of 成绩历史 that scroll together.
FocusScope {
    id: tab

    property real span: width
    readonly property bool roomy: Theme.breakpoint(Window.width) > 0
    default property alias content: column.data

    ScrollArea {
        id: area
        x: Math.round((tab.width - tab.span) / 2) - ringRoom
        width: tab.span + 2 * ringRoom + 8 + barGap
        height: tab.height
        focus: true

        ColumnLayout {
            id: column
            width: tab.span
            spacing: Theme.cardGap
        }
        Item { width: 1; height: 24 - area.ringRoom }
    }
}
