// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian

// The files that were found, each with its state.
RowsCard {
    id: list

    signal removeRequested(string title, string path)

    title: qsTr("文件")
    delegate: SourceRow {
        width: ListView.view.width
        onRemoveRequested: list.removeRequested(title, path)
    }
}
