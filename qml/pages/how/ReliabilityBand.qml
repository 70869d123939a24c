// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Predictions of one band: how high they were, and how often the exam was passed.
Column {
    id: band

    required property real from
    required property real until
    required property real told
    required property real passed
    required property int exams

    readonly property string name: from <= 0 ? qsTr("预测低于 %1 %").arg(Math.round(until))
        : until >= 100 ? qsTr("预测 %1 % 以上").arg(Math.round(from)) : qsTr("预测 %1–%2 %").arg(Math.round(from)).arg(Math.round(until))
    readonly property string words: qsTr("%1，%2 次：平均预测 %3 %，实际合格 %4 %").arg(name).arg(exams).arg(Math.round(told))
                                    .arg(Math.round(passed))

    spacing: 4

    PlainText {
        width: parent.width
        role: PlainText.Role.Secondary
        text: band.words
    }
    ProgressBar {
        width: Math.min(parent.width, Theme.iconSize(420))
        value: band.passed
        tick: band.told
        label: band.words
    }
}
