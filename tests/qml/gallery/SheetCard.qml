// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// One half of the sheet; the head is smaller than that of a page's card.
Card {
    id: card

    required property string head

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 592
    Layout.minimumHeight: 136

    PlainText {
        text: card.head
        bold: true
    }
}
