// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// One statement behind a dash.
Item {
    id: point

    required property string text

    implicitHeight: words.implicitHeight

    Rectangle {
        y: Math.round(Theme.body * 0.75)
        width: 8
        height: 2
        color: Theme.text3
    }
    PlainText {
        id: words
        x: 20
        width: point.width - x
        text: point.text
    }
}
