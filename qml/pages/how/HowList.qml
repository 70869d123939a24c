// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian

// A card of plain statements.
Card {
    id: card

    required property var points // texts

    Column {
        Layout.fillWidth: true
        spacing: 6

        Repeater {
            model: card.points

            HowPoint {
                required property string modelData

                width: parent.width
                text: modelData
            }
        }
    }
}
