// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find
import "practising.js" as Practising

// Wrong: the regulation's question, 单选题干 1, 多选题干 1, the hostile one and the first of the case.
Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

    readonly property string banks: Qt.resolvedUrl("practice").toString().slice(7)

    Component {
        id: component
        MistakesPage {
            anchors.fill: parent
            focus: true
            mistakes: Stage.app.mistakes
            statutes: Stage.app.statutes
        }
    }
    SignalSpy { id: back; signalName: "backRequested" }

    TestCase {
        name: "MistakesPage"
        when: windowShown

        property MistakesPage page: null
        readonly property var mistakes: Stage.app.mistakes

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            Theme.textScale = 1
            Stage.reset(root.banks)
        }
        function show(wrong) {
            Practising.missAt(Stage, wrong ?? [0, 2, 4, 6, 8])
            mistakes.reload()
            page = createTemporaryObject(component, root)
            back.target = page
            back.clear()
            waitForRendering(root)
        }
        function popup() { return Find.window(root) }
        function rows() {
            return Find.all(page, item => item instanceof MistakeRow).sort((a, b) => a.mapToItem(root, 0, 0).y - b.mapToItem(root, 0, 0).y)
        }
        function heads() { return Find.all(page, item => item instanceof MistakeHead).map(item => item.statute + item.chapter + item.count) }
        function list() { return Find.one(page, item => item instanceof MistakeList) }

        function test_wrong_ones_stand_by_statute_and_chapter() {
            show()
            compare(mistakes.open, 5)
            compare(rows()[0].stem, "单选题干 1")
            compare(rows()[0].facts, "单项选择 · 错过 1 次 · 连对 0 / 2")
            verify(heads().includes("宪法第一章 总纲1"), heads())
            verify(heads().includes("南通市濠河风景名胜区条例南通市濠河风景名胜区条例1"), heads())
        }

        function test_the_question_is_shown_in_full() {
            show()
            verify(Find.text(page, "因为B合于条文。"))
            verify(Find.text(page, "《中华人民共和国宪法》"))
            compare(Find.all(page, item => item instanceof OptionRow).map(row => row.verdictText), ["", "正确答案", "", ""])
        }

        function test_keys_go_from_question_to_question() {
            show()
            list().forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Down)
            compare(mistakes.stem, "多选题干 1")
            verify(rows()[1].current)
            keyClick(Qt.Key_Up)
            compare(mistakes.stem, "单选题干 1")
            keyClick(Qt.Key_Up)
            compare(mistakes.position, 0)
        }

        function test_one_leaves_by_hand() {
            show()
            mouseClick(Find.button(page, "移出"))
            compare(mistakes.open, 4)
            compare(mistakes.cleared, 1)
            compare(mistakes.stem, "多选题干 1")
            mouseClick(Find.one(page, item => item instanceof Segment && item.words === "已消灭 1"))
            compare(mistakes.stem, "单选题干 1")
            verify(!Find.button(page, "移出"))
        }

        function test_taking_all_out_asks() {
            show()
            mouseClick(Find.button(page, "全部移出"))
            tryVerify(() => Find.text(popup(), "把 5 道错题全部移出错题本吗？") !== null)
            keyClick(Qt.Key_Escape)
            compare(mistakes.open, 5)
            tryVerify(() => Find.text(popup(), "把 5 道错题全部移出错题本吗？") === null)
            mouseClick(Find.button(page, "全部移出"))
            tryVerify(() => Find.text(popup(), "不移出") !== null)
            mouseClick(Find.all(popup(), item => item instanceof ActionButton && item.text === "全部移出").pop())
            compare(mistakes.open, 0)
            verify(Find.text(page, "没有未消灭的错题"))
        }

        function test_printing_tells_where_the_file_is_data() {
            return [{tag: "with keys", key: true, name: "错题本-2026-11-23.pdf"},
                    {tag: "without", key: false, name: "错题本-2026-11-23-无答案.pdf"}]
        }
        function test_printing_tells_where_the_file_is(data) {
            show()
            mouseClick(Find.button(page, "导出 PDF"))
            tryVerify(() => Find.one(popup(), item => item instanceof CheckBox) !== null)
            if (!data.key)
                mouseClick(Find.one(popup(), item => item instanceof CheckBox))
            mouseClick(Find.all(popup(), item => item instanceof PrimaryButton && item.text === "导出 PDF").pop())
            verify(mistakes.done.endsWith("/data/exports/" + data.name), mistakes.done)
            compare(mistakes.error, "")
            verify(Find.saying(page, data.name))
        }

        function test_hostile_text_stays_text() {
            show([6])
            compare(mistakes.stem, "<img src='file:///etc/passwd'> <b>粗体</b> &amp; <a href='x'>链接</a>")
            verify(Find.text(page, mistakes.stem))
            verify(heads()[0].includes("<b>粗</b>"))
        }

        function test_narrow_windows_show_the_question_in_a_drawer() {
            Theme.textScale = 1.5
            show()
            verify(!Find.one(page, item => item instanceof MistakeDetail))
            list().forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            tryVerify(() => Find.text(popup(), "因为B合于条文。") !== null)
            keyClick(Qt.Key_Escape)
            tryVerify(() => Find.text(popup(), "因为B合于条文。") === null)
        }

        function test_an_empty_notebook_says_so() {
            show([])
            verify(Find.text(page, "没有未消灭的错题"))
            verify(!Find.button(page, "导出 PDF").enabled)
            mouseClick(Find.all(page, item => item instanceof SecondaryButton && item.text === "返回练习").pop())
            compare(back.count, 1)
        }
    }
}
