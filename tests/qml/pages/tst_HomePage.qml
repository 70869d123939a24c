// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find
import "attempts.js" as Attempts
import "practising.js" as Practising

Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

    readonly property string faulty: Qt.resolvedUrl("faulty").toString().slice("file://".length)

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
    SignalSpy { id: run; signalName: "runRequested" }
    SignalSpy { id: plans; signalName: "plansRequested" }
    SignalSpy { id: resume; signalName: "resumeRequested" }
    SignalSpy { id: mock; signalName: "mockRequested" }
    SignalSpy { id: history; signalName: "historyRequested" }
    SignalSpy { id: result; signalName: "resultRequested" }
    SignalSpy { id: settings; signalName: "settingsRequested" }
    SignalSpy { id: banks; signalName: "banksRequested" }

    TestCase {
        name: "HomePage"
        when: windowShown

        property HomePage page: null
        readonly property var home: Stage.app.home
        readonly property var today: Stage.app.today

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            root.height = 800
            Theme.textScale = 1
            Stage.reset()
        }
        function show(properties) {
            home.reload()
            today.reload()
            page = createTemporaryObject(component, root, properties ?? {})
            page.forceActiveFocus() // from the page of the day before
            for (const spy of [run, plans, resume, mock, history, result, settings, banks]) {
                spy.target = page
                spy.clear()
            }
            waitForRendering(root)
        }
        function focused() { return root.Window.window.activeFocusItem }
        function tabTo(text) {
            for (let i = 0; i < 40 && focused().text !== text; ++i)
                keyClick(Qt.Key_Tab)
            compare(focused().text, text)
        }
        function strip() { return Find.one(page, item => item instanceof ResumeStrip) }
        function notice(part) { return Find.one(page, item => item instanceof Notice && item.text.includes(part)) }
        function card() { return Find.one(page, item => item instanceof TodayCard) }
        function part(title) { return Find.one(card(), item => item instanceof TodayRow && item.title === title) }
        // Answers what is on the desk, wrongly at the places named.
        function practise(wrong) {
            const practice = Stage.app.practiceRun
            practice.open()
            const total = practice.total
            for (let i = 0; i < total; ++i) {
                practice.goTo(i)
                Practising.answer(Stage, !wrong.includes(i))
            }
            practice.finish()
        }
        function rows() { return Find.all(page, item => item instanceof RecentRow) }

        function test_the_first_start() {
            show()
            verify(Find.text(page, "今天，11月23日 星期一"))
            verify(Find.text(page, "已掌握 0 / 13 题"))
            verify(Find.text(card(), "约 7 分钟 · 已完成 0 / 10 题"))
            verify(Find.text(part("到期复习"), "今天没有到期的题"))
            compare(part("新题").done, 0)
            compare(part("新题").goal, 10)
            verify(Find.saying(part("模拟考试"), "题库共 13 题"))
            verify(Find.text(page, "还没有模拟考试成绩"))
            verify(!strip())
            verify(!Find.one(page, item => item instanceof Notice))
            compare(page.Accessible.name, "今天，11月23日 星期一")
        }

        function test_enter_and_the_button_start_the_day() {
            show()
            keyClick(Qt.Key_Return)
            compare(run.count, 1)
            compare(Stage.app.practiceRun.mode, "smart")
            mouseClick(Find.button(page, "开始今日学习"))
            compare(run.count, 2)
            Stage.app.practiceRun.open()
            compare(Stage.app.practiceRun.total, 10)
        }

        function test_a_mock_exam_is_one_press_away() {
            show()
            mouseClick(Find.button(page, "去模考"))
            compare(mock.count, 1)
            compare(run.count, 0)
        }

        function test_each_part_can_be_done_alone() {
            show()
            mouseClick(Find.button(part("新题"), "开始"))
            compare(run.count, 1)
            practise([0, 1, 2])
            Stage.advance(86400)
            show()
            verify(Find.text(part("到期复习"), `还有 ${today.reviewsLeft} 题快要遗忘，先做这些`))
            mouseClick(Find.button(part("到期复习"), "开始"))
            compare(run.count, 1)
            Stage.app.practiceRun.open()
            compare(Stage.app.practiceRun.total, today.reviewsLeft)
            verify(Stage.app.practiceRun.meeting > 1)
        }

        function test_three_days() {
            show()
            keyClick(Qt.Key_Return)
            practise([1, 4, 7])
            show()
            verify(Find.text(card(), "今天的复习做完了"))
            verify(Find.text(page, "连续学习 1 天 · 已掌握 0 / 13 题"))
            verify(!Find.button(page, "开始今日学习"))
            compare(part("新题").done, 10)

            Stage.advance(86400)
            show()
            verify(today.reviewsLeft >= 3)
            compare(today.freshLeft, 3)
            compare(part("到期复习").done, 0)
            keyClick(Qt.Key_Return)
            practise([0])
            show()
            verify(Find.saying(page, "连续学习 2 天"))
            compare(part("到期复习").done, part("到期复习").goal)
            compare(today.unseen, 0)

            Stage.advance(86400)
            show()
            verify(Find.saying(page, "连续学习 2 天"))
            compare(today.freshLeft, 0)
            verify(Find.text(part("新题"), "题库里的题都做过了"))
            Stage.advance(86400)
            show()
            verify(!Find.saying(page, "连续学习"))
        }

        function test_when_the_day_is_done_enter_starts_a_mock() {
            show()
            keyClick(Qt.Key_Return)
            practise([])
            show()
            run.clear()
            keyClick(Qt.Key_Return)
            compare(mock.count, 1)
            mouseClick(Find.button(page, "开始模拟考试"))
            compare(mock.count, 2)
            compare(run.count, 0)
        }

        function test_the_pace_data() {
            return [{tag: "enough", day: "2026-12-11", words: "按现在的进度，12月5日可做完全部题目"},
                    {tag: "tomorrow", day: "2026-11-24", words: "按现在的进度，11月23日可做完全部题目"},
                    {tag: "none", day: "", words: ""}]
        }
        function test_the_pace(data) {
            Stage.app.settings.setExamDay(data.day)
            show()
            compare(page.pace, data.words)
            if (data.words !== "")
                verify(Find.text(Find.one(page, item => item instanceof ExamDayCard), data.words))
        }

        function test_plans_are_one_press_away() {
            show()
            mouseClick(Find.button(card(), "学习计划"))
            compare(plans.count, 1)
        }

        function test_without_banks_the_way_leads_to_them() {
            Stage.reset("/nowhere")
            show()
            verify(Find.text(page, "还没有可用的试题"))
            verify(!card())
            keyClick(Qt.Key_Return)
            compare(mock.count, 0)
            compare(banks.count, 1)
        }

        function test_while_the_banks_are_read_it_waits() {
            Stage.reset("/nowhere")
            show({indexing: true})
            verify(Find.text(page, "正在读取题库"))
            keyClick(Qt.Key_Return)
            compare(banks.count, 0)
        }

        function test_refused_banks_are_told() {
            Stage.reset(root.faulty)
            show()
            compare(home.questionsInBanks, 6)
            mouseClick(Find.button(notice("个题库文件有错误，没有使用"), "查看原因"))
            compare(banks.count, 1)
        }

        function test_the_day_of_the_exam_data() {
            return [
                {tag: "none", day: "", words: ["设置后，这里显示还有多少天。"], button: "设置考试日期"},
                {tag: "future", day: "2026-12-11", words: ["距考试", "18", "天", "12月11日（星期五）"], button: "修改考试日期"},
                {tag: "tomorrow", day: "2026-11-24", words: ["距考试", "1", "天"], button: "修改考试日期"},
                {tag: "today", day: "2026-11-23", words: ["今天考试", "11月23日（星期一）"], button: "修改考试日期"},
                {tag: "past", day: "2026-11-20", words: ["已考完", "11月20日（星期五）"], button: "设置下一次"}]
        }
        function test_the_day_of_the_exam(data) {
            Stage.app.settings.setExamDay(data.day)
            show()
            const card = Find.one(page, item => item instanceof ExamDayCard)
            for (const words of data.words)
                verify(Find.text(card, words), words)
            mouseClick(Find.button(card, data.button))
            compare(settings.count, 1)
        }

        function test_narrow_windows_count_beside_the_title_data() {
            return [{tag: "none", day: "", words: "设置考试日期"}, {tag: "future", day: "2026-12-11", words: "距考试"},
                    {tag: "today", day: "2026-11-23", words: "今天考试"}, {tag: "past", day: "2026-11-20", words: "设置下一次"}]
        }
        function test_narrow_windows_count_beside_the_title(data) {
            root.width = 1024
            Theme.textScale = 1.5
            Stage.app.settings.setExamDay(data.day)
            show()
            verify(!Find.one(page, item => item instanceof ExamDayCard))
            const countdown = Find.one(page, item => item instanceof ExamCountdown)
            verify(Find.saying(countdown, data.words))
        }

        function test_the_days_are_one_sentence_to_a_screen_reader() {
            Stage.app.settings.setExamDay("2026-12-11")
            show()
            compare(Find.one(page, item => item instanceof DayCount).Accessible.name, "距考试 18 天")
        }

        function test_an_open_paper_comes_first() {
            Stage.sit("paper")
            Stage.app.exam.choose(0)
            Stage.advance(125)
            show()
            const title = Find.text(page, "今天，11月23日 星期一")
            verify(strip().mapToItem(page, 0, 0).y < card().mapToItem(page, 0, 0).y)
            verify(Find.saying(strip(), "测试卷 · 已答 1 / 13 · 剩余 57:55 · 今天 09:55 保存"))
            Stage.advance(60)
            tryVerify(() => Find.saying(strip(), "剩余 56:55"))
            mouseClick(Find.button(strip(), "继续作答"))
            compare(resume.count, 1)
        }

        function test_midnight_passes_over_an_open_window() {
            Stage.app.settings.setExamDay("2026-12-11")
            show()
            Stage.advance(86400)
            home.tick()
            verify(Find.text(page, "今天，11月24日 星期二"))
            verify(Find.text(page, "17"))
        }

        function test_giving_a_paper_up_is_asked_once() {
            Stage.sit("paper")
            show()
            mouseClick(Find.button(strip(), "放弃"))
            tryVerify(() => Find.text(Find.window(root), "放弃这场考试吗？"))
            compare(focused().text, "不放弃")
            keyClick(Qt.Key_Escape)
            tryVerify(() => !Find.text(Find.window(root), "放弃这场考试吗？"))
            verify(strip())
            compare(focused().text, "放弃")
            keyClick(Qt.Key_Return)
            tryVerify(() => Find.text(Find.window(root), "放弃这场考试吗？"))
            keyClick(Qt.Key_Tab)
            compare(focused().text, "放弃")
            keyClick(Qt.Key_Space)
            tryVerify(() => !strip())
            verify(!home.hasOpen)
        }

        function test_time_that_runs_out_here_is_told() {
            Stage.sit("paper")
            const id = Stage.app.exam.attemptId
            Stage.app.exam.choose(0)
            show()
            Stage.advance(3600)
            tryVerify(() => notice("“测试卷”的考试时间已到，已自动交卷。"))
            verify(!strip())
            compare(rows().length, 1)
            mouseClick(Find.button(page, "去看成绩"))
            compare(result.signalArguments[0][0], id)
            mouseClick(Find.one(notice("已自动交卷"), item => item instanceof CloseButton))
            verify(!notice("已自动交卷"))
        }

        function test_time_that_ran_out_while_the_program_was_closed_is_told() {
            Stage.sit("paper")
            const id = Stage.app.exam.attemptId
            Stage.restart(7200)
            show()
            verify(notice("“测试卷”的考试时间已到"))
            mouseClick(Find.button(page, "去看成绩"))
            compare(result.signalArguments[0][0], id)
        }

        function test_the_last_three_scores_newest_first() {
            const ids = [[0, 1, 2, 3, 4, 5], [0], [0, 1], []].map(wrong => {
                Stage.advance(86400)
                return Attempts.sit(Stage, "paper", wrong)
            })
            show()
            compare(rows().map(row => row.score), ["24", "20", "22"])
            compare(rows()[0].Accessible.name, "2026-11-27，测试卷，24 分，合格")
            verify(Find.text(page, "最近三次平均得分率 91.7 %"))
            mouseClick(rows()[2])
            compare(result.signalArguments[0][0], ids[1])
            mouseClick(Find.button(page, "全部"))
            compare(history.count, 1)
        }

        function test_two_scores_have_no_average() {
            Attempts.sit(Stage, "paper", [])
            Attempts.sit(Stage, "paper", [0])
            show()
            compare(rows().length, 2)
            verify(!Find.saying(page, "平均"))
        }

        function test_everything_by_keyboard() {
            const id = Attempts.sit(Stage, "paper", [0])
            wait(0) // what the exam left is counted as reviews
            Stage.advance(86400)
            Stage.app.settings.setExamDay("2026-12-11")
            Stage.sit("paper")
            show()
            tabTo("放弃")
            tabTo("继续作答")
            verify(focused().visualFocus)
            keyClick(Qt.Key_Return)
            compare(resume.count, 1)
            compare(mock.count, 0)
            tabTo("开始今日学习")
            tabTo("开始")
            compare(focused().Accessible.name, "开始，到期复习")
            tabTo("去模考")
            keyClick(Qt.Key_Return)
            compare(mock.count, 1)
            tabTo("学习计划")
            keyClick(Qt.Key_Return)
            compare(plans.count, 1)
            tabTo("修改考试日期")
            tabTo("全部")
            compare(focused().Accessible.name, "全部成绩")
            keyClick(Qt.Key_Tab)
            compare(focused(), rows()[0])
            keyClick(Qt.Key_Return)
            compare(result.signalArguments[0][0], id)
        }

        function test_focus_scrolls_into_view() {
            root.height = 480
            for (let i = 0; i < 3; ++i)
                Attempts.sit(Stage, "paper", [0])
            show()
            tabTo("全部")
            for (let i = 0; i < 3; ++i) {
                keyClick(Qt.Key_Tab)
                const bottom = rows()[i].mapToItem(page, 0, rows()[i].height).y
                verify(bottom <= page.height, bottom)
            }
        }

        function test_nothing_is_cut_at_any_size_data() {
            return [{tag: "1280 at 150 %", width: 1280, scale: 1.5}, {tag: "1024", width: 1024, scale: 1},
                    {tag: "1024 at 150 %", width: 1024, scale: 1.5}, {tag: "1920", width: 1920, scale: 1}]
        }
        function test_nothing_is_cut_at_any_size(data) {
            root.width = data.width
            Theme.textScale = data.scale
            for (let i = 0; i < 3; ++i)
                Attempts.sit(Stage, "paper", [0])
            Stage.app.settings.setExamDay("2026-12-11")
            Stage.sit("paper")
            show()
            compare(Find.cut(page), [])
            for (const row of Find.all(page, item => item instanceof TodayRow)) {
                const icon = Find.one(row, item => item instanceof Icon)
                const words = Find.text(row, row.title)
                verify(icon.mapToItem(words, 0, 0).y >= 0, row.title)
                verify(icon.mapToItem(row, 0, icon.height).y < row.height, row.title)
            }
        }
    }
}
