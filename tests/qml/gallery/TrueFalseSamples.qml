// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

TrueFalseRow {
    spacing: 12
    baseHeight: 56
    selected: 0
}
