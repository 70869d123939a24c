// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find
import "many.js" as Many

Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

    Component {
        id: component
        HomePage {
            anchors.fill: parent
            focus: true
            home: Stage.app.home
            readiness: Stage.app.readiness
            today: Stage.app.today
        }
    }
    SignalSpy { id: how; signalName: "howRequested" }
    SignalSpy { id: mastery; signalName: "masteryRequested" }
    SignalSpy { id: practise; signalName: "practiseRequested" }

    TestCase {
        name: "ReadinessCard"
        when: windowShown

        property HomePage page: null
        readonly property var readiness: Stage.app.readiness

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            Theme.textScale = 1
            Stage.reset()
        }
        function show(state) {
            Stage.app.home.reload()
            page = createTemporaryObject(component, root)
            for (const spy of [how, mastery, practise]) {
                spy.target = page
                spy.clear()
            }
            tryCompare(readiness, "state", state, 90000)
            waitForRendering(root)
        }
        function focused() { return root.Window.window.activeFocusItem }
        function tabTo(wanted) {
            for (let i = 0; i < 40 && !wanted(focused()); ++i)
                keyClick(Qt.Key_Tab)
            verify(wanted(focused()))
        }
        function card() { return Find.one(page, item => item instanceof ReadinessCard) }
        function rows() { return Find.all(page, item => item instanceof NextStudyRow) }
        function bar() { return Find.one(card(), item => item instanceof IntervalBar) }
        function study() {
            Many.bring(Stage)
            Stage.app.settings.setExamDay("2026-12-11") // by then not everything is remembered
            Many.answer(Stage, 0, 1)
            Many.answer(Stage, 2, 6)
        }

        function test_without_answers_it_gives_no_figure_but_says_what_is_missing() {
            Many.bring(Stage)
            show("missing")
            verify(Find.text(card(), "还不能估算"))
            verify(Find.saying(card(), "再答 80 道没做过的题后显示"))
            verify(Find.saying(card(), "这些科目答得太少：宪法及宪法相关法、行政法。"), Find.all(card(), i => i.text).map(i => i.text))
            verify(!bar())
            verify(!Find.text(card(), "%"))
            compare(rows().length, 3)
            compare(rows().map(row => row.gained), ["", "", ""])
            compare(rows()[0].known, "还没有作答")
        }

        function test_what_is_missing_shrinks_with_the_answers() {
            Many.bring(Stage)
            show("missing")
            Many.answer(Stage, 0, 2)
            tryVerify(() => Find.saying(card(), "再答 40 道没做过的题后显示"))
            verify(Find.saying(card(), "这些科目答得太少：行政法。"))
            Many.answer(Stage, 2, 5)
            tryCompare(readiness, "state", "value", 90000)
            tryVerify(() => bar())
        }

        function test_questions_that_make_no_paper_are_told() {
            Many.bring(Stage)
            Stage.write(Stage.path("data/questionbanks/huge.yaml"), "format: renqian/blueprint@1\nid: huge\ntitle: 巨卷\n" +
                "source: 只用于界面测试\nminutes: 60\npass: 60\ntotal: 500\nsections:\n" +
                "  - {title: 一、单项选择题, type: single, count: 500, points: 1}\n")
            Stage.restart(0)
            readiness.blueprint = "huge"
            show("missing")
            verify(Find.saying(card(), "题库里的题组不成“巨卷”。"))
            compare(rows().length, 0)
            verify(Find.text(page, "有了够组一份卷的题，这里会列出先学哪些章节。"))
        }

        function test_without_banks_there_is_nothing_to_tell() {
            Stage.reset("/nowhere")
            show("empty")
            verify(Find.saying(card(), "还没有可用的试卷"))
            compare(rows().length, 0)
        }

        function test_the_chance_its_interval_and_what_they_rest_on() {
            study()
            show("value")
            const figure = Math.round(readiness.chance)
            verify(readiness.low <= readiness.chance && readiness.chance <= readiness.high)
            verify(Find.text(card(), OutlookWords.figure(readiness.chance)))
            verify(Find.saying(card(), `可能在 ${Math.round(readiness.low)} %–${Math.round(readiness.high)} % 之间。`))
            verify(Find.saying(card(), "依据 80 道题的第一次作答和 0 次模拟考试估算。"))
            compare(bar().Accessible.name,
                    `通过把握 ${figure} %，可能在 ${Math.round(readiness.low)} % 到 ${Math.round(readiness.high)} % 之间`)
        }

        function test_chapters_by_gain_with_reason_and_mastery() {
            study()
            show("value")
            compare(rows().length, 3)
            const gains = [0, 1, 2].map(i => rows()[i].gain)
            verify(gains[0] >= gains[1] && gains[1] >= gains[2], gains)
            const weak = rows().find(row => row.name === "行政处罚法 · 第五章 行政处罚的决定")
            verify(weak)
            compare(weak.reason, "答错 24 次，还在错题本里")
            verify(weak.weak)
            verify(/^\+\d/.test(rows()[0].gained), rows()[0].gained)
            verify(rows().find(row => row.name === "宪法 · 第二章 公民的基本权利和义务").reason.startsWith("还没学过"))
            verify(Find.text(page, "右边的数字：在这一章学 10 题或学完余下的题，通过把握大约增加多少。"))
        }

        function test_a_row_leads_to_practising_its_chapter() {
            study()
            show("value")
            const row = rows()[1]
            mouseClick(row)
            compare(practise.count, 1)
            compare(row.name, practise.signalArguments[0][0] + " · " + practise.signalArguments[0][1])
        }

        function test_everything_by_keyboard() {
            study()
            show("value")
            tabTo(item => item.text === "怎样算出来的")
            verify(focused().visualFocus)
            keyClick(Qt.Key_Return)
            compare(how.count, 1)
            keyClick(Qt.Key_Tab)
            compare(focused().text, "全部薄弱点")
            keyClick(Qt.Key_Return)
            compare(mastery.count, 1)
            keyClick(Qt.Key_Tab)
            compare(focused(), rows()[0])
            keyClick(Qt.Key_Return)
            compare(practise.count, 1)
            verify(focused().Accessible.name.startsWith("第 1 项，"))
        }

        function test_nothing_is_cut_at_any_size() {
            study()
            for (const [width, scale] of [[1280, 1], [1280, 1.5], [1024, 1], [1024, 1.5], [1920, 1]]) {
                root.width = width
                Theme.textScale = scale
                show("value")
                compare(Find.cut(page), [], width + " at " + scale)
                page.destroy()
                wait(0)
            }
        }
    }
}
