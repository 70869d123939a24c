// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The last three mock exams; a row opens its result.
Card {
    id: card

    required property HomeModel home
    property bool narrow: false

    signal resultRequested(string attemptId)
    signal historyRequested()

    spacing: 0

    RowLayout {
        Layout.bottomMargin: 4

        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Option
            bold: true
            text: qsTr("最近成绩")
        }
        TextLink {
            visible: card.home.recent.count > 0
            text: qsTr("全部")
            Accessible.name: qsTr("全部成绩")
            onClicked: card.historyRequested()
        }
    }
    Repeater {
        model: card.home.recent

        RecentRow {
            required property var model
            required property int index

            Layout.fillWidth: true
            last: index === card.home.recent.count - 1
            narrow: card.narrow
            onClicked: card.resultRequested(model.id)
        }
    }
    RowLayout {
        Layout.topMargin: 12
        visible: card.home.recentAverage >= 0
        spacing: 8

        Icon { size: 18; name: "chart"; color: Theme.text2 }
        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Secondary
            color: Theme.text2
            text: qsTr("最近三次平均得分率 %1 %").arg(card.home.recentAverage.toFixed(1))
        }
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 8
        Layout.bottomMargin: 12
        visible: card.home.recent.count === 0
        iconName: "chart"
        title: qsTr("还没有模拟考试成绩")
        description: qsTr("做完一套卷，这里会显示最近三次的分数。")
    }
}
