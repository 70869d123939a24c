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

    readonly property string banks: Qt.resolvedUrl("practice").toString().slice(7)

    Component {
        id: component
        HistoryPage {
            anchors.fill: parent
            focus: true
            history: Stage.app.history
        }
    }
    SignalSpy { id: review; signalName: "reviewRequested" }
    SignalSpy { id: result; signalName: "resultRequested" }
    SignalSpy { id: mock; signalName: "mockRequested" }
    SignalSpy { id: practice; signalName: "practiceRequested" }

    TestCase {
        name: "HistoryPage"
        when: windowShown

        property HistoryPage page: null

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            Theme.textScale = 1
            Stage.reset()
        }
        function sit(paper, wrong) {
            Stage.advance(86400)
            return Attempts.sit(Stage, paper, wrong)
        }
        function show() {
            Stage.app.history.reload()
            page = createTemporaryObject(component, root)
            for (const spy of [review, result, mock, practice]) {
                spy.target = page
                spy.clear()
            }
            waitForRendering(root)
        }
        // By the view and not by the tree, in which rows wait to be used again.
        function rows() {
            const view = Find.one(page, item => item.itemAtIndex !== undefined)
            const found = []
            for (let i = 0; view && i < view.count; ++i) {
                const row = view.itemAtIndex(i)
                if (row)
                    found.push(row)
            }
            return found
        }
        // Shows that tab and waits until it stands.
        function open(tab) {
            mouseClick(Find.one(page, item => item instanceof Segment && item.words === tab))
            waitForRendering(root)
        }
        function practise() {
            Stage.practise("sequential", 5)
            for (let i = 0; i < 5; ++i) {
                Stage.app.practiceRun.goTo(i)
                Practising.answer(Stage, i > 0)
            }
            Stage.app.practiceRun.finish()
        }
        function table(name) { return Find.one(page, item => item instanceof FigureTable && item.name === name) }
        function cells(name) { return Array.from(table(name).rows).map(row => Array.from(row.cells).join("|")) }
        function popup() { return Find.window(root) }
        function chart() { return Find.one(page, item => item instanceof TrendChart) }

        function test_nothing_yet() {
            show()
            verify(Find.text(page, "还没有模拟考试成绩"))
            verify(!chart())
            mouseClick(Find.button(page, "开始模拟考试"))
            compare(mock.count, 1)
        }

        function test_one_attempt_is_a_point_and_a_sentence() {
            sit("paper", [0])
            show()
            compare(chart().count, 1)
            verify(Find.saying(page, "再完成一次考试后"))
            compare(rows().length, 1)
        }

        function test_the_table_repeats_the_chart() {
            sit("paper", [0, 1, 2, 3, 4, 5])
            sit("paper", [0])
            show()
            compare(chart().points.map(point => point.score), [50, 91.7])
            compare(chart().points.map(point => point.passed), [false, true])
            verify(chart().showPass)
            compare(chart().pass, 62.5)
            compare(rows().map(row => row.score), ["22", "12"])
            compare(rows().map(row => row.passed), [true, false])
            compare(rows()[0].counts, "12 / 13")
            compare(rows()[0].time, "06:30")
            verify(rows()[0].Accessible.name.includes("合格"))
        }

        function test_papers_are_told_apart() {
            sit("paper", [0])
            sit("strict", [])
            sit("paper", [1])
            show()
            compare(rows().length, 3)
            mouseClick(Find.one(page, item => item instanceof Segment && item.words === "严格卷"))
            tryVerify(() => rows().map(row => row.title).join() === "严格卷")
            verify(Find.text(page, "共 1 次模拟考试"))
        }

        function test_recent_results_against_those_before() {
            for (const wrong of [[0, 1, 2], [0, 1, 2], [0, 1, 2], [0], [0], [0]])
                sit("paper", wrong)
            show()
            verify(Find.text(page, "最近三次平均 91.7 %，比此前三次高 16.7 个百分点"))
        }

        function test_more_than_a_dozen_scroll_from_the_newest() {
            for (let i = 0; i < 14; ++i)
                sit("paper", [i % 4])
            show()
            compare(chart().count, 14)
            const bar = Find.one(chart(), item => item instanceof ScrollBar)
            verify(bar)
            verify(bar.size < 1)
            fuzzyCompare(bar.position + bar.size, 1, 0.01)
        }

        function test_rows_open_the_result_and_the_review() {
            const older = sit("paper", [0])
            const newer = sit("paper", [1])
            show()
            mouseClick(rows()[1], 200)
            compare(result.signalArguments[0][0], older)
            mouseClick(Find.button(rows()[0], "回顾"))
            compare(Array.from(review.signalArguments[0]), [newer, "all"])
            compare(result.count, 1)
        }

        function test_rows_by_keyboard() {
            const older = sit("paper", [0])
            sit("paper", [1])
            show()
            rows()[0].forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Down)
            verify(rows()[1].selected)
            verify(rows()[1].visualFocus)
            keyClick(Qt.Key_Return)
            compare(result.signalArguments[0][0], older)
        }

        function test_a_score_sheet_goes_into_the_folder_of_exports() {
            sit("paper", [0])
            show()
            mouseClick(Find.button(rows()[0], "PDF"))
            tryVerify(() => Find.text(popup(), "导出成绩单"))
            mouseClick(Find.button(popup(), "导出 PDF"))
            tryVerify(() => Find.saying(page, "已保存到"))
            const exports = Stage.app.history.exports
            verify(exports.done.includes("/exports/成绩单-2026-11-24-"), exports.done)
            verify(Stage.exists(exports.done))
            waitForRendering(root)
            mouseClick(Find.button(page, "打开文件夹"))
            tryVerify(() => Stage.openedFolder.endsWith("/exports"), 1000, Stage.openedFolder)
            compare(result.count, 0)
        }

        function test_what_cannot_be_saved_is_saved_elsewhere() {
            sit("paper", [0])
            show()
            Stage.write(Stage.path("data/exports"), "in the way")
            mouseClick(Find.button(page, "导出 CSV"))
            tryVerify(() => Find.button(page, "另存到"))
            verify(!Find.saying(page, "已保存到"))
            mouseClick(Find.button(page, "另存到"))
            tryVerify(() => Find.text(popup(), "另存到哪里？"))
            const field = Find.one(popup(), item => item instanceof Field && item.label === "文件")
            verify(field.text.endsWith("/成绩历史-2026-11-24.csv"), field.text)
            field.text = "relative.csv"
            mouseClick(Find.button(popup(), "保存"))
            verify(field.errorText.includes("完整的路径"))
            field.text = Stage.path("elsewhere.csv")
            mouseClick(Find.button(popup(), "保存"))
            tryVerify(() => Find.saying(page, "已保存到"))
            verify(Stage.exists(Stage.path("elsewhere.csv")))
        }

        function test_development_says_when_there_is_nothing() {
            show()
            open("发展")
            verify(Find.text(page, "还没有学习记录"))
            mouseClick(Find.button(page, "开始练习"))
            compare(practice.count, 1)
        }

        function test_development_follows_subjects_from_exam_to_exam() {
            sit("paper", [0, 1, 2, 3, 4, 5])
            sit("paper", [0])
            show()
            open("发展")
            const development = Stage.app.history.development
            compare(development.source, "mocks")
            verify(development.subjects.length > 0)
            verify(development.subjects[development.subject].change > 0)
            compare(development.columns.length, 2)
            const name = development.subjects[development.subject].name + "得分率"
            compare(cells(name).length, 2)
            verify(cells(name)[0].startsWith("2026-11-25"), cells(name)[0])
            compare(Find.one(page, item => item instanceof BarChart && item.name === name).count, 2)
            compare(cells("每题用时").length, development.pace.length)
            verify(cells("每题用时")[0].includes("30 秒"), cells("每题用时")[0])
            verify(Find.saying(page, "最慢："))
        }

        function test_development_by_answers_of_each_month() {
            practise()
            show()
            open("发展")
            const development = Stage.app.history.development
            compare(development.source, "answers")
            compare(development.columns.length, 12)
            const row = Find.all(page, item => item instanceof SubjectRow)[0]
            compare(row.counts, "4 / 5")
            compare(row.percent, 80)
            compare(cells("每周学习分钟数").length, 1)
            mouseClick(Find.one(page, item => item instanceof Segment && item.words === "按日"))
            tryVerify(() => table("每天答题数"))
            verify(cells("每天答题数")[0].startsWith("11-23|5|80 %"), cells("每天答题数")[0])
            verify(!table("每题用时"))
        }

        function test_subjects_by_keyboard() {
            Stage.reset(root.banks)
            Practising.missAt(Stage, [0, 2, 4])
            show()
            open("发展")
            const development = Stage.app.history.development
            verify(development.subjects.length > 1)
            mouseClick(Find.all(page, item => item instanceof SubjectRow)[0])
            compare(development.subject, 0)
            keyClick(Qt.Key_Down)
            compare(development.subject, 1)
            verify(Find.all(page, item => item instanceof SubjectRow)[1].visualFocus)
        }

        function test_comparison_needs_two_attempts() {
            sit("paper", [0])
            show()
            open("对比")
            verify(Find.text(page, "还不能对比"))
            mouseClick(Find.button(page, "开始模拟考试"))
            compare(mock.count, 1)
        }

        function test_comparison_of_the_two_newest() {
            sit("paper", [0, 1, 2, 3, 4, 5])
            sit("paper", [0])
            show()
            open("对比")
            verify(cells("总体")[0].startsWith("得分|12 / 24|22 / 24|+10"), cells("总体")[0])
            verify(cells("总体")[1].startsWith("结果|不合格|合格"), cells("总体")[1])
            const comparison = Stage.app.history.comparison
            verify(comparison.better + comparison.same + comparison.worse > 0)
            verify(Find.saying(page, "共 " + (comparison.better + comparison.same + comparison.worse) + " 道"))
            compare(Find.one(page, item => item instanceof CommonCard).listed.length,
                    cells("两卷都有的题").length)
        }

        function test_comparison_of_different_papers() {
            sit("paper", [0])
            sit("strict", [])
            show()
            open("对比")
            verify(Find.saying(page, "两次用的组卷方案不同"))
        }

        function test_the_same_attempt_twice_is_no_comparison() {
            const first = sit("paper", [0])
            const second = sit("paper", [1])
            show()
            open("对比")
            const comparison = Stage.app.history.comparison
            compare(comparison.one, first)
            compare(comparison.other, second)
            comparison.other = first
            tryVerify(() => Find.text(page, "请选择两次不同的考试。"))
            verify(!comparison.shown)
        }

        function test_a_year_is_told_and_exported() {
            sit("paper", [0])
            practise()
            show()
            open("年度")
            const record = Stage.app.history.record
            compare(record.year, "2026")
            compare(record.sittings, 1)
            verify(cells("模拟考试")[0].startsWith("测试卷") || cells("模拟考试")[0].includes("22 / 24"), cells("模拟考试")[0])
            verify(cells("各月答题")[0].startsWith("11 月|"))
            verify(Find.saying(page, "姓名或单位还没有填写"))
            mouseClick(Find.button(page, "导出 PDF"))
            const exports = Stage.app.history.exports
            tryVerify(() => exports.done.endsWith("/exports/学法情况报告-2026.pdf"))
            verify(Stage.exists(exports.done))
            mouseClick(Find.button(page, "导出 CSV"))
            tryVerify(() => exports.done.endsWith("/exports/学法情况-2026.csv"))
            verify(Stage.exists(exports.done))
        }

        function test_a_year_without_anything_is_not_exported() {
            show()
            open("年度")
            verify(Find.saying(page, "2026 年没有学习记录"))
            verify(!Find.button(page, "导出 PDF").enabled)
        }

        function test_no_tab_is_cut_at_large_type() {
            root.width = 1024 - 96
            Theme.textScale = 1.5
            sit("paper", [0])
            sit("strict", [0, 1])
            practise()
            show()
            for (const tab of ["成绩", "发展", "对比", "年度"]) {
                open(tab)
                // What stands in full elsewhere, or in the accessible name, may be cut.
                const known = [...Find.all(page, item => item instanceof Select).map(select => select.displayText),
                               ...Stage.app.history.comparison.common.map(one => one.stem)]
                compare(Find.cut(page).filter(text => !known.includes(text)), [], tab)
            }
        }

        function test_nothing_is_cut_at_large_type() {
            root.width = 1024
            Theme.textScale = 1.5
            sit("paper", [0])
            sit("strict", [0])
            show()
            for (const item of Find.all(page, child => child.textFormat !== undefined)) {
                verify(item.mapToItem(page, item.width, 0).x <= page.width, item.text)
                verify(!item.truncated, item.text)
            }
            verify(Find.saying(page, "答对 12 / 13 · 用时 06:30"))
        }
    }
}
