// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find
import "attempts.js" as Attempts

// Wrong: question 1 (single), 5 (several, the last right option missing) and 9 (true or false); 2 is blank.
Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

    Component {
        id: component
        ReviewPage {
            anchors.fill: parent
            focus: true
            review: Stage.app.review
            statutes: Stage.app.statutes
        }
    }
    SignalSpy { id: back; signalName: "backRequested" }

    TestCase {
        name: "ReviewPage"
        when: windowShown

        property ReviewPage page: null
        readonly property var review: Stage.app.review

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            Theme.textScale = 1
            Stage.reset()
        }
        function show(filter, wrong, blank) {
            review.load(Attempts.sit(Stage, "paper", wrong ?? [0, 4, 8], blank ?? [1]), filter)
            page = createTemporaryObject(component, root)
            back.target = page
            back.clear()
            waitForRendering(root)
        }
        function focused() { return root.Window.window.activeFocusItem }
        function rows() { return Find.all(page, item => item instanceof ReviewRow) }
        function row(number) { return rows().find(item => item.number === number) }
        function words() {
            return Find.all(page, item => item instanceof OptionRow).map(item => item.letter + item.verdictText).join(" ")
        }

        function test_filters_count_and_list_data() {
            return [{tag: "all", filter: "all", index: 0, words: "全部 13", numbers: 13},
                    {tag: "wrong", filter: "wrong", index: 1, words: "只看错题 4", numbers: 4}]
        }
        function test_filters_count_and_list(data) {
            show(data.filter)
            compare(review.list.count, data.numbers)
            const segment = Find.one(page, item => item instanceof Segment && item.words === data.words)
            verify(segment.selected)
        }

        function test_pressing_a_filter() {
            show("all")
            mouseClick(Find.one(page, item => item instanceof Segment && item.words === "只看错题 4"))
            compare(review.filter, "wrong")
            compare(rows().map(item => item.number), [1, 2, 5, 9])
        }

        function test_rows_say_what_was_answered() {
            show("all")
            compare(row(1).outcome, "选 A，应选 B")
            compare(row(2).outcome, "未答，应选 B")
            compare(row(3).outcome, "答对")
            compare(row(5).outcome, "漏选 D")
            verify(row(5).Accessible.name.startsWith("第 5 题，多选题干"))
        }

        function test_options_tell_right_missed_and_extra_apart_data() {
            return [
                {tag: "single", number: 1, words: "A你选了 A B正确答案 C D", verdict: "答错"},
                {tag: "blank", number: 2, words: "A B正确答案 C D", verdict: "未答"},
                {tag: "right", number: 3, words: "A B选对 C D", verdict: "答对"},
                {tag: "missed", number: 5, words: "A选对 B选对 C未选，正确 D漏选 E未选，正确", verdict: "少选 1 项"},
                {tag: "true or false", number: 9, words: "A你选了 A B正确答案", verdict: "答错"}
            ]
        }
        function test_options_tell_right_missed_and_extra_apart(data) {
            show("all")
            review.select(data.number - 1)
            compare(words(), data.words)
            verify(Find.text(page, data.verdict), data.verdict)
        }

        function test_too_many_are_told() {
            verify(Stage.sit("paper"))
            const exam = Stage.app.exam
            exam.goTo(4)
            for (const option of [0, 2])
                exam.choose(option)
            verify(exam.submit())
            const id = exam.attemptId
            exam.leave()
            review.load(id, "all")
            review.select(4)
            page = createTemporaryObject(component, root)
            compare(words(), "A选对 B漏选 C多选了 D漏选 E未选，正确")
            verify(Find.text(page, "多选 1 项，少选 2 项"))
            compare(row(5).outcome, "漏选 B、D，多选了 C")
        }

        function test_keys_move_in_the_filter_data() {
            return [{tag: "right", forth: Qt.Key_Right, back: Qt.Key_Left}, {tag: "down", forth: Qt.Key_Down, back: Qt.Key_Up},
                    {tag: "enter", forth: Qt.Key_Return, back: Qt.Key_Left}]
        }
        function test_keys_move_in_the_filter(data) {
            show("wrong")
            keyClick(data.forth)
            compare(review.number, 2)
            keyClick(data.forth)
            compare(review.number, 5)
            keyClick(data.back)
            compare(review.number, 2)
            verify(Find.text(page, "错题 2 / 4"))
            verify(row(2).selected)
        }

        function test_focus_stays_in_the_list() {
            show("all")
            mouseClick(row(3))
            compare(review.number, 3)
            keyClick(Qt.Key_Down)
            compare(focused(), row(4))
        }

        function test_why_stands_beside_or_below_data() {
            return [{tag: "beside", width: 1280, scale: 1, beside: true}, {tag: "below", width: 1280, scale: 1.5, beside: false}]
        }
        function test_why_stands_beside_or_below(data) {
            root.width = data.width
            Theme.textScale = data.scale
            show("wrong")
            const why = Find.text(page, "解析").mapToItem(page, 0, 0)
            const law = Find.text(page, "法律依据").mapToItem(page, 0, 0)
            compare(law.x > why.x, data.beside)
            compare(law.y > why.y, !data.beside)
            verify(Find.text(page, "因为B合于条文。"))
            verify(Find.text(page, "宪法 第一条"))
            verify(Find.text(page, "2026-11-01 核对"))
        }

        function test_narrow_windows_have_the_list_in_a_drawer() {
            Theme.textScale = 1.5
            show("all")
            compare(rows().length, 0)
            mouseClick(Find.button(page, "题目列表"))
            const third = () => Find.one(Find.window(root), item => item instanceof ReviewRow && item.number === 3)
            tryVerify(() => third() && third().mapToItem(root, 0, 0).x < root.width - third().width / 2)
            mouseClick(third())
            compare(review.number, 3)
            tryVerify(() => !Find.one(Find.window(root), item => item instanceof ReviewRow))
        }

        function test_an_empty_filter_says_so_data() {
            return [{tag: "wrong", filter: "wrong", words: "没有错题"}, {tag: "marked", filter: "marked", words: "没有标记的题"}]
        }
        function test_an_empty_filter_says_so(data) {
            show(data.filter, [], [])
            verify(Find.text(page, data.words))
            verify(!Find.one(page, item => item instanceof ReviewDetail))
            mouseClick(Find.button(page, "查看全部"))
            compare(review.filter, "all")
            verify(Find.one(page, item => item instanceof ReviewDetail))
        }

        function test_the_ends_have_nothing_further() {
            show("wrong")
            verify(!Find.button(page, "上一道错题").enabled)
            review.select(3)
            verify(!Find.button(page, "下一道错题").enabled)
            keyClick(Qt.Key_Right)
            compare(review.number, 9)
        }

        function test_back() {
            show("all")
            mouseClick(Find.button(page, "返回成绩"))
            compare(back.count, 1)
        }
    }
}
