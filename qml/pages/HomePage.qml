// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 首页: one glance answers what is open, how long is left, how the last mocks went, and what to do now.
ScrollPage {
    id: page

    required property HomeModel home
    required property ReadinessModel readiness
    required property TodayModel today
    property bool indexing: false

    readonly property bool wide: step > 0
    readonly property bool roomy: step > 1
    readonly property int sideWidth: Math.round((step < 2 ? 268 : step < 3 ? 316 : 380) * Theme.textScale)
    readonly property bool hasBanks: home.questionsInBanks > 0
    readonly property string progress: Phrases.dotted([
        today.streak > 0 ? qsTr("连续学习 %1 天").arg(today.streak) : "",
        today.questions > 0 ? qsTr("已掌握 %1 / %2 题").arg(today.mastered).arg(today.questions) : ""])
    readonly property string pace: {
        if (home.examState !== "future" || today.questions === 0)
            return ""
        if (today.unseen === 0)
            return qsTr("全部题目都做过一遍了")
        if (!today.enough)
            return qsTr("按现在的进度，考前做不完全部题，先做最要紧的")
        return isNaN(today.allSeen) ? "" : qsTr("按现在的进度，%1可做完全部题目").arg(Phrases.monthDay(today.allSeen))
    }

    signal runRequested()
    signal plansRequested()
    signal resumeRequested()
    signal mockRequested()
    signal historyRequested()
    signal resultRequested(string attemptId)
    signal settingsRequested()
    signal banksRequested()
    signal howRequested()
    signal masteryRequested()
    signal practiseRequested(string statute, string chapter)

    function primary() {
        if (!hasBanks && !indexing)
            banksRequested()
        else if (hasBanks && today.left > 0)
            practise(today.start())
        else if (hasBanks && today.loaded)
            mockRequested()
    }
    function practise(started: bool) {
        if (started)
            runRequested()
    }

    title: qsTr("今天，%1").arg(Phrases.longDay(home.today))
    subtitle: !wide && home.examState === "future" ? qsTr("%1考试").arg(Phrases.dayWithWeekday(home.examDay))
            : hasBanks ? progress : ""
    Keys.onReturnPressed: primary()
    Keys.onEnterPressed: primary()

    heading: ExamCountdown {
        visible: !page.wide
        home: page.home
        onSettingsRequested: page.settingsRequested()
    }

    Timer {
        interval: page.home.hasOpen ? 1000 : 60000
        repeat: true
        running: true
        onTriggered: page.home.tick()
    }
    Notice {
        Layout.fillWidth: true
        visible: page.home.expiredId !== ""
        kind: Notice.Kind.Warn
        text: qsTr("“%1”的考试时间已到，已自动交卷。").arg(page.home.expiredTitle)
        actionText: qsTr("去看成绩")
        closable: true
        onActionTriggered: page.resultRequested(page.home.expiredId)
        onClosed: page.home.dismissExpired()
    }
    ResumeStrip {
        Layout.fillWidth: true
        visible: page.home.hasOpen
        home: page.home
        narrow: page.step < 2
        onResumeRequested: page.resumeRequested()
    }
    Notice {
        Layout.fillWidth: true
        visible: page.home.refusedBanks > 0
        kind: Notice.Kind.Warn
        text: qsTr("%1 个题库文件有错误，没有使用。").arg(page.home.refusedBanks)
        actionText: qsTr("查看原因")
        onActionTriggered: page.banksRequested()
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.columnGap

        TodayCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.hasBanks
            today: page.today
            narrow: !page.wide
            pace: page.wide ? "" : page.pace
            onStartRequested: page.practise(page.today.start())
            onReviewsRequested: page.practise(page.today.startReviews())
            onFreshRequested: page.practise(page.today.startFresh())
            onPlanRequested: row => page.practise(page.today.startPlan(row))
            onPlansRequested: page.plansRequested()
            onMockRequested: page.mockRequested()
        }
        StartCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.hasBanks
            indexing: page.indexing
            onBanksRequested: page.banksRequested()
        }
        ExamDayCard {
            Layout.preferredWidth: page.sideWidth
            Layout.fillHeight: true
            visible: page.wide
            home: page.home
            pace: page.pace
            onSettingsRequested: page.settingsRequested()
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: page.roomy ? 3 : page.wide ? 2 : 1
        columnSpacing: Theme.columnGap
        rowSpacing: Theme.cardGap

        ReadinessCard {
            Layout.fillWidth: !page.wide
            Layout.fillHeight: true
            Layout.preferredWidth: page.roomy ? page.sideWidth - Theme.iconSize(80) : Theme.iconSize(316)
            readiness: page.readiness
            lying: !page.wide
            onHowRequested: page.howRequested()
        }
        NextStudyCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            readiness: page.readiness
            onMasteryRequested: page.masteryRequested()
            onPractiseRequested: (statute, chapter) => page.practiseRequested(statute, chapter)
        }
        RecentCard {
            Layout.columnSpan: page.wide && !page.roomy ? 2 : 1
            Layout.fillWidth: !page.roomy
            Layout.fillHeight: true
            Layout.preferredWidth: page.sideWidth
            home: page.home
            narrow: page.roomy
            onResultRequested: attemptId => page.resultRequested(attemptId)
            onHistoryRequested: page.historyRequested()
        }
    }
}
