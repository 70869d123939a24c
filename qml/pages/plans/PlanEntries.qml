// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The plan that is shown: follow it or not, and its entries, each with its days, how far it is, and a run.
Card {
    id: card

    required property PlansModel plans
    property bool narrow: false

    signal practised(int entry)
    signal settingsRequested()

    function days(from: date, to: date): string {
        if (isNaN(from))
            return ""
        const first = Phrases.monthDay(from), last = Phrases.monthDay(to)
        return first === last ? first : qsTr("%1至%2", "from one day to another").arg(first).arg(last)
    }
    function level(percent: int, mastery: int): string {
        if (percent < 0)
            return mastery > 0 ? qsTr("目标答对 %1 %").arg(mastery) : ""
        return mastery > 0 ? qsTr("答对 %1 %，目标 %2 %").arg(percent).arg(mastery) : qsTr("答对 %1 %").arg(percent)
    }

    title: plans.title
    spacing: 8

    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        role: PlainText.Role.Secondary
        color: Theme.text2
        text: card.plans.source
    }
    Notice {
        Layout.fillWidth: true
        visible: card.plans.wantsExamDay
        kind: Notice.Kind.Info
        text: qsTr("这个计划从考试那天倒着数，先设置考试日期。")
        actionText: qsTr("设置考试日期")
        onActionTriggered: card.settingsRequested()
    }
    RowLayout {
        spacing: 16

        CheckBox {
            text: qsTr("跟着这个计划学")
            checked: card.plans.followed
            onToggled: {
                card.plans.setFollowed(checked)
                checked = Qt.binding(() => card.plans.followed)
            }
        }
        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Secondary
            color: Theme.text2
            text: isNaN(card.plans.firstDay) ? "" : qsTr("从 %1 开始").arg(Phrases.dayWithWeekday(card.plans.firstDay))
        }
        TextLink {
            visible: !isNaN(card.plans.firstDay)
            text: qsTr("从今天重新开始")
            onClicked: card.plans.beginToday()
        }
    }
    Column {
        Layout.fillWidth: true
        spacing: 12
        Accessible.role: Accessible.List
        Accessible.name: card.title

        Repeater {
            model: card.plans.entries

            TodayRow {
                required property int index
                required property var model

                width: parent.width
                iconName: model.reached && model.goal > 0 ? "circle-tick" : model.now ? "arrow-right" : "book"
                title: model.topic
                detail: model.questions === 0 ? qsTr("题库里还没有这一项的题")
                      : Phrases.dotted([model.time, card.days(model.from, model.to), card.level(model.percent, model.mastery),
                                        model.reached ? qsTr("已完成") : model.now ? qsTr("正在进行") : ""])
                done: model.done
                goal: model.goal
                actionText: qsTr("练习")
                actionable: model.questions > 0
                tile: !card.narrow
                onTriggered: card.practised(index)
            }
        }
    }
}
