// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// What a learner reported, with the place of each question on this machine.
RowsCard {
    title: qsTr("学员报告的题目")
    delegate: DoubtRow {
        width: ListView.view.width
    }
}
