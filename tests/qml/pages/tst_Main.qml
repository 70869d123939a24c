// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find
import "attempts.js" as Attempts
import "many.js" as Many
import "practising.js" as Practising

// The whole window. Keys go to the window of the TestCase, so it stands in the one that is tested.
Item {
    id: root
    width: 100
    height: 100

    Component {
        id: component
        Main {
            width: 1280
            height: 800
            app: Stage.app
        }
    }
    SignalSpy { id: closing; signalName: "closing" }

    TestCase {
        id: test
        name: "Main"
        when: windowShown

        property Main window: null
        readonly property var settings: Stage.app.settings

        function init() {
            Stage.reset()
            Stage.app.settings.reduceMotion = true
            show()
        }
        function show() {
            window = component.createObject(null)
            verify(window)
            test.parent = window.contentItem
            tryVerify(() => window.active)
            tryVerify(() => Stage.app.problem !== "" || Stage.app.today.loaded)
            closing.target = window
            closing.clear()
        }
        function cleanup() { hide() }
        function hide() {
            test.parent = root
            window.closeAgreed = true
            window.destroy()
            wait(0)
        }
        function whole() { return window.contentItem.parent ?? window.contentItem }
        function focused() { return window.activeFocusItem }
        function tabTo(text) {
            for (let i = 0; i < 40 && focused().text !== text; ++i)
                keyClick(Qt.Key_Tab)
            compare(focused().text, text)
        }
        function rail() { return Find.one(whole(), item => item instanceof NavigationRail) }
        function entry(text) { return Find.one(rail(), item => item instanceof NavigationItem && item.text === text) }
        function entries() { return Find.all(rail(), item => item instanceof NavigationItem) }
        function page(type) { return Find.one(whole(), item => item instanceof type) }

        function test_begins_at_home_with_the_page_ready_for_keys() {
            compare(window.place, "home")
            verify(page(HomePage).activeFocus)
            verify(entry("首页").Accessible.selected)
            keyClick(Qt.Key_Return)
            compare(window.place, "practice-run")
        }

        function test_places_by_mouse_data() {
            return [{tag: "练习", place: "practice"}, {tag: "模拟考试", place: "mock"}, {tag: "成绩历史", place: "history"}, {tag: "法规", place: "statutes"}, {tag: "题库", place: "banks"},
                    {tag: "设置", place: "settings"}]
        }
        function test_places_by_mouse(data) {
            mouseClick(entry(data.tag))
            compare(window.place, data.place)
            verify(entry(data.tag).Accessible.selected)
            verify(!entry("首页").Accessible.selected)
            mouseClick(entry("首页"))
            compare(window.place, "home")
        }

        function test_places_by_keyboard() {
            keyClick(Qt.Key_F6)
            compare(focused(), entry("首页"))
            verify(focused().visualFocus)
            keyClick(Qt.Key_Down)
            compare(focused(), entry("练习"))
            compare(window.place, "home")
            keyClick(Qt.Key_Down)
            compare(focused(), entry("模拟考试"))
            keyClick(Qt.Key_Down)
            compare(focused(), entry("成绩历史"))
            keyClick(Qt.Key_Up)
            keyClick(Qt.Key_Return)
            compare(window.place, "mock")
            verify(page(MockPage).activeFocus)
            keyClick(Qt.Key_F6)
            compare(focused(), entry("模拟考试"))
            keyClick(Qt.Key_F6)
            verify(page(MockPage).activeFocus)
            tabTo("设置")
            keyClick(Qt.Key_Space)
            compare(window.place, "settings")
        }

        function test_entries_have_names() {
            compare(rail().Accessible.name, "导航")
            compare(entries().map(item => item.Accessible.name), ["首页", "练习", "模拟考试", "成绩历史", "法规", "题库", "设置"])
        }

        function test_the_rail_is_narrow_where_room_is_short_data() {
            return [{tag: "1280", width: 1280, size: 100, narrow: false, wide: 208},
                    {tag: "1920", width: 1920, size: 100, narrow: false, wide: 240},
                    {tag: "1600 at 125 %", width: 1600, size: 125, narrow: false, wide: 236},
                    {tag: "1920 at 150 %", width: 1920, size: 150, narrow: false, wide: 264},
                    {tag: "1024", width: 1024, size: 100, narrow: true, wide: 72},
                    {tag: "1280 at 150 %", width: 1280, size: 150, narrow: true, wide: 96}]
        }
        function test_the_rail_is_narrow_where_room_is_short(data) {
            settings.name = "Zhang San"
            settings.typeSize = data.size
            window.width = data.width
            tryCompare(rail(), "narrow", data.narrow)
            tryCompare(rail(), "width", data.wide)
            compare(Find.one(rail(), item => item instanceof TypeSizePicker) !== null, !data.narrow)
            compare(Find.text(rail(), "Zhang San") !== null, !data.narrow)
            compare(Find.text(rail(), data.narrow ? "模考" : "模拟考试") !== null, true)
            compare(entry("模拟考试").Accessible.name, "模拟考试")
            tryVerify(() => Find.cut(rail()).length === 0)
            for (const item of Find.all(rail(), child => child.clicked !== undefined))
                verify(item.mapToItem(rail(), item.width, 0).x <= rail().width, item.text)
        }

        function test_type_size_by_keys_everywhere() {
            for (const place of ["首页", "设置"]) {
                mouseClick(entry(place))
                keyClick(Qt.Key_Plus, Qt.ControlModifier)
                compare(settings.typeSize, 125)
                keyClick(Qt.Key_Equal, Qt.ControlModifier)
                compare(settings.typeSize, 150)
                compare(Theme.textScale, 1.5)
                keyClick(Qt.Key_Plus, Qt.ControlModifier)
                compare(settings.typeSize, 150)
                keyClick(Qt.Key_Minus, Qt.ControlModifier)
                compare(settings.typeSize, 125)
                keyClick(Qt.Key_0, Qt.ControlModifier)
                compare(settings.typeSize, 100)
                compare(Theme.textScale, 1)
            }
        }

        function test_type_size_by_the_foot_of_the_navigation() {
            mouseClick(Find.one(rail(), item => item.words === "特大"))
            compare(settings.typeSize, 150)
        }

        function test_looks_follow_the_settings() {
            settings.theme = "dark"
            verify(Theme.dark)
            compare(window.color, Theme.bg)
            settings.theme = "light"
            verify(!Theme.dark)
            verify(Theme.reducedMotion)
            settings.reduceMotion = false
            verify(!Theme.reducedMotion)
        }

        function test_f1_lists_every_key_and_escape_closes_it() {
            const before = focused()
            keyClick(Qt.Key_F1)
            tryVerify(() => Find.text(whole(), "键盘操作"))
            for (const words of ["考试", "逐题回顾", "所有页面", "选择、取消或改选", "打开交卷确认", "下一个区域", "关闭或返回"])
                verify(Find.text(whole(), words), words)
            keyClick(Qt.Key_Escape)
            tryVerify(() => !Find.text(whole(), "键盘操作"))
            compare(window.place, "home")
            compare(focused(), before)
        }

        function test_keys_stand_beside_their_words() {
            settings.typeSize = 150
            keyClick(Qt.Key_F1)
            tryVerify(() => Find.text(whole(), "键盘操作"))
            for (const words of ["选择、取消或改选", "在选项间移动", "打开交卷确认", "主要操作（红色按钮）"]) {
                const text = Find.text(whole(), words)
                const cap = Find.one(text.parent, item => item instanceof KeyCap)
                compare(cap.y + cap.height / 2, text.y + text.height / 2, words)
                verify(cap.x + cap.width <= text.x)
            }
        }

        function test_escape_leads_back_the_way_one_came() {
            Attempts.sit(Stage, "paper", [0])
            mouseClick(entry("成绩历史"))
            waitForRendering(window.contentItem)
            const row = Find.one(page(HistoryPage), item => item instanceof HistoryRow && !item.head)
            mouseClick(row, 200)
            compare(window.place, "result")
            keyClick(Qt.Key_Return)
            compare(window.place, "review")
            verify(entry("模拟考试").Accessible.selected)
            for (const place of ["result", "history", "home", "home"]) {
                keyClick(Qt.Key_Escape)
                compare(window.place, place)
            }
        }

        function test_pages_lead_to_each_other_and_back() {
            mouseClick(Find.button(page(HomePage), "设置考试日期"))
            compare(window.place, "settings")
            keyClick(Qt.Key_Escape)
            compare(window.place, "home")
            mouseClick(Find.button(page(HomePage), "学习计划"))
            compare(window.place, "plans")
            verify(entry("首页").Accessible.selected)
            keyClick(Qt.Key_Escape)
            compare(window.place, "home")
        }

        function test_the_chance_of_passing_leads_on() {
            hide()
            Many.bring(Stage)
            show()
            tryVerify(() => page(NextStudyRow))
            const name = page(NextStudyRow).name
            mouseClick(page(NextStudyRow))
            compare(window.place, "practice")
            compare(Stage.app.practice.ticked, 1)
            compare(Stage.app.practice.questions, 40, name)
            keyClick(Qt.Key_Escape)
            compare(window.place, "home")
            for (const [link, place] of [["怎样算出来的", "how"], ["全部薄弱点", "mastery"]]) {
                mouseClick(Find.button(page(HomePage), link))
                compare(window.place, place)
                verify(entry("首页").Accessible.selected)
                keyClick(Qt.Key_Escape)
                compare(window.place, "home")
            }
        }

        function test_a_run_leads_back_to_where_it_was_begun_data() {
            return [{tag: "home", begin: () => keyClick(Qt.Key_Return), words: "返回首页"},
                    {tag: "practice", begin: () => {
                        mouseClick(entry("练习"))
                        keyClick(Qt.Key_Return)
                    }, words: "返回练习"}]
        }
        function test_a_run_leads_back_to_where_it_was_begun(data) {
            data.begin()
            compare(window.place, "practice-run")
            Practising.answer(Stage, true)
            keyClick(Qt.Key_Escape)
            tryVerify(() => Find.button(whole(), "结束并看小结"))
            mouseClick(Find.button(whole(), "结束并看小结"))
            tryCompare(window, "place", "practice-summary")
            verify(Find.button(whole(), data.words))
            keyClick(Qt.Key_Return)
            compare(window.place, data.tag)
        }

        function begin() {
            mouseClick(Find.button(page(HomePage), "去模考"))
            tabTo("我已阅读考生须知")
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Return)
            compare(window.place, "exam")
        }

        function test_an_exam_has_the_window_to_itself() {
            begin()
            verify(!rail())
            verify(page(ExamPage).activeFocus)
            keyClick(Qt.Key_B)
            compare(Stage.app.exam.answered, 1)
            keyClick(Qt.Key_Escape)
            compare(window.place, "exam")
            keyClick(Qt.Key_F1)
            tryVerify(() => Find.text(whole(), "键盘操作"))
            keyClick(Qt.Key_C)
            compare(Stage.app.exam.answered, 1)
            keyClick(Qt.Key_Escape)
            tryVerify(() => !Find.text(whole(), "键盘操作"))
        }

        function test_from_the_exam_to_its_result_and_home() {
            begin()
            keyClick(Qt.Key_B)
            keyClick(Qt.Key_Return, Qt.ControlModifier)
            tryVerify(() => Find.button(whole(), "仍要交卷"))
            tabTo("仍要交卷")
            keyClick(Qt.Key_Space)
            tryCompare(window, "place", "result")
            verify(entry("模拟考试"))
            keyClick(Qt.Key_Escape)
            compare(window.place, "home")
        }

        function test_closing_during_an_exam_is_asked() {
            begin()
            window.close()
            verify(window.visible)
            tryVerify(() => Find.text(whole(), "考试还没有交卷，现在关闭窗口吗？"))
            compare(focused().text, "返回考试")
            keyClick(Qt.Key_Return)
            tryVerify(() => !Find.button(whole(), "返回考试"))
            verify(window.visible)
            window.close()
            tryVerify(() => Find.button(whole(), "仍要关闭"))
            mouseClick(Find.button(whole(), "仍要关闭"))
            tryVerify(() => !window.visible)
        }

        function test_closing_otherwise_is_not() {
            window.close()
            tryVerify(() => !window.visible)
        }

        function test_a_paper_is_gone_on_with_after_a_restart() {
            begin()
            keyClick(Qt.Key_B)
            keyClick(Qt.Key_Right)
            hide()
            Stage.restart(30)
            show()
            compare(window.place, "home")
            tabTo("继续作答")
            keyClick(Qt.Key_Return)
            compare(window.place, "exam")
            compare(Stage.app.exam.current, 1)
            compare(Stage.app.exam.answered, 1)
        }

        function test_giving_up_a_paper_leaves_the_page_with_the_keys() {
            Stage.sit("paper")
            hide()
            show()
            mouseClick(Find.button(page(HomePage), "放弃"))
            tryVerify(() => Find.text(whole(), "放弃这场考试吗？"))
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Space)
            tryVerify(() => !Find.button(page(HomePage), "继续作答"))
            tryVerify(() => page(HomePage).activeFocus)
            keyClick(Qt.Key_Return)
            compare(window.place, "practice-run")
        }

        function test_a_history_that_cannot_be_opened_has_the_window_to_itself() {
            const file = Stage.path("data/history.sqlite")
            hide()
            for (const part of ["", "-wal"])
                Stage.rename(file + part, file + ".kept" + part)
            Stage.write(file, "no database at all")
            Stage.restart(0)
            show()
            verify(!rail())
            verify(Find.text(whole(), "学习记录打不开"))
            verify(Find.saying(whole(), "记录文件已损坏"))
            for (const part of ["", "-wal"])
                Stage.rename(file + ".kept" + part, file + part)
            keyClick(Qt.Key_Return)
            tryVerify(() => rail())
            verify(page(HomePage).activeFocus)
        }
    }
}
