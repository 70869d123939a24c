// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find
import "practising.js" as Practising

// Ten questions: six of 宪法 and a case of two, one of a regulation of Nantong, one without basis.
Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

    readonly property string banks: Qt.resolvedUrl("practice").toString().slice(7)

    Component {
        id: component
        PracticePage {
            anchors.fill: parent
            focus: true
            practice: Stage.app.practice
        }
    }
    SignalSpy { id: run; signalName: "runRequested" }

    TestCase {
        name: "PracticePage"
        when: windowShown

        property PracticePage page: null
        readonly property var practice: Stage.app.practice

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            root.height = 800
            Theme.textScale = 1
            Stage.reset(root.banks)
        }
        function show() {
            practice.reload()
            page = createTemporaryObject(component, root)
            run.target = page
            run.clear()
            waitForRendering(root)
        }
        function focused() { return root.Window.window.activeFocusItem }
        function tabTo(wanted) {
            for (let i = 0; i < 30; ++i) {
                if (wanted(focused()))
                    return true
                focused().nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            }
            return false
        }
        // Not by the tree: rows that are kept to be used again stand in it too.
        function rows() {
            if (!list())
                return []
            list().forceLayout()
            return Array.from({length: list().count}, (nothing, i) => list().itemAtIndex(i)).filter(row => row !== null)
        }
        function names() { return rows().map(row => row.model.name) }
        function row(name) { return rows().find(item => item.model.name === name) }
        function list() { return Find.one(page, item => item instanceof RangeList) }
        function modeNames() {
            return Find.all(page, item => item instanceof ModeCard || item instanceof ModeChip).map(item => item.name)
        }
        function start() { return Find.button(page, "开始练习") }
        function foot() { return Find.one(page, item => item instanceof PracticeFoot) }
        function segment(words) { return Find.one(page, item => item instanceof Segment && item.words === words) }

        function test_modes_say_what_they_would_ask() {
            show()
            compare(modeNames(), ["智能复习", "顺序练习", "随机练习", "错题", "收藏", "背题", "每日一练", "案例", "未做题"])
            const detail = id => practice.modes.data(practice.modes.index(id, 0), Qt.UserRole + 2)
            compare([0, 1, 2, 3, 4, 5, 6, 7, 8].map(detail),
                    ["新题 10 题", "从第 1 题起", "打乱题目与选项", "0 题未消灭", "0 题", "直接看答案与依据", "每天一套", "2 题", "10 题"])
        }

        function test_modes_follow_what_was_answered() {
            Practising.missAt(Stage, [0, 1], 3)
            Stage.app.practiceRun.toggleStar()
            show()
            verify(Find.text(page, "从上次第 4 题起"))
            verify(Find.text(page, "2 题未消灭"))
            verify(Find.text(page, "1 题"))
            Stage.advance(86400 * 3)
            practice.reload()
            verify(Find.saying(page, "到期 "))
            compare(practice.due, practice.dueInScope)
            verify(practice.due > 0)
        }

        function test_arrows_choose_a_mode() {
            show()
            verify(tabTo(item => item instanceof ModeCard))
            compare(focused().name, "智能复习")
            keyClick(Qt.Key_Right)
            compare(practice.mode, "sequential")
            verify(focused().visualFocus)
            keyClick(Qt.Key_Down)
            compare(practice.mode, "daily")
            keyClick(Qt.Key_Right)
            compare(practice.mode, "cases")
            keyClick(Qt.Key_Left)
            keyClick(Qt.Key_Left)
            compare(practice.mode, "recite")
        }

        function test_range_lists_statutes_with_chapters_inside() {
            show()
            compare(names(), ["宪法", "南通市濠河风景名胜区条例", "未关联法条"])
            verify(tabTo(item => item instanceof RangeRow))
            keyClick(Qt.Key_Right)
            compare(names().slice(0, 4), ["宪法", "第一章 总纲", "第二章 公民的基本权利和义务", "第三章 国家机构"])
            compare(row("第三章 国家机构").model.questions, 3)
            keyClick(Qt.Key_Left)
            compare(names().length, 3)
        }

        function test_keyboard_alone_ticks_and_starts() {
            show()
            verify(tabTo(item => item instanceof RangeRow))
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Space)
            compare(row("第一章 总纲").model.tick, Qt.Checked)
            compare(row("宪法").model.tick, Qt.PartiallyChecked)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Space)
            verify(Find.text(page, "已选 2 项 · 4 题"), foot().chosen)
            verify(row("第二章 公民的基本权利和义务").current)
            keyClick(Qt.Key_Left)
            compare(list().currentIndex, 0)
            compare(names().length, 3)
            keyClick(Qt.Key_Space)
            verify(Find.text(page, "已选 1 项 · 8 题"), foot().chosen)
            keyClick(Qt.Key_Return)
            compare(run.count, 1)
            Stage.app.practiceRun.open()
            compare(Stage.app.practiceRun.total, 8)
            compare(Stage.app.practiceRun.scopeName, "宪法")
        }

        function test_mouse_ticks_and_unfolds() {
            show()
            mouseClick(row("宪法"), 48, 20)
            compare(names().length, 7)
            compare(row("宪法").model.tick, Qt.Unchecked)
            mouseClick(row("第二章 公民的基本权利和义务"))
            compare(row("宪法").model.tick, Qt.PartiallyChecked)
            verify(!row("第二章 公民的基本权利和义务").current, "the ring is for keys")
            mouseClick(Find.button(page, "清除选择"))
            verify(Find.text(page, "全部范围 · 10 题"))
        }

        function test_groupings_have_their_own_ticks() {
            show()
            practice.toggle(0)
            mouseClick(segment("按科目"))
            compare(names(), ["宪法及宪法相关法", "地方性法规"])
            compare(practice.ticked, 0)
            mouseClick(segment("按题型"))
            compare(names(), ["单项选择", "多项选择", "判断"])
            practice.toggle(1)
            verify(Find.text(page, "已选 1 项 · 2 题"))
            mouseClick(segment("按标签"))
            compare(names(), ["本地题库：江苏省南通市", "期限"])
            practice.toggle(0)
            verify(Find.text(page, "已选 1 项 · 2 题"))
            mouseClick(segment("按法律"))
            compare(practice.ticked, 1)
            compare(practice.questions, 8)
        }

        function test_difficulty_counts_only_its_questions() {
            show()
            mouseClick(segment("难"))
            compare(names(), ["宪法"])
            compare(row("宪法").model.questions, 2)
            verify(Find.text(page, "全部范围 · 2 题"))
            mouseClick(segment("全部"))
            compare(names().length, 3)
        }

        function test_search_filters_and_keeps_ticks_data() {
            return [
                {tag: "statute", words: "濠河", names: ["南通市濠河风景名胜区条例"]},
                {tag: "chapter", words: "国家机构", names: ["宪法", "第三章 国家机构"]},
                {tag: "words of a question", words: "案例第", names: ["宪法", "第三章 国家机构"]},
                {tag: "nothing", words: "没有这样的词语", names: []}
            ]
        }
        function test_search_filters_and_keeps_ticks(data) {
            show()
            practice.toggle(0)
            keyClick(Qt.Key_F, Qt.ControlModifier)
            for (const letter of data.words)
                practice.search += letter
            compare(names(), data.names)
            compare(Find.text(page, "没有找到“%1”".arg(data.words)) !== null, data.names.length === 0)
            compare(practice.ticked, 1)
            keyClick(Qt.Key_Escape)
            compare(practice.search, "")
            compare(row("宪法").model.tick, Qt.Checked)
        }

        function test_search_leads_to_the_list() {
            show()
            keyClick(Qt.Key_F, Qt.ControlModifier)
            keyClick(Qt.Key_Return)
            compare(run.count, 0, "Enter in the search starts nothing")
            verify(focused() instanceof RangeRow)
        }

        function test_no_start_without_questions_and_why_data() {
            return [{tag: "mistakes", why: "所选范围没有错题"}, {tag: "bookmarks", why: "所选范围没有收藏的题"},
                    {tag: "cases", why: "所选范围没有案例题", tick: 1}]
        }
        function test_no_start_without_questions_and_why(data) {
            show()
            if (data.tick)
                practice.toggle(data.tick)
            practice.mode = data.tag
            verify(!start().enabled)
            verify(Find.text(page, data.why))
            keyClick(Qt.Key_Return)
            compare(run.count, 0)
        }

        function test_size_is_kept() {
            show()
            mouseClick(segment("50"))
            compare(practice.size, 50)
            Stage.restart(1)
            compare(practice.size, 50)
            practice.reload()
            practice.size = 0
            verify(practice.start())
        }

        function test_region_brings_its_own_statutes() {
            show()
            Stage.app.settings.region = "310000"
            practice.reload()
            compare(names(), ["宪法"])
        }

        function test_mastery_is_told_in_percent_and_marked_when_weak() {
            verify(Stage.practise("sequential"))
            for (let i = 0; i < 10; ++i) {
                Stage.app.practiceRun.goTo(i)
                if (i !== 1)
                    Practising.answer(Stage, i === 0)
            }
            show()
            compare(row("宪法").known, "掌握 17 %")
            verify(row("宪法").weak)
            compare(row("宪法").model.recent, 0)
            compare(row("南通市濠河风景名胜区条例").known, "掌握 60 %")
            compare(row("未关联法条").known, "还没有练过")
            verify(row("宪法").Accessible.name.startsWith("宪法，掌握 17 %，8 题"))
        }

        function test_hostile_chapters_stay_text() {
            show()
            practice.unfold(0, true)
            list().forceLayout()
            verify(Find.text(page, "<b>粗</b><img src='file:///etc/passwd'>"))
        }

        function test_every_size_keeps_the_parts_in_sight_data() {
            return [{tag: "1280", width: 1280, height: 800, scale: 1}, {tag: "1024", width: 1024, height: 768, scale: 1},
                    {tag: "1920", width: 1920, height: 1080, scale: 1}, {tag: "150", width: 1280, height: 800, scale: 1.5},
                    {tag: "1024 at 150", width: 1024, height: 768, scale: 1.5}]
        }
        function test_every_size_keeps_the_parts_in_sight(data) {
            root.width = data.width
            root.height = data.height
            Theme.textScale = data.scale
            show()
            compare(modeNames().length, 9)
            for (const part of [list(), start(), Find.one(page, item => item instanceof Field)]) {
                const at = part.mapToItem(root, 0, 0)
                verify(at.x >= 0 && at.x + part.width <= root.width + 1, part + " at " + at.x)
            }
            verify(list().height >= 4 * Theme.controlHeight(46))
            verify(start().mapToItem(root, 0, 0).y + start().height <= root.height)
        }

        function test_chips_are_chosen_by_arrows_too() {
            Theme.textScale = 1.5
            show()
            verify(tabTo(item => item instanceof ModeChip))
            keyClick(Qt.Key_Down)
            compare(practice.mode, "mistakes")
            keyClick(Qt.Key_Right)
            compare(practice.mode, "bookmarks")
        }

        function test_without_banks_it_says_where_they_belong() {
            Stage.reset(root.banks + "/nowhere")
            show()
            verify(Find.text(page, "还没有可以练习的题"))
            verify(!foot())
            keyClick(Qt.Key_Return)
            compare(run.count, 0)
        }
    }
}
