// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 今日计划: reviews, new questions and plans, one button that does what is left of the day, and the way to a mock exam.
Card {
    id: card

    required property TodayModel today
    property bool narrow: false
    property string pace: "" // shown where the card of the exam day has no room

    readonly property bool pending: today.left > 0
    readonly property string summary: pending
        ? Phrases.dotted([qsTr("约 %1 分钟").arg(today.minutes),
                          qsTr("已完成 %1 / %2 题").arg(today.done).arg(today.done + today.left)])
        : today.done > 0 ? qsTr("今天的复习做完了") : qsTr("今天没有要做的题")

    signal startRequested()
    signal reviewsRequested()
    signal freshRequested()
    signal planRequested(int row)
    signal plansRequested()
    signal mockRequested()

    function freshWords(): string {
        if (today.freshLeft > 0)
            return Phrases.dotted([today.statute, today.chapter]) || qsTr("还没做过的题")
        if (today.freshDone > 0)
            return qsTr("今天的新题做完了")
        return today.unseen === 0 ? qsTr("题库里的题都做过了") : qsTr("今天先复习")
    }
    function verb(done: int): string { return done > 0 ? qsTr("继续") : qsTr("开始") }

    spacing: 12

    RowLayout {
        spacing: 12

        GridLayout {
            Layout.fillWidth: true
            columns: card.narrow ? 1 : 2
            columnSpacing: 12
            rowSpacing: 2

            PlainText {
                role: PlainText.Role.Option
                bold: true
                text: qsTr("今日计划")
            }
            PlainText {
                Layout.fillWidth: true
                role: PlainText.Role.Secondary
                color: Theme.text2
                text: card.today.loaded ? card.summary : qsTr("正在准备")
            }
        }
        PrimaryButton {
            visible: card.today.loaded
            text: card.pending ? qsTr("开始今日学习") : qsTr("开始模拟考试")
            keyCap: "Enter"
            onClicked: {
                if (card.pending)
                    card.startRequested()
                else
                    card.mockRequested()
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        kind: Notice.Kind.Bad
        text: card.today.error
        actionText: qsTr("重试")
        onActionTriggered: card.today.reload()
    }
    TodayRow {
        Layout.fillWidth: true
        iconName: "review"
        title: qsTr("到期复习")
        detail: card.today.reviewsLeft > 0 ? qsTr("还有 %1 题快要遗忘，先做这些").arg(card.today.reviewsLeft)
              : card.today.reviewsDone > 0 ? qsTr("到期的题都复习过了") : qsTr("今天没有到期的题")
        done: card.today.reviewsDone
        goal: card.today.reviewsDone + card.today.reviewsLeft
        actionText: card.verb(card.today.reviewsDone)
        actionable: card.today.reviewsLeft > 0
        tile: !card.narrow
        wideBar: card.narrow
        onTriggered: card.reviewsRequested()
    }
    TodayRow {
        Layout.fillWidth: true
        iconName: "plus"
        title: qsTr("新题")
        detail: card.freshWords()
        done: card.today.freshDone
        goal: card.today.freshDone + card.today.freshLeft
        actionText: card.verb(card.today.freshDone)
        actionable: card.today.freshLeft > 0
        tile: !card.narrow
        wideBar: card.narrow
        onTriggered: card.freshRequested()
    }
    Column { // and not rows of the layout, which Qt 6.4 does not survive when they go
        Layout.fillWidth: true
        visible: card.today.plans.count > 0
        spacing: 12

        Repeater {
            model: card.today.plans

            TodayRow {
                id: plan

                required property int index
                required property var model

                readonly property bool ahead: !isNaN(model.from)

                width: parent.width
                iconName: "book"
                title: model.title
                detail: model.topic === "" ? qsTr("选一个议题，会前学一段、做几道题")
                      : ahead ? qsTr("%1起：%2").arg(Phrases.monthDay(model.from)).arg(model.topic)
                      : model.reached ? qsTr("%1，已完成").arg(model.topic) : model.topic
                done: model.done
                goal: model.goal
                actionText: model.topic === "" ? qsTr("选择") : qsTr("练习")
                tile: !card.narrow
                wideBar: card.narrow
                onTriggered: {
                    if (model.topic === "")
                        card.plansRequested()
                    else
                        card.planRequested(plan.index)
                }
            }
        }
    }
    TodayRow {
        Layout.fillWidth: true
        visible: card.pending
        iconName: "paper"
        title: qsTr("模拟考试")
        detail: qsTr("题库共 %1 题，按组卷方案随机出题").arg(card.today.questions)
        actionText: qsTr("去模考")
        tile: !card.narrow
        onTriggered: card.mockRequested()
    }
    Hairline { Layout.fillWidth: true }
    RowLayout {
        spacing: 12

        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Secondary
            color: Theme.text2
            text: card.pace
        }
        TextLink {
            text: qsTr("学习计划")
            onClicked: card.plansRequested()
        }
    }
}
