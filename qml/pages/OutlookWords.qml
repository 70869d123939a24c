// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// How a chance is written, in percent.
QtObject {
    // Never certainty: <1, 72, >99
    function figure(chance: real): string { return chance < 1 ? "<1" : chance > 99 ? ">99" : "" + Math.round(chance) }
}
