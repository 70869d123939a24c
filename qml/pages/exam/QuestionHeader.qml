// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Type, number and points of the question, what it asks for, and whether the answers are on the disk.
RowLayout {
    id: header

    required property ExamModel exam

    readonly property string hint: !exam.several ? ""
        : exam.type === "multiple" ? qsTr("至少选两项，已选 %1 项").arg(exam.chosenCount)
                                   : qsTr("至少选一项，已选 %1 项").arg(exam.chosenCount)
    readonly property real needed: tag.implicitWidth + place.width + pill.implicitWidth + save.implicitWidth + 4 * spacing

    spacing: 12

    Tag {
        id: tag
        text: header.exam.typeName
    }
    QuestionPlace {
        id: place
        number: header.exam.current + 1
        total: header.exam.questionCount
        facts: qsTr("%1 分").arg(header.exam.points)
    }
    Rectangle {
        id: pill
        visible: header.hint !== ""
        implicitWidth: hintRow.implicitWidth + 24
        implicitHeight: Theme.controlHeight(32)
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
        visible: text !== "" && header.needed + implicitWidth + header.spacing <= header.width
        role: PlainText.Role.Caption
        wrapMode: Text.NoWrap
        text: header.exam.rule
        color: Theme.text3
    }
    Item { Layout.fillWidth: true }
    StatusTag {
        id: save
        kind: header.exam.saved ? StatusTag.Kind.Saved : StatusTag.Kind.Unsaved
        text: header.exam.saved ? qsTr("已保存 %1").arg(header.exam.savedAt)
            : header.exam.saveFailures > 0 ? qsTr("未保存，正在重试（第 %1 次）").arg(header.exam.saveFailures)
                                           : qsTr("未保存")
        paper: Theme.bg
    }
}
