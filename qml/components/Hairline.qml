// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// A decorative line between rows or columns: give it a width or a height.
Rectangle {
    implicitWidth: 1
    implicitHeight: 1
    color: Theme.border
    Accessible.ignored: true
}
