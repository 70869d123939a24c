// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The way out, what is being practised, how far it is and how it goes.
Rectangle {
    id: bar

    required property PracticeRunModel run
    property bool roomy: true
    property bool wide: true

    readonly property int reached: run.recites ? run.current + 1 : run.answeredCount
    readonly property bool told: !run.recites && (!run.batch || run.over)

    signal leaveRequested()

    implicitHeight: Theme.controlHeight(59) + 1
    color: Theme.surface
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("练习信息")

    RowLayout {
        anchors { fill: parent; leftMargin: 18; rightMargin: 28; bottomMargin: 1 }
        spacing: 16

        ActionButton {
            Layout.rightMargin: bar.roomy ? 4 : -4
            kind: ActionButton.Kind.Plain
            icon.name: "chevron-left"
            text: bar.run.over ? qsTr("返回小结") : bar.run.recites ? qsTr("结束背题") : qsTr("结束练习")
            keyCap: bar.roomy ? "Esc" : ""
            onClicked: bar.leaveRequested()
        }
        Hairline { Layout.preferredHeight: Theme.iconSize(24) }
        PlainText {
            bold: true
            wrapMode: Text.NoWrap
            text: bar.run.modeName
            Accessible.role: Accessible.Heading
        }
        PlainText {
            Layout.fillWidth: true
            visible: bar.roomy
            role: PlainText.Role.Secondary
            color: Theme.text2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: bar.run.scopeName
        }
        Item { Layout.fillWidth: true; visible: !bar.roomy }
        QuestionPlace {
            number: bar.run.current + 1
            total: bar.run.total
        }
        ProgressBar {
            Layout.preferredWidth: bar.wide ? 200 : 120
            to: Math.max(1, bar.run.total)
            value: bar.reached
            label: qsTr("已做 %1，共 %2 题").arg(bar.reached).arg(bar.run.total)
        }
        StatusTag {
            visible: bar.roomy && bar.told
            kind: StatusTag.Kind.Ok
            size: 16
            text: qsTr("对 %1").arg(bar.run.rights)
        }
        StatusTag {
            visible: bar.roomy && bar.told
            kind: StatusTag.Kind.Bad
            size: 16
            text: qsTr("错 %1").arg(bar.run.wrongs)
        }
    }
    Hairline { width: parent.width; anchors.bottom: parent.bottom }
}
