// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 练习小结: how the run went, by statute, and what was wrong.
ScrollPage {
    id: page

    required property PracticeRunModel run
    property string origin: "practice" // the place where the run was begun

    readonly property bool repeats: run.repeatable > 0
    readonly property string backText: ({home: qsTr("返回首页"), plans: qsTr("返回计划")})[origin] ?? qsTr("返回练习")

    signal questionRequested()
    signal repeatRequested()
    signal backRequested()

    function act() {
        if (!repeats)
            backRequested()
        else if (run.repeatMistakes())
            repeatRequested()
    }

    title: qsTr("练习小结")
    subtitle: Phrases.dotted([run.modeName, run.scopeName, run.unanswered > 0 ? qsTr("还有 %1 题没做").arg(run.unanswered) : ""])
    Keys.onReturnPressed: act()
    Keys.onEnterPressed: act()

    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        kind: Notice.Kind.Bad
        text: page.run.error
    }
    Card {
        Layout.fillWidth: true

        SummaryFacts {
            Layout.fillWidth: true
            run: page.run
        }
    }
    Grid {
        columns: page.step > 0 ? 2 : 1
        columnSpacing: Theme.columnGap
        rowSpacing: Theme.cardGap

        readonly property real cell: columns > 1 ? Math.floor((page.span - columnSpacing) / 2) : page.span

        SummaryWrong {
            width: parent.cell
            run: page.run
            onChosen: item => {
                page.run.goTo(item)
                page.questionRequested()
            }
        }
        SummaryStatutes {
            width: parent.cell
            run: page.run
        }
    }
    foot: [
        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Secondary
            color: Theme.text2
            text: page.run.wrongList.count > 0 ? qsTr("答错的题已收进错题本，以后还会复习。") : ""
        },
        SecondaryButton {
            visible: page.repeats
            baseHeight: 52
            text: page.backText
            onClicked: page.backRequested()
        },
        PrimaryButton {
            large: true
            text: page.repeats ? qsTr("再练错的 %1 题").arg(page.run.repeatable) : page.backText
            keyCap: "Enter"
            onClicked: page.act()
        }
    ]
}
