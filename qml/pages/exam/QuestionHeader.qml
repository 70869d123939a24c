// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// Type, number and points of the question, what it asks for, and whether the answers are on the disk. Where these do not
// fit in one line, what it asks for stands below; the scoring rule is shown where there is room.
Item {
    id: header

    required property ExamModel exam

    readonly property int gap: 12
    readonly property int line: Theme.controlHeight(28)
    readonly property string hint: !exam.several ? ""
        : exam.type === "multiple" ? qsTr("至少选两项，已选 %1 项").arg(exam.chosenCount)
                                   : qsTr("至少选一项，已选 %1 项").arg(exam.chosenCount)
    readonly property real free: width - lead.width - save.width - 2 * gap
    readonly property bool folded: pill.visible && pill.width > free

    implicitHeight: folded ? line + 6 + pill.height : line

    Row {
        id: lead
        height: header.line
        spacing: header.gap

        Tag {
            anchors.verticalCenter: parent.verticalCenter
            text: header.exam.typeName
        }
        QuestionPlace {
            anchors.verticalCenter: parent.verticalCenter
            number: header.exam.current + 1
            total: header.exam.questionCount
            facts: qsTr("%1 分").arg(header.exam.points)
        }
    }
    Rectangle {
        id: pill
        x: header.folded ? 0 : lead.width + header.gap
        y: header.folded ? header.line + 6 : Math.round((header.line - height) / 2)
        visible: header.hint !== ""
        width: hintRow.width + 24
        height: Theme.controlHeight(32)
        color: Theme.infoSoft

        Row {
            id: hintRow
            anchors.centerIn: parent
            spacing: 8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                size: 18
                name: "info"
                color: Theme.info
            }
            PlainText {
                role: PlainText.Role.Secondary
                wrapMode: Text.NoWrap
                text: header.hint
                color: Theme.info
            }
        }
    }
    PlainText {
        x: (pill.visible && !header.folded ? pill.x + pill.width : lead.width) + header.gap
        y: Math.round((header.line - height) / 2)
        visible: text !== "" && x + implicitWidth + header.gap <= save.x
        role: PlainText.Role.Caption
        wrapMode: Text.NoWrap
        text: header.exam.rule
        color: Theme.text3
    }
    StatusTag {
        id: save
        x: header.width - width
        y: Math.round((header.line - height) / 2)
        kind: header.exam.saved ? StatusTag.Kind.Saved : StatusTag.Kind.Unsaved
        text: header.exam.saved ? qsTr("已保存 %1").arg(header.exam.savedAt)
            : header.exam.saveFailures > 0 ? qsTr("未保存，正在重试（第 %1 次）").arg(header.exam.saveFailures)
                                           : qsTr("未保存")
        paper: Theme.bg
    }
}
