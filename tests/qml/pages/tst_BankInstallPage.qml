// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find
import "practising.js" as Practising

// 装入题库, from the page of the banks to what practice asks afterwards. The machine has practice-a and a local bank.
Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

    readonly property string banks: Qt.resolvedUrl("practice").toString().slice(7)

    Component {
        id: component
        BankInstallPage {
            anchors.fill: parent
            focus: true
            install: Stage.app.bankInstall
        }
    }
    Component {
        id: list
        BanksPage {
            anchors.fill: parent
            focus: true
            banks: Stage.app.banks
            settings: Stage.app.settings
            install: Stage.app.bankInstall
        }
    }
    SignalSpy { id: back; signalName: "backRequested" }
    SignalSpy { id: offered; signalName: "installRequested" }

    TestCase {
        name: "BankInstallPage"
        when: windowShown

        property Item page: null
        readonly property var install: Stage.app.bankInstall

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            root.height = 800
            Theme.textScale = 1
            Stage.reset(root.banks)
        }
        function question(id, stem) {
            return "  - id: %1\n    type: single\n    stem: %2\n    options: [甲, 乙, 丙, 丁]\n    answer: B\n".arg(id).arg(stem) +
                "    basis: [宪法 第一条]\n    explanation: 因为{B}合于条文的规定，其余不合。\n    verified: 2026-11-01\n"
        }
        function bank(id, revision, questions) {
            return "format: renqian/bank@1\nid: %1\ntitle: 新的题库 %1\nsubject: constitution\nrevision: %2\n".arg(id).arg(revision) +
                "license: CC-BY-4.0\nquestions:\n" + questions
        }
        function bring() {
            Stage.write(Stage.path("in/new.yaml"), bank("new", "2026-01-01", question("n-1", "新题 1") + question("n-2", "新题 2")))
            Stage.write(Stage.path("in/wrong.yaml"), bank("wrong", "2026-01-01", question("w-1", "错题").replace("answer: B", "answer: F")))
            Stage.write(Stage.path("in/shared.yaml"), bank("shared", "2026-01-01", question("s1", "重号")))
            Stage.write(Stage.path("in/doubts.yaml"), "format: renqian/doubts@1\ndoubts:\n  - id: s1\n    bank: practice-a\n" +
                "    revision: 2026-11-01\n    stem: 单选题干 1\n    said: <b>错了</b>\n    day: 2026-11-20\n" +
                "  - id: x1\n    bank: gone\n    revision: 2026-11-01\n    stem: 别的题\n    said: 没有了\n    day: 2026-11-20\n")
        }
        function check(name) {
            install.check(Stage.path(name))
            tryVerify(() => !install.checking)
        }
        function show(name) {
            check(name)
            page = createTemporaryObject(component, root)
            back.target = page
            back.clear()
            waitForRendering(root)
        }
        function popup() { return Find.window(root) }
        function focused() { return root.Window.window.activeFocusItem }
        function rows() { return Find.all(page, item => item instanceof OfferRow) }
        function row(file) { return rows().find(item => item.file === file) }
        function settle() { tryVerify(() => !Stage.app.indexing) }

        function test_each_file_says_what_would_become_of_it() {
            bring()
            show("in")
            compare(rows().length, 4)
            compare(row("new.yaml").fateText, "新题库")
            verify(row("new.yaml").ticked)
            compare(row("wrong.yaml").fateText, "有 1 处错误，不能装入")
            compare(row("shared.yaml").fateText, "和题库 practice-a 有同样的试题编号：s1")
            compare(row("doubts.yaml").fateText, "见学员报告的题目")
            for (const file of ["wrong.yaml", "shared.yaml", "doubts.yaml"])
                verify(!row(file).possible, file)
            verify(Find.all(page, item => item instanceof FindingRow).some(item => item.file === "wrong.yaml" && item.isError))
            verify(Find.button(page, "装入 1 个题库").enabled)
            compare(Find.cut(page).filter(text => !text.includes("/")), [])
        }

        function test_doubts_are_listed_with_their_places() {
            bring()
            show("in/doubts.yaml")
            const doubts = Find.all(page, item => item instanceof DoubtRow)
            compare(doubts.length, 2)
            verify(Find.text(page, "<b>错了</b>"))
            verify(/^national.yaml 第 \d+ 行$/.test(doubts[0].where), doubts[0].where)
            compare(doubts[1].where, "不在本机的题库里")
            verify(!Find.button(page, "没有可以装入的题库").enabled)
        }

        function test_a_bank_is_taken_in_by_keyboard() {
            bring()
            show("in")
            const before = Stage.app.banks.questions
            keyClick(Qt.Key_Return)
            tryCompare(install, "ticked", 0)
            settle()
            verify(Stage.exists(Stage.path("data/questionbanks/new.yaml")))
            tryVerify(() => Stage.app.banks.questions === before + 2)
            verify(Find.text(page, "已装入 1 个题库，学习进度照旧。"))
            compare(row("new.yaml").fateText, "已经装入")
            keyClick(Qt.Key_Return)
            compare(back.count, 1)
        }

        function test_ticks_are_taken_away_by_keyboard_and_mouse() {
            bring()
            show("in/new.yaml")
            page.Window.window.activeFocusItem
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Down)
            rows()[0].forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            compare(install.ticked, 0)
            verify(!Find.button(page, "没有可以装入的题库").enabled)
            mouseClick(rows()[0])
            compare(install.ticked, 1)
        }

        function test_an_older_one_is_left_out_unless_asked_for() {
            Stage.write(Stage.path("in/a.yaml"), bank("mine", "2026-03-01", question("m-1", "三月")))
            check("in/a.yaml")
            verify(install.install())
            settle()
            Stage.write(Stage.path("in/b.yaml"), bank("mine", "2026-01-01", question("m-1", "一月")))
            show("in/b.yaml")
            verify(row("b.yaml").fateText.includes("不比已装入的 2026-03-01 新"))
            compare(install.ticked, 0)
            mouseClick(rows()[0])
            keyClick(Qt.Key_Return)
            settle()
            verify(Find.text(page, "已装入 1 个题库，学习进度照旧。"))
        }

        function test_what_changed_comes_up_again() {
            Stage.write(Stage.path("in/a.yaml"), bank("mine", "2026-03-01", question("m-1", "三月") + question("m-2", "不变")))
            check("in/a.yaml")
            install.install()
            settle()
            verify(Stage.practise("sequential", 0))
            const run = Stage.app.practiceRun
            for (let i = 0; i < run.total; ++i) {
                run.goTo(i)
                Practising.answer(Stage, true)
            }
            const before = Stage.app.practice.due
            Stage.write(Stage.path("in/a.yaml"), bank("mine", "2026-04-01", question("m-1", "四月") + question("m-2", "不变")))
            check("in/a.yaml")
            install.install()
            settle()
            tryVerify(() => Stage.app.practice.due === before + 1)
        }

        function test_a_file_that_changed_after_the_check_is_refused() {
            bring()
            show("in/new.yaml")
            Stage.write(Stage.path("in/new.yaml"), bank("new", "2026-09-09", question("n-1", "别的")))
            verify(!install.install())
            verify(install.error !== "")
            verify(!Stage.exists(Stage.path("data/questionbanks/new.yaml")))
        }

        function test_what_cannot_be_read_is_told_data() {
            return [{tag: "nowhere", file: "nowhere"}, {tag: "folder without banks", file: "empty"}]
        }
        function test_what_cannot_be_read_is_told(data) {
            Stage.write(Stage.path("empty/a.txt"), "x")
            show(data.file)
            verify(install.error !== "" || Find.text(page, "没有题库文件"))
            verify(!Find.button(page, "没有可以装入的题库").enabled)
            keyClick(Qt.Key_Return)
            compare(back.count, 1)
        }

        function test_narrow_shows_one_list_at_a_time() {
            root.width = 1024
            root.height = 768
            Theme.textScale = 1.5
            bring()
            show("in")
            compare(rows().length, 4)
            const lists = Find.one(page, item => item instanceof Segmented && item.name === "显示")
            lists.chosen(1)
            tryVerify(() => Find.all(page, item => item instanceof FindingRow).length > 0)
            compare(rows().length, 0)
            lists.chosen(2)
            tryVerify(() => Find.all(page, item => item instanceof DoubtRow).length > 0)
        }

        function test_the_page_of_banks_leads_here() {
            bring()
            page = createTemporaryObject(list, root)
            offered.target = page
            offered.clear()
            waitForRendering(root)
            mouseClick(Find.button(page, "装入题库"))
            tryVerify(() => Find.text(popup(), "打开哪个题库文件或文件夹？"))
            const path = Find.one(popup(), item => item instanceof Field && item.label === "文件或文件夹的路径")
            path.text = Stage.path("in/new.yaml")
            mouseClick(Find.button(popup(), "打开"))
            compare(offered.count, 1)
            compare(offered.signalArguments[0][0], Stage.path("in/new.yaml"))
        }

        function test_a_bank_of_ones_own_is_set_aside() {
            bring()
            check("in/new.yaml")
            install.install()
            settle()
            page = createTemporaryObject(list, root)
            waitForRendering(root)
            const before = Stage.app.banks.questions
            const rows = Find.all(page, item => item instanceof SourceRow)
            compare(rows.filter(item => item.removable).length, 1)
            mouseClick(Find.button(page, "移出"))
            tryVerify(() => Find.text(popup(), "移出题库“新的题库 new”吗？"))
            mouseClick(Find.all(popup(), item => item.text === "移出" && item.clicked !== undefined).pop())
            settle()
            tryVerify(() => Stage.app.banks.questions === before - 2)
            verify(!Stage.exists(Stage.path("data/questionbanks/new.yaml")))
            verify(Find.saying(page, "new.yaml.removed-2026-11-23"))
        }
    }
}
