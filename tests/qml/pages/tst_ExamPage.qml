// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find

// Questions of the paper: 1–4 single, 5–8 multiple, 9–11 true or false, 12 and 13 of one case.
Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

    Component {
        id: component
        ExamPage {
            anchors.fill: parent
            focus: true
            exam: Stage.app.exam
            settings: Stage.app.settings
            statutes: Stage.app.statutes
        }
    }
    Component {
        id: legend
        SheetLegend { width: 150 }
    }
    SignalSpy { id: finished; signalName: "finished" }

    TestCase {
        id: test
        name: "ExamPage"
        when: windowShown

        property ExamPage page: null
        readonly property var exam: Stage.app.exam

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            root.height = 800
            Theme.textScale = 1
            Stage.reset()
            verify(Stage.sit("paper"), Stage.app.mock.error)
            show()
        }
        function show() {
            page = createTemporaryObject(component, root)
            finished.target = page
            finished.clear()
            waitForRendering(root)
        }
        function look(width, scale) {
            root.width = width
            Theme.textScale = scale
            waitForRendering(root)
        }
        function focused() { return root.Window.window.activeFocusItem }
        function popup() { return Find.window(root) }
        function chosen() {
            return Find.all(page, item => item instanceof OptionRow && item.selected).map(row => row.letter).join("")
        }
        function option(letter) { return Find.one(page, item => item instanceof OptionRow && item.letter === letter) }
        function cell(number) { return Find.one(page, item => item instanceof PaletteCell && item.number === number) }
        function stem() { return Find.one(page, item => item instanceof StemText) }
        function notice(part) {
            return Find.one(page, item => item instanceof Notice && item.text.includes(part))
        }
        function indexOf(type) {
            for (let i = 0; i < exam.questionCount; ++i) {
                exam.goTo(i)
                if (exam.type === type)
                    return i
            }
            return -1
        }
        function goToLong() {
            for (let i = 0; i < exam.questionCount; ++i) {
                exam.goTo(i)
                if (exam.stem.length > 180)
                    return
            }
            fail("the bank has no long question")
        }
        function answerAll() {
            for (let i = 0; i < exam.questionCount; ++i) {
                exam.goTo(i)
                exam.choose(0)
            }
        }

        function test_keys_choose_data() {
            return [
                {tag: "letter", question: 0, keys: [Qt.Key_B], chosen: "B"},
                {tag: "digit", question: 0, keys: [Qt.Key_3], chosen: "C"},
                {tag: "another letter moves the choice", question: 0, keys: [Qt.Key_B, Qt.Key_D], chosen: "D"},
                {tag: "the same letter takes it back", question: 0, keys: [Qt.Key_B, Qt.Key_B], chosen: ""},
                {tag: "a letter without option", question: 0, keys: [Qt.Key_A, Qt.Key_J], chosen: "A"},
                {tag: "several are toggled", question: 4, keys: [Qt.Key_D, Qt.Key_A, Qt.Key_2, Qt.Key_A], chosen: "BD"},
                {tag: "true or false", question: 8, keys: [Qt.Key_B], chosen: "B"}
            ]
        }
        function test_keys_choose(data) {
            exam.goTo(data.question)
            for (const key of data.keys)
                keyClick(key)
            compare(chosen(), data.chosen)
        }

        function test_letters_with_a_modifier_are_for_others_data() {
            return [{tag: "control", modifier: Qt.ControlModifier}, {tag: "alt", modifier: Qt.AltModifier}]
        }
        function test_letters_with_a_modifier_are_for_others(data) {
            keyClick(Qt.Key_B, data.modifier)
            compare(exam.answered, 0)
        }

        function test_space_chooses_the_option_that_the_arrows_reach() {
            keyClick(Qt.Key_Down)
            compare(focused(), option("A"))
            verify(focused().visualFocus)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Space)
            compare(chosen(), "B")
            keyClick(Qt.Key_Up)
            keyClick(Qt.Key_Up)
            compare(focused(), option("A"))
        }

        function test_mouse_chooses() {
            mouseClick(option("C"))
            compare(chosen(), "C")
        }

        function test_keys_move_among_questions() {
            keyClick(Qt.Key_Right)
            compare(exam.current, 1)
            keyClick(Qt.Key_Return)
            compare(exam.current, 2)
            keyClick(Qt.Key_Enter)
            compare(exam.current, 3)
            keyClick(Qt.Key_Left)
            compare(exam.current, 2)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Return)
            compare(exam.current, 3)
        }

        function test_a_question_is_entered_at_its_stem() {
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Right)
            compare(focused(), stem())
            compare(stem().text, exam.stem)
            keyClick(Qt.Key_Tab)
            compare(focused(), option("A"))
        }

        function test_mark_by_key_and_button() {
            keyClick(Qt.Key_M)
            verify(exam.marked)
            verify(cell(1).marked)
            mouseClick(Find.button(page, "取消标记"))
            verify(!exam.marked)
        }

        function test_the_last_question_has_no_next() {
            exam.goTo(exam.questionCount - 1)
            verify(!Find.button(page, "下一题").enabled)
            verify(Find.text(page, "已是最后一题"))
            keyClick(Qt.Key_Return)
            compare(exam.current, exam.questionCount - 1)
        }

        function test_escape_never_leaves() {
            keyClick(Qt.Key_Escape)
            verify(exam.active)
            compare(exam.over, "")
            compare(finished.count, 0)
        }

        function test_regions_follow_each_other() {
            keyClick(Qt.Key_F6)
            compare(focused().text, "标记本题")
            keyClick(Qt.Key_F6)
            compare(focused(), cell(1))
            keyClick(Qt.Key_F6)
            compare(focused(), option("A"))
        }

        function test_the_sheet_is_one_stop_with_arrows_inside() {
            keyClick(Qt.Key_T)
            compare(focused(), cell(1))
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Right)
            compare(focused(), cell(3))
            compare(exam.current, 0)
            keyClick(Qt.Key_Return)
            compare(exam.current, 2)
            compare(focused(), stem())
        }

        function test_cells_say_what_they_are() {
            exam.toggleMark()
            compare(cell(1).Accessible.name, "第 1 题，未答，已标记，当前")
            exam.choose(1)
            exam.next()
            compare(cell(1).Accessible.name, "第 1 题，已答，已标记")
        }

        function test_options_are_a_named_group() {
            const group = Find.one(page, item => item instanceof OptionList)
            compare(group.Accessible.name, "第 1 题，单项选择，2 分")
            compare(option("B").Accessible.name, "B，乙")
        }

        function test_narrow_windows_have_a_strip_and_a_drawer_data() {
            return [{tag: "1024", width: 1024, scale: 1}, {tag: "150 %", width: 1280, scale: 1.5}]
        }
        function test_narrow_windows_have_a_strip_and_a_drawer(data) {
            look(data.width, data.scale)
            verify(!page.wide)
            verify(Find.one(page, item => item instanceof ExamStrip))
            keyClick(Qt.Key_Down)
            const opener = focused()
            keyClick(Qt.Key_T)
            const drawer = Find.one(popup(), item => item instanceof AnswerSheet)
            tryVerify(() => Find.one(popup(), item => item instanceof AnswerSheet))
            keyClick(Qt.Key_Escape)
            tryVerify(() => !Find.one(popup(), item => item instanceof AnswerSheet))
            compare(focused(), opener)
            verify(exam.active)

            mouseClick(Find.button(page, "答题卡"))
            tryVerify(() => Find.one(popup(), item => item instanceof AnswerSheet))
            mouseClick(Find.one(popup(), item => item instanceof PaletteCell && item.number === 6))
            compare(exam.current, 5)
            tryVerify(() => !Find.one(popup(), item => item instanceof AnswerSheet))
            compare(focused(), stem())
        }

        function test_the_legend_takes_the_lines_it_needs() {
            const item = createTemporaryObject(legend, root)
            waitForRendering(root)
            for (const word of ["未答", "已答", "标记", "当前"]) {
                const text = Find.text(item, word)
                verify(text.mapToItem(item, text.width, 0).x <= item.width, word)
                verify(text.mapToItem(item, 0, text.height).y <= item.height, word)
            }
        }

        function test_a_blank_is_not_broken_over_lines() {
            compare(Phrases.unbroken("要求是（ ）。（甲）（  ）"), "要求是（\u00a0）。（甲）（\u00a0\u00a0）")
        }

        function test_t_closes_the_drawer_and_filters_keep_to_some_numbers() {
            look(1024, 1)
            exam.goTo(2)
            exam.toggleMark()
            keyClick(Qt.Key_T)
            tryVerify(() => Find.button(popup(), "只看标记 1"))
            mouseClick(Find.button(popup(), "只看标记 1"))
            const numbers = Find.all(popup(), item => item instanceof PaletteCell).map(item => item.number)
            compare(numbers.join(), "3")
            keyClick(Qt.Key_T)
            tryVerify(() => !Find.button(popup(), "只看标记 1"))
        }

        function test_type_size_is_one_press_away() {
            look(1024, 1)
            mouseClick(Find.button(page, "字号"))
            tryVerify(() => Find.one(popup(), item => item.words === "特大"))
            mouseClick(Find.one(popup(), item => item.words === "特大"))
            compare(Stage.app.settings.typeSize, 150)
        }

        function test_true_and_false_stand_side_by_side() {
            exam.goTo(indexOf("truefalse"))
            waitForRendering(root)
            const right = option("A").mapToItem(page, 0, 0)
            const wrong = option("B").mapToItem(page, 0, 0)
            compare(right.y, wrong.y)
            compare(option("A").width, option("B").width)
            verify(wrong.x > right.x)
        }

        function test_a_case_stands_above_its_question() {
            exam.goTo(exam.questionCount - 1)
            waitForRendering(root)
            const material = Find.one(page, item => item instanceof CaseMaterial)
            verify(material.text.includes("案例的材料"))
            verify(material.mapToItem(page, 0, material.height).y <= stem().mapToItem(page, 0, 0).y)
            exam.goTo(0)
            verify(!Find.one(page, item => item instanceof CaseMaterial))
        }

        function test_long_questions_are_set_smaller_and_name_what_is_below() {
            goToLong()
            waitForRendering(root)
            verify(option("A").compact)
            compare(stem().contentItem.font.pixelSize, Theme.option)
            const strip = Find.one(page, item => item instanceof MoreStrip)
            verify(strip)
            const last = strip.letters[strip.letters.length - 1]
            compare(last, "H")
            const area = Find.one(page, item => item instanceof ScrollArea && item.contains(Qt.point(1, 1)))
            while (Find.one(page, item => item instanceof MoreStrip)) {
                const before = area.contentY
                keyClick(Qt.Key_PageDown)
                verify(area.contentY > before)
            }
            const bottom = option("H").mapToItem(page, 0, option("H").height).y
            verify(bottom <= Find.one(page, item => item instanceof ExamFoot).y)
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Left)
            compare(area.contentY, 0)
        }

        function test_focus_is_never_under_the_strip() {
            root.height = 768
            look(1024, 1.5)
            goToLong()
            waitForRendering(root)
            for (let i = 0; i < 8; ++i) {
                keyClick(Qt.Key_Down)
                waitForRendering(root)
                const strip = Find.one(page, item => item instanceof MoreStrip)
                const edge = strip ? strip.mapToItem(page, 0, 0).y : Find.one(page, item => item instanceof ExamFoot).y
                verify(focused().mapToItem(page, 0, focused().height).y <= edge)
            }
        }

        function test_hints_of_several_answers() {
            exam.goTo(4)
            exam.choose(0)
            verify(Find.text(page, "至少选两项，已选 1 项"))
        }

        function test_saving_is_always_in_sight() {
            verify(Find.text(page, "已保存 " + exam.savedAt))
            Stage.holdDisk(true)
            exam.choose(1)
            verify(Find.saying(page, "未保存，正在重试（第 1 次）"))
            verify(notice("仍在本机内存中"))
            compare(chosen(), "B")
            Stage.advance(65)
            exam.tick()
            verify(notice("请举手，不要关闭本机"))
            Stage.holdDisk(false)
            Stage.advance(3)
            exam.tick()
            verify(notice("刚才的作答没有丢失"))
            verify(!notice("仍在本机内存中"))
            verify(Find.text(page, "已保存 " + exam.savedAt))
        }

        function test_saving_is_in_sight_where_room_is_short() {
            look(1024, 1.5)
            exam.goTo(4)
            Stage.holdDisk(true)
            exam.choose(1)
            waitForRendering(root)
            const header = Find.one(page, item => item instanceof QuestionHeader)
            const state = Find.saying(header, "未保存，正在重试")
            const hint = Find.text(header, "至少选两项，已选 1 项")
            Stage.holdDisk(false)
            verify(state.mapToItem(header, state.width, 0).x <= header.width)
            verify(hint.mapToItem(header, 0, 0).y >= state.mapToItem(header, 0, state.height).y
                || hint.mapToItem(header, hint.width, 0).x < state.mapToItem(header, 0, 0).x)
            verify(stem().mapToItem(page, 0, 0).y >= header.y + header.height)
        }

        function test_low_windows_show_the_most_urgent_notice_only() {
            root.height = 700
            Stage.holdDisk(true)
            exam.choose(1)
            Stage.advance(65)
            exam.tick()
            compare(Find.all(page, item => item instanceof Notice).length, 1)
            verify(notice("请举手"))
            Stage.holdDisk(false)
        }

        function test_reminders_are_closed_by_hand() {
            Stage.advance(50 * 60 + 1)
            exam.tick()
            const reminder = notice("距考试结束还有 10 分钟。还有 13 题未答。")
            verify(reminder)
            verify(!reminder.activeFocus)
            mouseClick(Find.one(reminder, item => item instanceof CloseButton))
            verify(!notice("距考试结束"))
            Stage.advance(5 * 60)
            exam.tick()
            verify(notice("距考试结束还有 5 分钟"))
        }

        function test_the_clock_warns_by_word_and_shape_data() {
            return [{tag: "ten minutes", passed: 50 * 60, words: "不足 10 分钟"},
                    {tag: "one minute", passed: 59 * 60, words: "即将交卷"}]
        }
        function test_the_clock_warns_by_word_and_shape(data) {
            Stage.advance(data.passed)
            exam.tick()
            verify(Find.text(page, data.words))
        }

        function test_time_away_is_told_data() {
            return [{tag: "counted", paper: "paper", words: "中途离开 4 分 10 秒，已计时。"},
                    {tag: "paused", paper: "strict", words: "中途离开 4 分 10 秒，未计时。"}]
        }
        function test_time_away_is_told(data) {
            page.destroy()
            wait(0)
            Stage.reset()
            verify(Stage.sit(data.paper))
            exam.choose(2)
            exam.next()
            Stage.restart(250)
            exam.open()
            show()
            compare(exam.current, 1)
            const told = notice(data.words)
            verify(told)
            mouseClick(Find.one(told, item => item instanceof CloseButton))
            verify(!notice("中途离开"))
        }

        function test_handing_in_takes_two_steps() {
            exam.choose(1)
            keyClick(Qt.Key_Return, Qt.ControlModifier)
            tryVerify(() => Find.text(popup(), "还有 12 题没有作答，现在交卷吗？"))
            compare(focused().text, "返回检查")
            keyClick(Qt.Key_Escape)
            tryVerify(() => !Find.saying(popup(), "现在交卷吗"))
            compare(exam.over, "")
            compare(focused(), stem())

            mouseClick(Find.button(page, "交卷"))
            tryVerify(() => Find.button(popup(), "仍要交卷"))
            const id = exam.attemptId
            mouseClick(Find.button(popup(), "仍要交卷"))
            tryCompare(finished, "count", 1)
            compare(finished.signalArguments[0][0], id)
            compare(exam.over, "submitted")
            verify(exam.settled)
        }

        function test_enter_in_the_dialog_goes_back() {
            exam.choose(1)
            keyClick(Qt.Key_Return, Qt.ControlModifier)
            tryVerify(() => Find.saying(popup(), "现在交卷吗"))
            keyClick(Qt.Key_Return)
            tryVerify(() => !Find.saying(popup(), "现在交卷吗"))
            compare(exam.over, "")
        }

        function test_numbers_in_the_dialog_jump_data() {
            return [{tag: "a number", press: "number"}, {tag: "the first one", press: "link"}]
        }
        function test_numbers_in_the_dialog_jump(data) {
            for (let i = 0; i < 5; ++i) {
                exam.goTo(i)
                exam.choose(0)
            }
            exam.goTo(2)
            exam.toggleMark()
            keyClick(Qt.Key_Return, Qt.ControlModifier)
            tryVerify(() => Find.button(popup(), "去第一道未答题（第 6 题）"))
            verify(Find.text(popup(), "标记 1 题"))
            const rows = Find.all(popup(), item => item instanceof HandInRow)
            const numbers = Find.all(rows[0], item => item instanceof PaletteCell).map(item => item.number)
            compare(numbers[0], 6)
            mouseClick(data.press === "number" ? Find.one(rows[1], item => item instanceof PaletteCell)
                                               : Find.button(popup(), "去第一道未答题（第 6 题）"))
            compare(exam.current, data.press === "number" ? 2 : 5)
            tryVerify(() => !Find.saying(popup(), "现在交卷吗"))
            compare(focused(), stem())
        }

        function test_an_empty_paper_is_refused() {
            keyClick(Qt.Key_Return, Qt.ControlModifier)
            tryVerify(() => Find.text(popup(), "还没有作答，不能交卷"))
            verify(!Find.button(popup(), "仍要交卷"))
            keyClick(Qt.Key_Return)
            tryVerify(() => !Find.text(popup(), "还没有作答，不能交卷"))
            verify(exam.active)
            compare(exam.over, "")
        }

        function test_a_full_paper_asks_once_with_the_safe_answer_focused() {
            answerAll()
            keyClick(Qt.Key_Return, Qt.ControlModifier)
            tryVerify(() => Find.text(popup(), "全部 13 题已作答，现在交卷吗？"))
            compare(focused().text, "返回检查")
            keyClick(Qt.Key_Tab)
            compare(focused().text, "交卷")
            keyClick(Qt.Key_Space)
            tryCompare(finished, "count", 1)
        }

        function test_the_dialog_counts_on() {
            exam.choose(0)
            keyClick(Qt.Key_Return, Qt.ControlModifier)
            tryVerify(() => Find.saying(popup(), "剩余时间 60:00"))
            Stage.advance(61)
            exam.tick()
            verify(Find.saying(popup(), "剩余时间 58:59"))
        }

        function test_the_end_of_time_hands_in() {
            exam.choose(0)
            keyClick(Qt.Key_Return, Qt.ControlModifier)
            tryVerify(() => Find.button(popup(), "仍要交卷"))
            Stage.advance(3600)
            exam.tick()
            tryVerify(() => Find.text(popup(), "考试时间到，已自动交卷"))
            verify(!Find.button(popup(), "仍要交卷"))
            verify(Find.saying(popup(), "作答 1 / 13 题，全部保存。12 题未答，不得分。"))
            keyClick(Qt.Key_Escape)
            verify(Find.text(popup(), "考试时间到，已自动交卷"))
            compare(finished.count, 0)
            keyClick(Qt.Key_Return)
            tryCompare(finished, "count", 1)
            compare(finished.signalArguments[0][0], exam.attemptId)
        }

        function test_a_score_that_cannot_be_saved_is_waited_for_data() {
            return [{tag: "handed in", expired: false}, {tag: "time up", expired: true}]
        }
        function test_a_score_that_cannot_be_saved_is_waited_for(data) {
            exam.choose(0)
            Stage.holdDisk(true)
            if (data.expired) {
                Stage.advance(3600)
                exam.tick()
            } else {
                verify(exam.submit())
            }
            tryVerify(() => Find.button(popup(), "正在保存…"))
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Escape)
            compare(finished.count, 0)
            verify(Find.button(popup(), "正在保存…"))
            Stage.holdDisk(false)
            Stage.advance(5)
            exam.tick()
            verify(exam.settled)
            if (data.expired)
                mouseClick(Find.button(popup(), "查看成绩"))
            tryCompare(finished, "count", 1)
        }
    }
}
