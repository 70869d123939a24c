// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// What is wrong in which file and line.
RowsCard {
    id: list

    title: qsTr("问题")
    delegate: FindingRow {
        width: ListView.view.width
    }
}
