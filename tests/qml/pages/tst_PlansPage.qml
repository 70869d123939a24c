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

    readonly property string folder: Qt.resolvedUrl("plans").toString().slice("file://".length)

    Component {
        id: component
        PlansPage {
            anchors.fill: parent
            focus: true
            plans: Stage.app.plans
        }
    }
    SignalSpy { id: run; signalName: "runRequested" }
    SignalSpy { id: settings; signalName: "settingsRequested" }
    SignalSpy { id: banks; signalName: "banksRequested" }

    TestCase {
        name: "PlansPage"
        when: windowShown

        property PlansPage page: null
        readonly property var plans: Stage.app.plans

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            Theme.textScale = 1
            Stage.reset(root.folder)
        }
        function show() {
            plans.reload()
            page = createTemporaryObject(component, root)
            for (const spy of [run, settings, banks]) {
                spy.target = page
                spy.clear()
            }
            waitForRendering(root)
        }
        function focused() { return root.Window.window.activeFocusItem }
        function list() { return Find.all(page, item => item instanceof ListRow) }
        function entries() { return Find.all(page, item => item instanceof TodayRow) }
        function choose(title) { mouseClick(list().find(row => row.label === title)) }
        function follow() { return Find.one(page, item => item instanceof CheckBox) }

        function test_lists_the_plans_and_shows_one() {
            show()
            compare(list().map(row => row.label), ["测试课程", "测试会前学法", "测试每月一法", "测试冲刺", "测试学法清单"])
            compare(list().map(row => row.selected), [true, false, false, false, false])
            compare(list()[2].Accessible.name, "测试每月一法，每月一法 · 2 项，跟着")
            choose("测试每月一法")
            compare(entries().map(row => row.title), ["宪法总纲", "国家机构"])
            verify(Find.text(entries()[0], "2026 年 11 月 · 11月1日至11月30日 · 目标答对 80 % · 正在进行"))
            verify(follow().checked)
        }

        function test_progress_rises_with_answers() {
            Practising.missAt(Stage, [0], 3)
            show()
            choose("测试每月一法")
            compare(entries()[0].done, 2)
            compare(entries()[0].goal, 4)
            verify(Find.saying(entries()[0], "答对 50 %，目标 80 %"))
            compare(entries()[1].done, 0)
        }

        function test_a_run_with_the_questions_of_an_entry() {
            show()
            choose("测试每月一法")
            mouseClick(Find.button(entries()[0], "练习"))
            compare(run.count, 1)
            Stage.app.practiceRun.open()
            compare(Stage.app.practiceRun.total, 4)
        }

        function test_an_entry_without_questions_says_so() {
            show()
            choose("测试学法清单")
            verify(Find.text(entries()[1], "题库里还没有这一项的题"))
            verify(!Find.button(entries()[1], "练习"))
        }

        function test_following_and_leaving_a_course() {
            show()
            verify(!follow().checked)
            verify(!Find.button(page, "从今天重新开始"))
            mouseClick(follow())
            verify(plans.followed)
            verify(Find.text(page, "从 11月23日（星期一） 开始"))
            Stage.advance(2 * 86400)
            show()
            verify(Find.text(page, "从 11月23日（星期一） 开始"))
            verify(Find.saying(entries()[0], "第 1 天 · 11月23日"))
            mouseClick(Find.button(page, "从今天重新开始"))
            verify(Find.text(page, "从 11月25日（星期三） 开始"))
            mouseClick(follow())
            verify(!plans.followed)
            Stage.restart(0)
            show()
            compare(list().filter(row => Find.text(row, "跟着")).map(row => row.label), ["测试每月一法"])
        }

        function test_what_is_followed_stands_on_the_first_page() {
            Stage.app.today.reload()
            compare(Stage.app.today.plans.count, 1)
            show()
            mouseClick(follow())
            Stage.app.today.reload()
            compare(Stage.app.today.plans.count, 2)
            verify(Stage.app.today.startPlan(0))
            verify(!Stage.app.today.startPlan(7))
        }

        function test_a_sprint_asks_for_the_day_of_the_exam() {
            show()
            choose("测试冲刺")
            mouseClick(Find.button(page, "设置考试日期"))
            compare(settings.count, 1)
            Stage.app.settings.setExamDay("2026-11-25")
            show()
            verify(!Find.one(page, item => item instanceof Notice))
            verify(Find.saying(entries()[0], "考前第 2 天 · 11月23日"))
            verify(Find.saying(entries()[0], "正在进行"))
        }

        function test_by_keyboard() {
            show()
            for (let i = 0; i < 10 && focused() !== list()[0]; ++i)
                keyClick(Qt.Key_Tab)
            compare(focused(), list()[0])
            keyClick(Qt.Key_Down)
            compare(focused(), list()[1])
            compare(plans.title, "测试会前学法")
            keyClick(Qt.Key_Tab)
            compare(focused(), follow())
            keyClick(Qt.Key_Space)
            verify(plans.followed)
            keyClick(Qt.Key_Tab)
            compare(focused().text, "练习")
            compare(focused().Accessible.name, "练习，公民的权利")
            keyClick(Qt.Key_Return)
            compare(run.count, 1)
        }

        function test_without_plans_the_way_leads_to_the_banks() {
            Stage.reset("/nowhere")
            show()
            verify(Find.text(page, "还没有学习计划"))
            mouseClick(Find.button(page, "查看题库"))
            compare(banks.count, 1)
        }

        function test_nothing_is_cut_at_any_size_data() {
            return [{tag: "1280 at 150 %", width: 1280, scale: 1.5}, {tag: "1024", width: 1024, scale: 1},
                    {tag: "1024 at 150 %", width: 1024, scale: 1.5}]
        }
        function test_nothing_is_cut_at_any_size(data) {
            root.width = data.width
            Theme.textScale = data.scale
            show()
            compare(Find.cut(page), [])
        }
    }
}
