// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

Row {
    spacing: 16

    TimerBox { seconds: 58 * 60 + 24 }
    TimerBox { seconds: 598 }
    TimerBox { seconds: 47 }
}
