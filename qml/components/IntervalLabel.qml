// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// A figure under its place on an IntervalBar, kept inside its ends.
PlainText {
    required property Item bar
    required property real at

    x: Math.max(0, Math.min(bar.width - width, bar.width * at / 100 - width / 2))
    role: PlainText.Role.Secondary
    color: Theme.text2
    text: Math.round(at)
    Accessible.ignored: true
}
