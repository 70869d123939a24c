// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 分数走势 with its legend and the sentence that sums it up.
Card {
    id: card

    required property HistoryModel history

    readonly property string sentence: {
        if (history.count === 1)
            return qsTr("再完成一次考试后，这里会连成走势。")
        if (!history.hasRecent)
            return ""
        const mean = qsTr("最近三次平均 %1 %").arg(history.recent.toFixed(1))
        if (!history.hasChange)
            return mean
        const points = Math.abs(history.change).toFixed(1)
        return Number(points) === 0 ? qsTr("%1，与此前三次持平").arg(mean)
             : history.change > 0 ? qsTr("%1，比此前三次高 %2 个百分点").arg(mean).arg(points)
                                  : qsTr("%1，比此前三次低 %2 个百分点").arg(mean).arg(points)
    }

    component Key: Row {
        id: key

        property bool pass: true
        property string word: ""

        spacing: 7
        Accessible.ignored: true

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSize(12)
            height: width
            radius: key.pass ? width / 2 : 0
            color: key.pass ? Theme.ok : Theme.bad
        }
        PlainText {
            role: PlainText.Role.Caption
            color: Theme.text2
            wrapMode: Text.NoWrap
            text: key.word
        }
    }

    padding: 22

    RowLayout {
        spacing: 14

        PlainText {
            role: PlainText.Role.Option
            bold: true
            wrapMode: Text.NoWrap
            text: qsTr("得分率走势")
        }
        Key { word: qsTr("合格") }
        Key { pass: false; word: qsTr("不合格") }
        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            role: PlainText.Role.Secondary
            color: Theme.text2
            text: card.sentence
        }
    }
    TrendChart {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.controlHeight(238)
        name: qsTr("得分率走势")
        showPass: card.history.passPercent >= 0
        pass: card.history.passPercent
        points: card.history.trend
    }
}
