// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// The type of the question, how hard it is, how often it was met, and what may be chosen.
Row {
    id: header

    required property PracticeRunModel run

    readonly property string met: run.recites ? "" : run.meeting <= 1 ? qsTr("第 1 次遇到")
        : run.missed > 0 ? qsTr("第 %1 次遇到，错过 %2 次").arg(run.meeting).arg(run.missed)
                         : qsTr("第 %1 次遇到").arg(run.meeting)
    readonly property string rule: run.judged || !run.several ? ""
        : run.type === "multiple" ? qsTr("至少选两项，已选 %1 项").arg(run.chosenCount)
                                  : qsTr("至少选一项，已选 %1 项").arg(run.chosenCount)

    spacing: 12

    Tag {
        id: tag
        text: header.run.typeName
    }
    Tag {
        id: once
        visible: header.run.again
        ink: Theme.warn
        text: qsTr("再来一次")
    }
    PlainText {
        anchors.verticalCenter: tag.verticalCenter
        width: Math.min(implicitWidth, header.width - x)
        role: PlainText.Role.Secondary
        color: Theme.text2
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: Phrases.dotted([header.rule, qsTr("难度%1").arg(header.run.difficulty), header.met])
    }
}
