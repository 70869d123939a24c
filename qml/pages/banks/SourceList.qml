// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The files that were found, each with its state.
RowsCard {
    id: list

    title: qsTr("文件")
    delegate: SourceRow {
        width: ListView.view.width
    }
}
