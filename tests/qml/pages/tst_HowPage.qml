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

Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

    Component {
        id: component
        HowPage {
            anchors.fill: parent
            focus: true
            readiness: Stage.app.readiness
        }
    }
    SignalSpy { id: settings; signalName: "settingsRequested" }

    TestCase {
        name: "HowPage"
        when: windowShown

        property HowPage page: null
        readonly property var readiness: Stage.app.readiness

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            Theme.textScale = 1
            Stage.reset()
            Many.bring(Stage)
        }
        function show(state) {
            page = createTemporaryObject(component, root)
            settings.target = page
            settings.clear()
            tryCompare(readiness, "state", state, 90000)
            waitForRendering(root)
        }
        function study() {
            Many.answer(Stage, 0, 1)
            Many.answer(Stage, 2, 3)
        }
        // Sits 大卷 after a prediction was kept for it.
        function sit(wrong, kept) {
            Stage.advance(3600)
            verify(Stage.sit("big"))
            readiness.refresh()
            tryVerify(() => {
                readiness.refresh()
                return readiness.predictions === kept
            })
            const exam = Stage.app.exam
            for (let i = 0; i < exam.questionCount; ++i) {
                exam.goTo(i)
                exam.choose(wrong ? (Stage.key(i)[0] + 1) % 4 : Stage.key(i)[0])
            }
            verify(exam.submit())
            exam.leave()
        }
        function past() { return Find.all(page, item => item instanceof PastRow) }

        function test_it_explains_and_says_that_there_are_no_predictions_yet() {
            show("missing")
            verify(Find.text(page, "通过把握是怎样算出来的"))
            verify(Find.text(page, "看的是什么"))
            verify(Find.text(page, "它不知道的"))
            verify(Find.text(page, "还不能估算"))
            verify(Find.saying(page, "还没有。开始模拟考试时，如果已经能估算"))
            compare(past().length, 0)
        }

        function test_the_day_it_is_told_for() {
            show("missing")
            verify(Find.text(page, "没有设置考试日期，按明天就考估算"))
            Stage.app.settings.setExamDay("2026-12-11")
            tryVerify(() => Find.text(page, "考试日期，还有 18 天"))
            mouseClick(Find.button(page, "修改考试日期"))
            compare(settings.count, 1)
        }

        function test_another_paper_is_chosen_and_remembered() {
            study()
            show("value")
            const chooser = Find.one(page, item => item instanceof Select)
            compare(chooser.displayText, "大卷")
            chooser.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Down)
            tryVerify(() => readiness.title !== "大卷")
            const chosen = readiness.blueprint
            Stage.restart(0)
            page.destroy()
            Stage.app.readiness.refresh()
            tryCompare(Stage.app.readiness, "blueprint", chosen)
        }

        function test_without_an_estimate_no_prediction_is_kept() {
            Stage.sit("big")
            wait(300)
            Stage.app.exam.choose(0)
            verify(Stage.app.exam.submit())
            Stage.app.exam.leave()
            show("missing")
            compare(readiness.predictions, 0)
        }

        function test_a_mock_exam_keeps_its_prediction_and_how_it_ended() {
            study()
            sit(false, 1)
            sit(true, 2)
            verify(Stage.sit("big"))
            show("value")
            tryVerify(() => past().length === 3)
            compare(past().map(row => row.ended), ["没有交卷", "不合格", "合格"])
            compare(past()[2].title, "大卷")
            verify(/^2026-11-23，大卷，预测 >?\d+ %（\d+–\d+ %），结果 合格$/.test(past()[2].Accessible.name), past()[2].Accessible.name)
            verify(Find.saying(page, "有结果的预测满 10 次后，这里会说明估得准不准，还差 8 次。"))
            compare(Find.all(page, item => item instanceof ReliabilityBand).length, 0)
        }

        function test_ten_ended_predictions_are_judged() {
            study()
            for (let i = 0; i < 10; ++i)
                sit(i === 0, i + 1)
            show("value")
            tryVerify(() => Find.saying(page, "10 次预测平均"))
            verify(Find.saying(page, "实际合格 9 次（90 %）。"))
            const bands = Find.all(page, item => item instanceof ReliabilityBand)
            verify(bands.length > 0)
            compare(bands.reduce((sum, band) => sum + band.exams, 0), 10)
        }

        function test_an_exam_starts_though_the_prediction_cannot_be_written() {
            study()
            verify(Stage.sit("big"))
            Stage.holdDisk(true)
            wait(400)
            Stage.holdDisk(false)
            verify(Stage.app.exam.active)
        }

        function test_nothing_is_cut_at_any_size() {
            study()
            sit(false, 1)
            for (const [width, scale] of [[1280, 1], [1024, 1.5], [1920, 1]]) {
                root.width = width
                Theme.textScale = scale
                show("value")
                tryVerify(() => past().length === 1)
                compare(Find.cut(page), [], width + " at " + scale)
                page.destroy()
                wait(0)
            }
        }
    }
}
