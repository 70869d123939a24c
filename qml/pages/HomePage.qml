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
    property bool indexing: false

    readonly property bool wide: step > 0
    readonly property bool hasBanks: home.questionsInBanks > 0

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
        if (hasBanks)
            mockRequested()
        else if (!indexing)
            banksRequested()
    }

    title: qsTr("今天，%1").arg(Phrases.longDay(home.today))
    subtitle: !wide && home.examState === "future" ? qsTr("%1考试").arg(Phrases.dayWithWeekday(home.examDay))
            : hasBanks ? qsTr("题库共 %1 题").arg(home.questionsInBanks) : ""
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

        StartCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            home: page.home
            indexing: page.indexing
            narrow: !page.wide
            onMockRequested: page.mockRequested()
            onBanksRequested: page.banksRequested()
        }
        ExamDayCard {
            Layout.preferredWidth: Math.round((page.step < 2 ? 268 : page.step < 3 ? 316 : 380) * Theme.textScale)
            Layout.fillHeight: true
            visible: page.wide
            home: page.home
            onSettingsRequested: page.settingsRequested()
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.columnGap
        rowSpacing: Theme.cardGap

        ReadinessCard {
            Layout.fillWidth: !page.wide
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.iconSize(316)
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
    }
    RecentCard {
        Layout.fillWidth: true
        home: page.home
        onResultRequested: attemptId => page.resultRequested(attemptId)
        onHistoryRequested: page.historyRequested()
    }
}
