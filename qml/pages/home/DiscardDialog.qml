// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Giving up a paper is asked once.
Dialog {
    property int answered: 0

    signal discarded()

    title: qsTr("放弃这场考试吗？")
    description: qsTr("已答 %1 题。放弃后不能继续作答，也不计成绩。").arg(answered)
    primaryText: qsTr("不放弃")
    primaryKey: "Esc"
    secondaryText: qsTr("放弃")
    secondaryDanger: true
    onSecondaryTriggered: discarded()
}
