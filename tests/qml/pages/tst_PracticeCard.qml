// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find
import "practising.js" as Practising

Rectangle {
    id: root
    width: 800
    height: 800
    color: Theme.bg

    readonly property string banks: Qt.resolvedUrl("practice").toString().slice(7)

    Component {
        id: component
        PracticeCard {
            width: 500
            study: Stage.app.studySettings
        }
    }

    TestCase {
        name: "PracticeCard"
        when: windowShown

        property PracticeCard card: null
        readonly property var study: Stage.app.studySettings

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            Stage.reset(root.banks)
            study.reload()
            card = createTemporaryObject(component, root)
            waitForRendering(root)
        }
        function popup() { return Find.window(root) }
        function press(words) { mouseClick(Find.one(card, item => item instanceof Segment && item.words === words)) }

        function test_every_choice_is_kept() {
            press("做完一起判")
            press("3 次")
            press("95 %")
            press("0 点")
            mouseClick(Find.one(card, item => item instanceof CheckBox))
            Stage.restart(1)
            compare([study.batchFeedback, study.clearAfter, study.retention, study.rolloverHour, study.autoNext],
                    [true, 3, 95, 0, true])
        }

        function test_beginning_anew_asks_and_keeps_a_copy() {
            Practising.missAt(Stage, [0], 3)
            const before = Stage.app.settings.backups.count
            mouseClick(Find.button(card, "重置学习进度"))
            tryVerify(() => Find.text(popup(), "重置全部学习进度吗？") !== null)
            mouseClick(Find.button(popup(), "重置"))
            tryVerify(() => study.done !== "")
            Stage.app.mistakes.reload()
            compare(Stage.app.mistakes.open, 0)
            verify(!Stage.app.practiceRun.active)
            Stage.app.settings.reload()
            compare(Stage.app.settings.backups.count, before + 1)
        }

        function test_doubts_are_listed_taken_back_and_handed_over() {
            verify(Stage.practise("sequential", 2))
            verify(Stage.app.practiceRun.reportDoubt("<b>B</b> 也对"))
            Stage.app.practiceRun.next()
            verify(Stage.app.practiceRun.reportDoubt("过时了"))
            study.reload()
            mouseClick(Find.button(card, "存疑题目 2"))
            tryVerify(() => Find.text(popup(), "<b>B</b> 也对") !== null)
            mouseClick(Find.button(popup(), "导出文件"))
            tryVerify(() => study.done.includes("/data/exports/存疑题目-2026-11-23.yaml"), 5000, study.error)
            waitForRendering(root)
            mouseClick(Find.all(popup(), item => item instanceof TextLink && item.text === "删除")[0])
            tryCompare(study.doubts, "count", 1)
        }
    }
}
