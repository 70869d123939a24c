// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find

// 法规: without texts, with two of them, and beside questions.
Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

    readonly property string banks: Qt.resolvedUrl("practice").toString().slice(7)
    readonly property string hostile: "<b>粗</b><img src='file:///x'> &amp; [甲](http://x)"

    Component {
        id: pages
        StatutesPage {
            anchors.fill: parent
            focus: true
            statutes: Stage.app.statutes
        }
    }
    Component {
        id: runs
        PracticeRunPage {
            anchors.fill: parent
            focus: true
            run: Stage.app.practiceRun
            statutes: Stage.app.statutes
        }
    }
    Component {
        id: exams
        ExamPage {
            anchors.fill: parent
            focus: true
            exam: Stage.app.exam
            settings: Stage.app.settings
            statutes: Stage.app.statutes
        }
    }

    TestCase {
        id: test
        name: "StatutesPage"
        when: windowShown

        property Item page: null
        readonly property var statutes: Stage.app.statutes

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            root.height = 800
            Theme.textScale = 1
            Stage.reset(root.banks)
        }
        function constitution(articles) {
            let text = "# 中华人民共和国宪法\n\n## 序言\n\n开头。\n\n## 第一章 总纲\n\n"
            for (let i = 1; i <= articles; ++i)
                text += "第%1条 第%2处的内容。\n\n".arg(numeral(i)).arg(i)
            return text
        }
        // Chinese numerals below 200.
        function numeral(n) {
            const digits = "零一二三四五六七八九"
            if (n >= 100)
                return "一百" + (n === 100 ? "" : n < 110 ? "零" + digits[n % 10]
                    : digits[Math.floor(n / 10) % 10] + "十" + (n % 10 ? digits[n % 10] : ""))
            return (n >= 20 ? digits[Math.floor(n / 10)] : "") + (n >= 10 ? "十" : "") + (n % 10 ? digits[n % 10] : "")
        }
        function give() {
            Stage.write(Stage.path("in/xf.md"), constitution(143))
            Stage.write(Stage.path("in/more/cf.md"), "# 中华人民共和国行政处罚法\n\n第一条 " + root.hostile + "\n\n第二条 奇特词。\n")
        }
        function install() {
            give()
            verify(statutes.install(Stage.path("in")), statutes.error)
        }
        function show() {
            statutes.reload()
            page = createTemporaryObject(pages, root)
            waitForRendering(root)
        }
        function popup() { return Find.window(root) }
        function focused() { return root.Window.window.activeFocusItem }
        function rows(type) { return Find.all(popup(), item => item instanceof type) }
        function reading() { return Find.one(page, item => item instanceof StatuteReading) }
        function field(label) { return Find.one(popup(), item => item instanceof Field && item.label === label) }
        function article(label) { return rows(ArticleRow).find(row => row.label === label) }

        function test_without_texts_it_says_how_to_get_them() {
            show()
            verify(Find.text(page, "怎样得到法规原文"))
            verify(Find.saying(page, "flk.npc.gov.cn"))
            compare(statutes.list.count, 0)
            keyClick(Qt.Key_Return)
            tryVerify(() => Find.text(popup(), "法规原文在哪个文件夹？"))
        }

        function test_texts_are_taken_in_by_keyboard() {
            give()
            show()
            keyClick(Qt.Key_Return)
            tryVerify(() => field("文件或文件夹的路径") !== null)
            const path = field("文件或文件夹的路径")
            path.forceActiveFocus(Qt.TabFocusReason)
            path.text = Stage.path("")
            keyClick(Qt.Key_Return)
            tryVerify(() => rows(ListRow).some(row => row.label === "in"))
            rows(ListRow).find(row => row.label === "in").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            tryVerify(() => rows(ListRow).some(row => row.label === "xf.md"))
            mouseClick(Find.button(popup(), "选这个文件夹"))
            tryCompare(statutes.list, "count", 2)
            verify(Find.text(page, "装入了 2 部法规的原文。"))
            verify(Stage.exists(Stage.path("data/statutes/宪法.md")))
        }

        function test_what_is_wrong_is_told_beside_what_was_taken() {
            give()
            Stage.write(Stage.path("in/x.md"), "# 没有的法\n\n第一条 甲。\n")
            verify(statutes.install(Stage.path("in")))
            show()
            statutes.install(Stage.path("in"))
            mouseClick(Find.button(page, "查看 %1 处问题".arg(statutes.findings.count)))
            tryVerify(() => rows(FindingRow).some(row => row.isError && row.file === "x.md"))
        }

        function test_nothing_there_is_told() {
            show()
            verify(!statutes.install(Stage.path("nowhere")))
            verify(statutes.error.includes("nowhere"))
            Stage.write(Stage.path("empty/a.txt"), "x")
            verify(!statutes.install(Stage.path("empty")))
            verify(Find.text(page, "那里没有 .md 文件。"))
        }

        function test_a_statute_is_read_and_gone_through() {
            install()
            show()
            mouseClick(Find.one(page, item => item instanceof ListRow && item.label === "中华人民共和国宪法"))
            tryVerify(() => article("序言"))
            verify(reading().activeFocus)
            const jump = field("到第几条")
            for (const typed of ["120", "第一百二十条", "一百二十"]) {
                statutes.reader.goTo("1")
                jump.forceActiveFocus(Qt.TabFocusReason)
                jump.text = typed
                keyClick(Qt.Key_Return)
                tryVerify(() => article("第一百二十条"), 1000, typed)
                verify(article("第一百二十条").current)
                verify(article("第一百二十一条"))
            }
            jump.forceActiveFocus(Qt.TabFocusReason)
            jump.text = "999"
            keyClick(Qt.Key_Return)
            verify(Find.text(page, "没有这一条"))
            verify(article("第一百二十条"))
            reading().focusText()
            keyClick(Qt.Key_Home)
            tryVerify(() => article("序言"))
            keyClick(Qt.Key_End)
            tryVerify(() => article("第一百四十三条"))
            keyClick(Qt.Key_PageUp)
            keyClick(Qt.Key_Up)
        }

        function test_words_are_found_in_every_statute() {
            install()
            show()
            const search = field("在原文里查找")
            mouseClick(search)
            search.text = "奇特词"
            keyClick(Qt.Key_Return)
            compare(statutes.hits.count, 1)
            tryVerify(() => rows(HitRow).length === 1)
            keyClick(Qt.Key_Down)
            compare(focused(), rows(HitRow)[0])
            keyClick(Qt.Key_Return)
            compare(statutes.reader.shortName, "行政处罚法")
            tryVerify(() => article("第二条")?.current)
            statutes.search("的内容")
            compare(statutes.hits.count, 143)
            statutes.search("没有的话")
            verify(Find.text(page, "没有找到，换一个词试试"))
            statutes.search("")
            compare(statutes.hits.count, 0)
        }

        function test_texts_are_shown_as_they_are() {
            install()
            show()
            statutes.reader.open("行政处罚法 第一条")
            tryVerify(() => Find.text(page, root.hostile))
            statutes.search("<b>")
            tryVerify(() => rows(HitRow).length === 1)
        }

        function test_an_article_without_end_is_cut() {
            Stage.write(Stage.path("in/xf.md"), "# 中华人民共和国宪法\n\n第一条 " + "长".repeat(100000) + "\n")
            verify(statutes.install(Stage.path("in")))
            show()
            statutes.reader.open("宪法 第一条")
            tryVerify(() => Find.saying(page, "本条太长"))
        }

        function test_where_it_is_narrow_list_and_text_come_one_after_the_other() {
            root.width = 1024
            Theme.textScale = 1.5
            install()
            show()
            const names = () => Find.all(page, item => item instanceof ListRow)
            tryVerify(() => names().length === 2)
            verify(!reading())
            mouseClick(names()[0])
            tryVerify(() => reading() !== null)
            mouseClick(Find.button(page, "返回列表"))
            tryVerify(() => names().length === 2)
            compare(Find.cut(page), [])
        }

        function practise() {
            verify(Stage.practise("recite", 0))
            const run = Stage.app.practiceRun
            page = createTemporaryObject(runs, root)
            waitForRendering(root)
            for (let i = 0; i < run.total && !run.stem.includes("单选题干 1"); ++i)
                run.goTo(i)
        }

        function test_the_basis_opens_beside_the_question() {
            install()
            practise()
            const link = Find.button(page, "原文")
            compare(link.Accessible.name, "打开原文：宪法 第一条第一款")
            mouseClick(link)
            tryVerify(() => Find.text(popup(), "法规原文"))
            tryVerify(() => article("第一条")?.current)
            mouseClick(Find.button(popup(), "宪法 第二条"))
            tryVerify(() => article("第二条")?.current)
            keyClick(Qt.Key_Escape)
            tryVerify(() => !Find.text(popup(), "法规原文"))
            keyClick(Qt.Key_L)
            tryVerify(() => article("第一条")?.current)
        }

        function test_without_the_text_the_basis_says_how_to_get_it() {
            practise()
            keyClick(Qt.Key_L)
            tryVerify(() => Find.text(popup(), "本机还没有《中华人民共和国宪法》的原文。"))
            verify(Find.saying(popup(), "flk.npc.gov.cn"))
        }

        function test_an_article_that_the_text_has_not_is_told() {
            Stage.write(Stage.path("in/xf.md"), "# 中华人民共和国宪法\n\n第九条 甲。\n")
            verify(statutes.install(Stage.path("in")))
            practise()
            keyClick(Qt.Key_L)
            tryVerify(() => Find.text(popup(), "装入的文本里没有第一条，可能是另一个版本。"))
        }

        function sit(book) {
            Stage.write(Stage.path("data/questionbanks/p.yaml"), ("format: renqian/blueprint@1\nid: mine\ntitle: 测试卷\n" +
                "source: 只用于测试\nminutes: 30\npass: 1\ntotal: 2\nbook: %1\nsections:\n" +
                "  - {title: 一、单项选择题, type: single, count: 2, points: 1}\n").arg(book))
            Stage.restart(0)
            verify(Stage.sit("mine"), Stage.app.mock.error)
            page = createTemporaryObject(exams, root)
            waitForRendering(root)
        }

        function test_an_open_book_exam_looks_things_up_data() {
            return [{tag: "1280", width: 1280, scale: 1}, {tag: "1024 at 150 %", width: 1024, scale: 1.5}]
        }
        function test_an_open_book_exam_looks_things_up(data) {
            root.width = data.width
            Theme.textScale = data.scale
            install()
            sit("open")
            compare(Find.cut(page), [])
            keyClick(Qt.Key_L)
            tryVerify(() => rows(ListRow).length === 2)
            tryVerify(() => focused() !== null && field("在原文里查找").activeFocus)
            for (const letter of "abl")
                keyClick(letter)
            compare(Stage.app.exam.answered, 0, "letters go into the search")
            mouseClick(rows(ListRow).find(row => row.label === "中华人民共和国宪法"))
            tryVerify(() => article("序言"))
            keyClick(Qt.Key_Escape)
            tryVerify(() => rows(ArticleRow).length === 0)
            verify(Stage.app.exam.active)
            Stage.advance(31 * 60)
            tryVerify(() => Stage.app.exam.over !== "")
        }

        function test_the_end_of_the_time_closes_the_book() {
            install()
            sit("open")
            mouseClick(Find.button(page, "法规"))
            tryVerify(() => rows(ListRow).length === 2)
            Stage.advance(31 * 60)
            tryVerify(() => rows(ListRow).length === 0)
        }

        function test_a_closed_book_exam_has_no_statutes() {
            install()
            sit("closed")
            verify(!Find.button(page, "法规"))
            keyClick(Qt.Key_L)
            wait(50)
            compare(rows(ListRow).length, 0)
        }
    }
}
