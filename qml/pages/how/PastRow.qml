// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// A prediction: day, paper, chance with its interval, and how the exam ended.
Item {
    id: row

    required property int index
    required property date day
    required property string title
    required property real chance
    required property real low
    required property real high
    required property string result // passed, failed, empty
    property bool narrow: false
    property bool last: false

    readonly property string told: qsTr("%1 %（%2–%3 %）").arg(OutlookWords.figure(chance)).arg(Math.round(low)).arg(Math.round(high))
    readonly property string ended: result === "" ? qsTr("没有交卷") : result === "passed" ? qsTr("合格") : qsTr("不合格")

    implicitHeight: Math.max(Theme.controlHeight(44), line.implicitHeight + 12)

    Accessible.role: Accessible.Row
    Accessible.name: Phrases.spoken([Phrases.isoDay(day), title, qsTr("预测 %1").arg(told), qsTr("结果 %1").arg(ended)])

    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: 16

        ColumnLayout {
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                maximumLineCount: 2
                elide: Text.ElideRight
                text: row.title
                Accessible.ignored: true
            }
            PlainText {
                role: PlainText.Role.Caption
                color: Theme.text2
                wrapMode: Text.NoWrap
                text: Phrases.isoDay(row.day)
                Accessible.ignored: true
            }
        }
        IntervalBar {
            Layout.preferredWidth: 200
            visible: !row.narrow
            showLabels: false
            value: row.chance
            low: row.low
            high: row.high
            Accessible.ignored: true
        }
        PlainText {
            Layout.preferredWidth: Theme.iconSize(172)
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            text: row.told
            Accessible.ignored: true
        }
        Item {
            Layout.preferredWidth: Theme.iconSize(86)
            implicitHeight: tag.implicitHeight

            StatusTag {
                id: tag
                anchors.right: parent.right
                visible: row.result !== ""
                kind: row.result === "passed" ? StatusTag.Kind.Ok : StatusTag.Kind.Bad
            }
            PlainText {
                anchors.right: parent.right
                visible: row.result === ""
                role: PlainText.Role.Secondary
                color: Theme.text2
                wrapMode: Text.NoWrap
                text: row.ended
                Accessible.ignored: true
            }
        }
    }
    Hairline {
        visible: !row.last
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
