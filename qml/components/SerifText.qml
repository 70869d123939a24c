// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Titles, names of exams, the score and the day count.
PlainText {
    // Stops growing at 125 % where a row would break.
    property bool capped: false

    role: PlainText.Role.Title
    bold: true
    naturalHeight: Theme.serifNatural
    font.family: Theme.serif
    font.pixelSize: capped ? Theme.typeTable[role][Math.min(1, Theme.textStep)] : Theme.pixelSize(role)
}
