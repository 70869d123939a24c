// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find
import "practising.js" as Practising

// In the order of the banks: 0 and 1 of the region, then 2 and 3 single, 4 multiple, 5 true or false, 6 hostile,
// 7 long with eight options, 8 and 9 of one case.
Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

    readonly property string banks: Qt.resolvedUrl("practice").toString().slice(7)

    Component {
        id: component
        PracticeRunPage {
            anchors.fill: parent
            focus: true
            run: Stage.app.practiceRun
            statutes: Stage.app.statutes
        }
    }
    SignalSpy { id: ended; signalName: "ended" }

    TestCase {
        id: test
        name: "PracticeRunPage"
        when: windowShown

        property PracticeRunPage page: null
        readonly property var run: Stage.app.practiceRun

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            root.height = 800
            Theme.textScale = 1
            Stage.reset(root.banks)
        }
        function show(mode, size) {
            verify(Stage.practise(mode ?? "sequential", size ?? 0))
            page = createTemporaryObject(component, root)
            ended.target = page
            ended.clear()
            waitForRendering(root)
        }
        function focused() { return root.Window.window.activeFocusItem }
        function popup() { return Find.window(root) }
        function options() { return Find.all(page, item => item instanceof OptionRow) }
        function option(letter) { return options().find(row => row.letter === letter) }
        // What stands at the options, by their texts.
        function words(answers) {
            return [...answers].map(answer => answer + option(letterOf(answer)).verdictText).join(" ")
        }
        function stem() { return Find.one(page, item => item instanceof StemText) }
        function verdict() { return Find.one(page, item => item instanceof VerdictCard) }
        function primary() { return Find.one(page, item => item instanceof PrimaryButton) }
        function cell(number) { return Find.one(popup(), item => item instanceof PaletteCell && item.number === number) }
        function cells() { return Find.all(popup(), item => item instanceof PaletteCell) }
        function notice() { return Find.one(page, item => item instanceof Notice) }
        function key(index) { return Qt.Key_A + index }
        // The options of a run are shuffled.
        function letterOf(answer) { return options().find(row => row.answer === answer).letter }
        function keyOf(answer) { return Qt.Key_A + letterOf(answer).charCodeAt(0) - 65 }
        function wrongKey() { return Qt.Key_A + (Stage.practiceKey().includes(0) ? 1 : 0) }
        function goTo(part) {
            for (let i = 0; i < run.total; ++i) {
                run.goTo(i)
                if (run.stem.includes(part))
                    return
            }
            fail("no question with " + part)
        }
        function answerRest(rightly) {
            for (let i = 0; i < run.total; ++i) {
                run.goTo(i)
                if (!run.answered)
                    Practising.answer(Stage, rightly)
            }
        }

        function test_one_key_is_judged_at_once() {
            show()
            goTo("单选题干 1")
            verify(!verdict())
            const chosen = letterOf("甲")
            const key = letterOf("乙")
            keyClick(keyOf("甲"))
            compare(words("甲乙丙丁"), "甲你选了 %1 乙正确答案 丙 丁".arg(chosen))
            compare(verdict().verdict, "答错了，应选 " + key)
            verify(Find.text(page, "因为%1合于条文。".arg(key)))
            verify(Find.text(page, "错 1"))
            verify(Find.text(page, "下次复习：明天"), run.daysToReview)
            keyClick(keyOf("乙"))
            compare(run.right, false, "one answer a question")
        }

        function test_a_right_answer_is_told_in_words() {
            show()
            goTo("单选题干 1")
            keyClick(Qt.Key_1 + keyOf("乙") - Qt.Key_A)
            compare(words("甲乙丙丁"), "甲 乙你选了 %1，正确 丙 丁".arg(letterOf("乙")))
            compare(verdict().verdict, "答对了")
            verify(Find.text(page, "对 1"))
        }

        function test_true_or_false_is_judged_at_once() {
            show()
            goTo("判断题干")
            keyClick(Qt.Key_B)
            compare(option("B").verdictText, "你选了 B，正确")
            compare(option("A").verdictText, "")
        }

        function test_several_are_toggled_and_confirmed() {
            show()
            goTo("多选题干")
            compare(primary().text, "确认答案")
            verify(!primary().enabled)
            keyClick(Qt.Key_Return)
            verify(!run.answered)
            for (const answer of "甲丙乙丙")
                keyClick(keyOf(answer))
            verify(Find.saying(page, "至少选两项，已选 2 项"))
            verify(primary().enabled)
            keyClick(Qt.Key_Return)
            compare(words("甲乙丙丁戊"), "甲选对 乙选对 丙 丁漏选 戊")
            compare(verdict().verdict, "答错了，应选 " + run.key)
            compare(run.key.length, 3)
            keyClick(Qt.Key_Return)
            compare(run.current, 5)
        }

        function test_a_choice_waits_while_one_looks_elsewhere() {
            show()
            goTo("多选题干")
            keyClick(Qt.Key_A)
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Left)
            compare(run.chosenCount, 1)
            verify(option("A").selected)
        }

        function test_keys_move_among_questions_and_options() {
            show()
            keyClick(Qt.Key_Right)
            compare(run.current, 1)
            keyClick(Qt.Key_Left)
            compare(run.current, 0)
            keyClick(Qt.Key_Down)
            compare(focused(), option("A"))
            verify(focused().visualFocus)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Space)
            compare(run.answeredCount, 1)
            keyClick(Qt.Key_Return)
            compare(run.current, 1)
        }

        function test_a_whole_run_by_keyboard() {
            show("random", 4)
            for (let i = 0; i < 4; ++i) {
                for (const index of Stage.practiceKey())
                    keyClick(key(index))
                if (run.several)
                    keyClick(Qt.Key_Return)
                verify(run.answered)
                compare(primary().text, i < 3 ? "下一题" : "结束并看小结")
                keyClick(Qt.Key_Return)
            }
            compare(ended.count, 1)
            compare(ended.signalArguments[0][0], true)
            verify(run.over)
            compare(run.rights, 4)
        }

        function test_letters_with_a_modifier_are_for_others() {
            show()
            keyClick(Qt.Key_B, Qt.ControlModifier)
            compare(run.answeredCount, 0)
        }

        function test_reasons_stand_beside_the_question() {
            show()
            goTo("单选题干 1")
            verify(Find.text(page, "作答后显示。"))
            verify(!Find.text(page, "《中华人民共和国宪法》"))
            keyClick(keyOf("乙"))
            verify(Find.text(page, "《中华人民共和国宪法》"))
            verify(Find.text(page, "第一章 总纲 · 第一条第一款"))
            verify(Find.text(page, "第二条"))
            verify(Find.text(page, "答案 2026-11-01 核对"))
        }

        function test_nothing_is_said_where_the_bank_says_nothing() {
            show()
            goTo("地方题干 2")
            keyClick(key(Stage.practiceKey()[0]))
            verify(Find.text(page, "本题暂未关联法条"))
            compare(run.explanation, "")
        }

        function test_a_right_answer_may_have_been_a_guess() {
            show()
            keyClick(wrongKey())
            verify(!Find.button(page, "蒙的"))
            keyClick(Qt.Key_Right)
            keyClick(key(Stage.practiceKey()[0]))
            mouseClick(Find.button(page, "蒙的"))
            verify(run.guessed)
            verify(Find.text(page, "已记为蒙的"))
            verify(!Find.button(page, "蒙的"))
        }

        function test_stars() {
            show()
            keyClick(Qt.Key_S)
            verify(run.starred)
            verify(Find.button(page, "已收藏"))
            verify(Stage.practise("bookmarks"))
            compare(run.total, 1)
        }

        function test_a_note_is_kept_when_it_is_left_data() {
            return [{tag: "beside", scale: 1}, {tag: "below", scale: 1.5}]
        }
        function test_a_note_is_kept_when_it_is_left(data) {
            Theme.textScale = data.scale
            show()
            keyClick(Qt.Key_N)
            tryVerify(() => page.writing)
            for (const letter of "abc")
                keyClick(letter)
            compare(run.answeredCount, 0, "letters go into the note")
            keyClick(Qt.Key_Escape)
            tryVerify(() => !page.writing)
            compare(run.note, "abc")
            verify(Find.text(page, "abc"))
            keyClick(Qt.Key_Right)
            compare(run.note, "")
            keyClick(Qt.Key_Left)
            compare(run.note, "abc")
        }

        function test_a_note_is_kept_when_the_next_question_is_pressed() {
            show()
            keyClick(Qt.Key_N)
            keyClick("x")
            mouseClick(primary())
            compare(run.current, 1)
            run.goTo(0)
            compare(run.note, "x")
        }

        function test_a_doubt_is_taken_down() {
            show()
            mouseClick(Find.button(page, "报告题目问题"))
            const box = () => Find.one(popup(), item => item instanceof TextBox && item.activeFocus)
            tryVerify(() => box() !== null)
            for (const letter of "why")
                keyClick(letter)
            mouseClick(Find.button(popup(), "记下"))
            tryVerify(() => run.doubted)
            verify(Find.text(page, "已记下题目问题"))
            Stage.app.studySettings.reload()
            compare(Stage.app.studySettings.doubts.count, 1)
        }

        function test_an_empty_doubt_is_none() {
            show()
            mouseClick(Find.button(page, "报告题目问题"))
            tryVerify(() => Find.button(popup(), "记下") !== null)
            mouseClick(Find.button(popup(), "记下"))
            verify(!run.doubted)
        }

        function test_a_mistake_leaves_the_notebook_by_hand() {
            Practising.missAt(Stage, [0, 1])
            show("mistakes")
            compare(run.total, 2)
            mouseClick(Find.button(page, "移出错题本"))
            verify(Find.text(page, "已移出错题本"))
            verify(!run.inNotebook)
        }

        function test_wrong_ones_come_once_more() {
            show("smart", 3)
            keyClick(wrongKey())
            if (run.several)
                keyClick(Qt.Key_Return)
            compare(run.total, 4)
            run.goTo(3)
            verify(Find.text(page, "再来一次"))
            Practising.answer(Stage, true)
            compare(run.wrongs, 1)
            compare(run.rights, 0, "first tries count")
        }

        function test_meetings_are_counted() {
            Practising.missAt(Stage, [0])
            show()
            goTo("地方题干 1")
            verify(Find.saying(page, "第 2 次遇到，错过 1 次"))
            goTo("单选题干 2")
        }

        function test_answer_sheet_tells_and_leads() {
            show()
            Practising.answer(Stage, false)
            run.next()
            Practising.answer(Stage, true)
            keyClick(Qt.Key_T)
            tryCompare(cell(1), "verdict", PaletteCell.Verdict.Wrong)
            compare(cell(2).verdict, PaletteCell.Verdict.Right)
            verify(cell(2).current)
            compare(cell(3).verdict, PaletteCell.Verdict.None)
            verify(Find.text(popup(), "答错 1"))
            verify(Find.text(popup(), "未答 8"))
            const wrong = Find.one(popup(), item => item instanceof WrongRow)
            compare(wrong.stem, "地方题干 1")
            tryVerify(() => focused() === cell(2))
            keyClick(Qt.Key_Right)
            tryVerify(() => focused() === cell(3))
            keyClick(Qt.Key_Return)
            compare(run.current, 2)
            tryVerify(() => cells().length === 0)
            keyClick(Qt.Key_T)
            tryVerify(() => cells().length > 0)
            keyClick(Qt.Key_T)
            tryVerify(() => cells().length === 0)
        }

        function test_answer_sheet_may_show_wrong_ones_only() {
            show()
            Practising.answer(Stage, false)
            keyClick(Qt.Key_T)
            tryVerify(() => cells().length > 0)
            mouseClick(Find.button(popup(), "只看答错"))
            tryVerify(() => cells().length === 0)
            mouseClick(Find.one(popup(), item => item instanceof WrongRow))
            compare(run.current, 0)
        }

        function test_ending_asks_while_questions_are_left() {
            show()
            Practising.answer(Stage, true)
            keyClick(Qt.Key_Escape)
            tryVerify(() => Find.text(popup(), "还有 9 题没做，现在结束吗？") !== null)
            keyClick(Qt.Key_Escape)
            tryVerify(() => Find.text(popup(), "还有 9 题没做，现在结束吗？") === null)
            compare(ended.count, 0)
            keyClick(Qt.Key_Escape)
            tryVerify(() => Find.button(popup(), "结束并看小结") !== null)
            mouseClick(Find.one(Find.text(popup(), "继续练习") ? popup() : page,
                                item => item instanceof ActionButton && item.text === "结束并看小结" && item.large))
            compare(ended.count, 1)
            compare(ended.signalArguments[0][0], true)
        }

        function test_ending_without_answers_has_no_summary() {
            show()
            keyClick(Qt.Key_Escape)
            tryVerify(() => Find.text(popup(), "还有 10 题没做，现在结束吗？") !== null)
            mouseClick(Find.all(popup(), item => item instanceof ActionButton && item.text === "结束练习").pop())
            compare(ended.count, 1)
            compare(ended.signalArguments[0][0], false)
        }

        function test_ending_a_done_run_asks_nothing() {
            show("sequential", 2)
            answerRest(true)
            keyClick(Qt.Key_Escape)
            compare(ended.count, 1)
        }

        function test_looking_back_shows_every_key() {
            show()
            Practising.answer(Stage, false)
            run.finish()
            run.goTo(1)
            compare(verdict().verdict, "没有作答，应选 " + run.key)
            keyClick(Qt.Key_A)
            verify(!run.answered)
            keyClick(Qt.Key_Escape)
            compare(ended.signalArguments[0][0], true)
        }

        function test_reading_answers_counts_nothing() {
            show("recite")
            compare(verdict().verdict, "答案 " + run.key)
            keyClick(Qt.Key_A)
            compare(run.answeredCount, 0)
            verify(!Find.saying(page, "对 0"))
            keyClick(Qt.Key_Return)
            compare(run.current, 1)
            keyClick(Qt.Key_Escape)
            compare(ended.count, 1)
            compare(ended.signalArguments[0][0], false)
        }

        function test_next_comes_by_itself_after_a_right_answer_only() {
            Stage.app.studySettings.autoNext = true
            show()
            keyClick(wrongKey())
            wait(1000)
            compare(run.current, 0)
            keyClick(Qt.Key_Right)
            keyClick(key(Stage.practiceKey()[0]))
            compare(run.current, 1)
            tryVerify(() => run.current === 2, 2000)
        }

        function test_results_may_be_told_at_the_end() {
            Stage.app.studySettings.batchFeedback = true
            show("smart", 3)
            const wrong = wrongKey()
            keyClick(wrong)
            if (run.several)
                keyClick(Qt.Key_Return)
            else
                keyClick(Qt.Key_Right)
            run.goTo(0)
            verify(run.answered)
            verify(!verdict())
            compare(options().map(row => row.verdictText).join(""), "")
            verify(!Find.saying(page, "错 1"))
            compare(run.total, 3, "nothing comes again that would tell")
            run.finish()
            verify(verdict())
            compare(run.wrongs, 1)
            compare(run.wrongList.count, 1)
        }

        function test_a_choice_may_be_changed_until_one_goes_on() {
            Stage.app.studySettings.batchFeedback = true
            show()
            keyClick(Qt.Key_A)
            keyClick(Qt.Key_C)
            compare(options().filter(row => row.selected).map(row => row.letter), ["C"])
            compare(run.answeredCount, 0)
            keyClick(Qt.Key_Return)
            compare(run.current, 1)
            compare(run.answeredCount, 1)
        }

        function test_what_cannot_be_written_may_be_given_again() {
            show()
            Stage.holdDisk(true)
            keyClick(Qt.Key_A)
            verify(!run.answered)
            verify(notice().text.includes("这一题还没有记下，可以再答一次。"))
            Stage.holdDisk(false)
            keyClick(Qt.Key_A)
            verify(run.answered)
            verify(!notice())
        }

        function test_case_material_stands_above() {
            show()
            goTo("案例第 2 问")
            verify(Find.text(page, "某市某局作出一项决定，当事人不服。这是案例的材料。"))
        }

        function test_hostile_text_stays_text() {
            show()
            goTo("<img")
            compare(stem().text, "<img src='file:///etc/passwd'> <b>粗体</b> &amp; <a href='x'>链接</a>")
            verify(letterOf("丁 & 戊"))
            keyClick(keyOf("<h1>大</h1>"))
            verify(Find.text(page, "<img src='file:///etc/passwd'>%1对".arg(run.key)))
            waitForRendering(root)
        }

        function test_long_questions_scroll_and_name_what_is_hidden() {
            show()
            goTo("很长的题干")
            compare(run.stem.length, 300)
            compare(options().length, 8)
            verify(options()[0].compact)
            waitForRendering(root)
            const strip = Find.one(page, item => item instanceof MoreStrip)
            verify(strip && strip.letters.includes("H"), strip?.letters)
            keyClick(Qt.Key_PageDown)
            keyClick(Qt.Key_G)
            compare(run.chosenCount, 1, "G is the seventh option here")
            keyClick(Qt.Key_Return)
            tryVerify(() => verdict().mapToItem(page, 0, 0).y < page.height - 100)
        }

        function test_narrow_windows_fold_the_basis() {
            Theme.textScale = 1.5
            show()
            goTo("单选题干 1")
            verify(options()[1].x > options()[0].x, "short options stand two by two")
            keyClick(keyOf("乙"))
            const fold = Find.one(page, item => item instanceof BasisFold)
            compare(fold.summary, "《中华人民共和国宪法》第一条第一款")
            verify(!Find.text(fold, "第二条"))
            mouseClick(fold, 20, 20)
            verify(Find.text(fold, "第二条"))
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
            for (const part of [stem(), primary(), ...Find.all(page, item => item instanceof SecondaryButton),
                                ...Find.all(page, item => item instanceof QuestionPlace)]) {
                const at = part.mapToItem(root, 0, 0)
                verify(at.x >= 0 && at.x + part.width <= root.width + 1, part + " ends at " + (at.x + part.width))
            }
        }
    }
}
