// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Only one paper can be open: go on with it, or give it up for a new one.
Dialog {
    signal resumeRequested()
    signal restartRequested()

    title: qsTr("上一场考试还没有交卷")
    description: qsTr("可以接着作答。放弃后，那场考试不能继续，也不计成绩。")
    primaryText: qsTr("继续上次")
    secondaryText: qsTr("放弃并新开")
    secondaryDanger: true
    onPrimaryTriggered: resumeRequested()
    onSecondaryTriggered: restartRequested()
}
