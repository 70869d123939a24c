// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find
import "attempts.js" as Attempts

// The paper has 4 single (2 points), 4 multiple (2), 3 true or false (1) and 2 case questions (2.5); 15 of 24 pass.
Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

    Component {
        id: component
        ResultPage {
            anchors.fill: parent
            focus: true
            result: Stage.app.result
        }
    }
    SignalSpy { id: review; signalName: "reviewRequested" }
    SignalSpy { id: again; signalName: "againRequested" }
    SignalSpy { id: history; signalName: "historyRequested" }

    TestCase {
        name: "ResultPage"
        when: windowShown

        property ResultPage page: null

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            Theme.textScale = 1
            Stage.reset()
        }
        function show(id) {
            Stage.app.result.load(id)
            page = createTemporaryObject(component, root)
            for (const spy of [review, again, history]) {
                spy.target = page
                spy.clear()
            }
            waitForRendering(root)
        }

        function test_pass_and_fail_by_word_and_margin_data() {
            return [
                {tag: "above", wrong: [0], words: ["合格", "高出合格线 7 分"], score: "22"},
                {tag: "at the line", wrong: [0, 1, 4, 5, 8], words: ["合格", "正好到合格线"], score: "15"},
                {tag: "below", wrong: [0, 1, 2, 3, 4, 8], words: ["不合格", "距合格线还差 2 分"], score: "13"},
                {tag: "floor missed", paper: "strict", wrong: [0, 1], words: ["不合格", "总分到线，有科目未达最低要求"], score: "20"}
            ]
        }
        function test_pass_and_fail_by_word_and_margin(data) {
            show(Attempts.sit(Stage, data.paper ?? "paper", data.wrong))
            for (const word of [...data.words, data.score, "/ 24 分"])
                verify(Find.text(page, word), word)
        }

        function test_missed_floors_are_named() {
            show(Attempts.sit(Stage, "strict", [0, 1]))
            const notice = Find.one(page, item => item instanceof Notice)
            verify(notice.text.includes("没有达到该科目的最低得分率 90 %"))
        }

        function test_facts() {
            show(Attempts.sit(Stage, "paper", [0, 4]))
            for (const word of ["11 / 13", "06:30", "/ 60:00", "30 秒"])
                verify(Find.text(page, word), word)
            verify(!Find.text(page, "比上次"))
        }

        function test_change_against_the_paper_before() {
            Attempts.sit(Stage, "paper", [0, 4])
            Stage.advance(3600)
            show(Attempts.sit(Stage, "paper", [8]))
            verify(Find.text(page, "比上次"))
            verify(Find.text(page, "+3 分"))
        }

        function test_tables_keep_quiet_about_few_questions() {
            show(Attempts.sit(Stage, "paper", [0]))
            const lines = Find.all(page, item => item instanceof TallyLine && !item.head)
            compare(lines.map(line => line.name + " " + line.counts + " " + line.rate),
                    ["单项选择 3 / 4 ", "多项选择 4 / 4 ", "判断 3 / 3 ", "案例 2 / 2 ", "法治理论 12 / 13 92 %"])
        }

        function test_weak_articles_or_none_data() {
            return [{tag: "some", wrong: [0, 4], line: "宪法 第一条，错 2 题"}, {tag: "none", wrong: [], line: ""}]
        }
        function test_weak_articles_or_none(data) {
            show(Attempts.sit(Stage, "paper", data.wrong))
            const line = Find.one(page, item => item instanceof WeakLine)
            compare(line ? line.Accessible.name : "", data.line)
            compare(Find.text(page, "没有失分条文。") !== null, data.line === "")
            compare(Find.button(page, "没有错题") !== null, data.line === "")
        }

        function test_the_end_of_time_and_the_clock_are_told() {
            verify(Stage.sit("paper"))
            const id = Stage.app.exam.attemptId
            Stage.app.exam.choose(0)
            Stage.restart(250)
            Stage.app.exam.open()
            Stage.advance(3600)
            Stage.app.exam.tick()
            Stage.app.exam.leave()
            show(id)
            verify(Find.saying(page, "考试时间到，自动交卷"))
            verify(Find.text(page, "计时记录"))
            verify(Find.saying(page, "中途离开 4 分 10 秒，已计时"))
        }

        function test_an_unknown_attempt_is_said() {
            show("00000000-0000-7000-8000-000000000000")
            const notice = Find.one(page, item => item instanceof Notice)
            compare(notice.text, Stage.app.result.error)
            verify(notice.text !== "")
            verify(!Find.one(page, item => item instanceof ResultPanel))
            keyClick(Qt.Key_Return)
            compare(review.count, 0)
        }

        function test_ways_on() {
            const id = Attempts.sit(Stage, "paper", [0, 4])
            show(id)
            keyClick(Qt.Key_Return)
            compare(Array.from(review.signalArguments[0]), [id, "all"])
            mouseClick(Find.button(page, "只看错题 2"))
            compare(Array.from(review.signalArguments[1]), [id, "wrong"])
            mouseClick(Find.button(page, "再考一次"))
            compare(again.count, 1)
            mouseClick(Find.button(page, "成绩历史"))
            compare(history.count, 1)
        }

        function test_the_score_goes_on_paper() {
            show(Attempts.sit(Stage, "paper", [0, 4]))
            mouseClick(Find.button(page, "导出 PDF"))
            const popup = Find.window(root)
            tryVerify(() => Find.text(popup, "导出成绩单"))
            mouseClick(Find.one(popup, item => item instanceof CheckBox))
            mouseClick(Find.all(popup, item => item.text === "导出 PDF" && item.clicked !== undefined).pop())
            tryVerify(() => Find.saying(page, "已保存到"))
            verify(Stage.exists(Stage.app.result.exports.done))
        }

        function test_nothing_is_cut_at_large_type_data() {
            return [{tag: "1280 at 150 %", width: 1280, scale: 1.5}, {tag: "1024", width: 1024, scale: 1},
                    {tag: "1024 at 150 %", width: 1024, scale: 1.5}]
        }
        function test_nothing_is_cut_at_large_type(data) {
            root.width = data.width
            Theme.textScale = data.scale
            show(Attempts.sit(Stage, "paper", [0, 4]))
            for (const item of Find.all(page, child => child.textFormat !== undefined)) {
                const right = item.mapToItem(page, item.width, 0).x
                verify(right <= page.width, item.text)
                verify(!item.truncated, item.text)
            }
        }
    }
}
