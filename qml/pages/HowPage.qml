// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 怎样算出来的: what the chance of passing is made of, what it does not know, and how past ones fared.
ScrollPage {
    id: page

    required property ReadinessModel readiness

    signal settingsRequested()

    title: qsTr("通过把握是怎样算出来的")
    subtitle: qsTr("它是根据作答记录估算的可能性，不是保证。")

    Component.onCompleted: readiness.refresh()
    Connections {
        target: page.readiness
        function onOutdated() { page.readiness.refresh() }
    }

    PresentCard {
        Layout.fillWidth: true
        readiness: page.readiness
        narrow: page.step === 0
        onSettingsRequested: page.settingsRequested()
    }
    PastCard {
        Layout.fillWidth: true
        readiness: page.readiness
        narrow: page.step === 0
    }
    HowList {
        Layout.fillWidth: true
        title: qsTr("看的是什么")
        points: [
            qsTr("每道题的第一次作答，练习和模拟考试都算。同一题再答对，说明的是记住了，不另外加分。"),
            qsTr("题的难易，以及每种题型不会也能蒙对的机会：判断题一半，四选一的单选题四分之一，多选题小得多。"),
            qsTr("近来的作答分量重：每往前 100 次作答，分量减半；并假定每答 100 题，水平略有提高。"),
            qsTr("科目和章节分开看。哪一章答得少，就多参考它所在的科目和整体。"),
            qsTr("做过的题到考试那天大约还记得多少，按复习的间隔推算。"),
            qsTr("再按所选试卷的题型、科目比例、难度、计分办法和合格线，从题库里组出许多份卷，算出每一份合格的机会，取平均。")]
    }
    HowList {
        Layout.fillWidth: true
        title: qsTr("它不知道的")
        points: [
            qsTr("正式考试的题如果不在这台电脑的题库里，那些题有多难，它不知道。"),
            qsTr("考场上的紧张、看错题、时间不够，它不知道。"),
            qsTr("从今天到考试还会学多少、忘多少，它不知道。所以离考试越远，区间越宽。"),
            qsTr("区间的意思是：真实的机会十次里大约有八次落在里面。72 % 的意思是：一百个情形相同的人，大约七十二个合格。")]
    }
    HowList {
        Layout.fillWidth: true
        title: qsTr("什么时候不估算")
        points: [
            qsTr("第一次作答不到 80 题，或者试卷要考的某个科目不到 5 题。再少，估出来的数字没有意义。"),
            qsTr("题库里的题组不成所选的试卷。")]
    }
    HowList {
        Layout.fillWidth: true
        title: qsTr("“学 10 题增加多少”")
        points: [
            qsTr("设想在这一章学 10 道没做过或做错的题：学过的题十道里大约记住七道，这一章其余的题也会好一点；再按同样的办法算一遍，看通过把握增加多少。"),
            qsTr("占分多、又没掌握的章节排在前面。")]
    }
}
