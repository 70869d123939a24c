// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// A score at the left axis, centred on its line.
PlainText {
    property real value: 0

    topPadding: leading - Math.round(lineHeight / 2)
    bottomPadding: -topPadding
    horizontalAlignment: Text.AlignRight
    role: PlainText.Role.Secondary
    color: Theme.text3
    text: value
    Accessible.ignored: true
}
