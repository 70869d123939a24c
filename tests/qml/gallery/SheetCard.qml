// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// A card of the sheet with a bold head.
Rectangle {
    id: card

    required property string title
    default property alias content: body.data

    implicitHeight: column.implicitHeight + 40
    radius: Theme.radiusCard
    color: Theme.surface
    border.color: Theme.border

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 20 }
        spacing: 8
        PlainText { text: card.title; bold: true }
        ColumnLayout {
            id: body
            spacing: 8
        }
    }
}
