// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find
import "practising.js" as Practising

Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

    readonly property string banks: Qt.resolvedUrl("practice").toString().slice(7)

    Component {
        id: component
        PracticeSummaryPage {
            anchors.fill: parent
            focus: true
            run: Stage.app.practiceRun
        }
    }
    SignalSpy { id: question; signalName: "questionRequested" }
    SignalSpy { id: repeat; signalName: "repeatRequested" }
    SignalSpy { id: back; signalName: "backRequested" }

    TestCase {
        name: "PracticeSummaryPage"
        when: windowShown

        property PracticeSummaryPage page: null
        readonly property var run: Stage.app.practiceRun

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            Theme.textScale = 1
            Stage.reset(root.banks)
        }
        function show(wrong, count) {
            Practising.missAt(Stage, wrong, count)
            run.finish()
            page = createTemporaryObject(component, root)
            for (const spy of [question, repeat, back]) {
                spy.target = page
                spy.clear()
            }
            waitForRendering(root)
        }
        function fact(label) { return Find.one(page, item => item instanceof ResultFact && item.label === label) }

        function test_the_run_is_summed_up() {
            show([0, 3], 8)
            compare(fact("答对").value, "6")
            compare(fact("答错").value, "2")
            compare(fact("正确率").value, "75 %")
            verify(Find.saying(page, "还有 2 题没做"))
            verify(Find.text(page, "5 / 6"), "of the constitution")
            verify(Find.text(page, "0 / 1"), "of the regulation")
        }

        function test_time_is_that_of_thinking() {
            verify(Stage.practise("sequential", 2))
            Stage.advance(70)
            Practising.answer(Stage, true)
            run.finish()
            page = createTemporaryObject(component, root)
            compare(fact("用时").value, "1 分 10 秒")
        }

        function test_wrong_ones_lead_back_to_their_question() {
            show([0, 3], 8)
            const rows = Find.all(page, item => item instanceof WrongRow)
            compare(rows.map(row => row.number), [1, 4])
            mouseClick(rows[1])
            compare(question.count, 1)
            compare(run.current, 3)
            verify(run.over)
        }

        function test_enter_repeats_what_was_wrong() {
            show([0, 3], 8)
            verify(Find.button(page, "再练错的 2 题"))
            keyClick(Qt.Key_Return)
            compare(repeat.count, 1)
            compare(run.total, 2)
            compare(run.mode, "mistakes")
            verify(!run.over)
        }

        function test_without_mistakes_enter_leads_back() {
            show([], 4)
            verify(Find.text(page, "没有答错的题。"))
            verify(!Find.saying(page, "再练错的"))
            keyClick(Qt.Key_Return)
            compare(back.count, 1)
        }

        function test_large_type_stacks_the_cards() {
            Theme.textScale = 1.5
            show([0], 4)
            const wrong = Find.one(page, item => item instanceof SummaryWrong)
            const statutes = Find.one(page, item => item instanceof SummaryStatutes)
            verify(statutes.y > wrong.y)
            verify(fact("答对").mapToItem(root, 0, 0).x >= 0)
        }
    }
}
