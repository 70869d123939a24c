// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find
import "many.js" as Many

Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

    Component {
        id: component
        MasteryPage {
            anchors.fill: parent
            focus: true
            readiness: Stage.app.readiness
        }
    }
    SignalSpy { id: practise; signalName: "practiseRequested" }

    TestCase {
        name: "MasteryPage"
        when: windowShown

        property MasteryPage page: null
        readonly property var readiness: Stage.app.readiness

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            Theme.textScale = 1
            Stage.reset()
        }
        function study() {
            Many.bring(Stage)
            Many.answer(Stage, 0, 1)
            Many.answer(Stage, 2, 8)
        }
        function show() {
            page = createTemporaryObject(component, root)
            practise.target = page
            practise.clear()
            tryVerify(() => readiness.state !== "computing", 90000)
            waitForRendering(root)
        }
        function rows() { return Find.all(page, item => item instanceof MasteryRow).sort((a, b) => a.index - b.index) }
        function names() { return rows().map(row => row.model.name) }
        function row(name) { return rows().find(row => row.model.name === name) }
        function list() { return Find.one(page, item => item instanceof MasteryList) }

        function test_subjects_statutes_and_chapters_the_weakest_first() {
            study()
            show()
            compare(names().slice(0, 4), ["宪法及宪法相关法", "宪法", "行政法", "行政处罚法"])
            mouseClick(rows()[1])
            tryVerify(() => row("第一章 总纲"))
            compare(names().slice(0, 4), ["宪法及宪法相关法", "宪法", "第一章 总纲", "第二章 公民的基本权利和义务"])
            const strong = row("第一章 总纲")
            compare(strong.model.answers, 40)
            verify(!strong.weak)
            verify(Find.text(strong, "40 题"))
            verify(row("行政处罚法").weak)
            verify(row("行政处罚法").Accessible.name.startsWith("行政处罚法，掌握 "))
            const unmet = row("第二章 公民的基本权利和义务")
            verify(Find.text(unmet, "没做过"))
            compare(unmet.Accessible.name, "第二章 公民的基本权利和义务，还没有作答")
        }

        function test_a_link_leads_to_practising() {
            study()
            show()
            mouseClick(Find.button(row("行政处罚法"), "练习"))
            compare(practise.signalArguments[0][0], "行政处罚法")
            compare(practise.signalArguments[0][1], "")
        }

        function test_everything_by_keyboard() {
            study()
            show()
            keyClick(Qt.Key_Home)
            keyClick(Qt.Key_Return)
            compare(practise.count, 0, "a subject is no range")
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Right)
            tryVerify(() => row("第一章 总纲"))
            keyClick(Qt.Key_Down)
            tryCompare(list(), "currentIndex", 2)
            verify(row("第一章 总纲").current)
            keyClick(Qt.Key_Return)
            compare(practise.signalArguments[0][0], "宪法")
            compare(practise.signalArguments[0][1], "第一章 总纲")
            keyClick(Qt.Key_Left)
            compare(list().currentIndex, 1)
            keyClick(Qt.Key_Left)
            tryVerify(() => !row("第一章 总纲"))
            keyClick(Qt.Key_Left)
            keyClick(Qt.Key_Left)
            compare(list().currentIndex, 0)
        }

        function test_without_banks_it_says_so() {
            Stage.reset("/nowhere")
            show()
            tryVerify(() => Find.text(page, "还没有可用的试题"))
        }

        function test_nothing_is_cut_at_any_size() {
            study()
            for (const [width, scale] of [[1280, 1], [1024, 1.5]]) {
                root.width = width
                Theme.textScale = scale
                show()
                compare(Find.cut(page), [], width + " at " + scale)
                page.destroy()
                wait(0)
            }
        }
    }
}
