// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find
import "attempts.js" as Attempts

Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

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
            for (const spy of [review, result, mock]) {
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
