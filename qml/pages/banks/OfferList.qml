// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian
import Renqian.Ui

// The chosen files. Space takes one in or leaves it out.
RowsCard {
    id: list

    required property BankInstallModel install

    title: qsTr("选中的文件")
    model: install.rows
    delegate: OfferRow {
        required property int index

        width: ListView.view.width
        onToggled: list.install.toggle(index)
    }
}
