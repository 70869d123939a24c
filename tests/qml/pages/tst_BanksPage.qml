// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find

Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

    readonly property string faulty: Qt.resolvedUrl("faulty").toString().slice("file://".length)

    Component {
        id: component
        BanksPage {
            anchors.fill: parent
            focus: true
            banks: Stage.app.banks
            settings: Stage.app.settings
            install: Stage.app.bankInstall
        }
    }
    SignalSpy { id: refresh; signalName: "refreshRequested" }

    TestCase {
        name: "BanksPage"
        when: windowShown

        property BanksPage page: null
        readonly property var banks: Stage.app.banks

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            Theme.textScale = 1
            Stage.reset(root.faulty)
        }
        function show(properties) {
            banks.reload()
            page = createTemporaryObject(component, root, properties ?? {})
            refresh.target = page
            refresh.clear()
            waitForRendering(root)
        }
        function focused() { return root.Window.window.activeFocusItem }
        function source(title) { return Find.one(page, item => item instanceof SourceRow && item.title === title) }
        function findings() { return Find.all(page, item => item instanceof FindingRow) }
        function list(type) { return Find.one(page, item => item instanceof type) }
        function view(type) { return Find.one(list(type), item => item.itemAtIndex !== undefined) }

        function test_good_banks_beside_refused_ones() {
            show()
            verify(Find.text(page, "共 5 个文件，可用 6 题，2 个文件没有使用"))
            verify(Find.text(source("好题库"), "可用"))
            verify(Find.text(source("好题库"), "题库 · 4 题 · 修订 2026-11-01"))
            verify(Find.text(source("答案有误的题库"), "没有使用，2 处错误"))
            verify(Find.text(source("写错的方案"), "没有使用，1 处错误"))
            verify(source("答案有误的题库").y < source("好题库").y)
        }

        function test_findings_say_where_what_and_what_to_do() {
            show()
            const row = findings().find(item => item.where.startsWith("refused.yaml"))
            compare(row.where, "refused.yaml · 第 15 行")
            verify(Find.text(row, "错误"))
            verify(Find.saying(row, "答案含有选项里没有的字母：F，选项只到 D"))
            verify(row.remedy !== "")
            compare(row.Accessible.name, "错误，" + row.where + "，" + row.text + "，" + row.remedy)
        }

        function test_a_bank_of_a_region_names_it() {
            show()
            verify(Find.text(source("南通题库"), "题库 · 2 题 · 修订 2026-11-01 · 江苏省南通市"))
            compare(source("南通题库").Accessible.name.split("，").slice(0, 3),
                    ["南通题库", "题库 · 2 题 · 修订 2026-11-01 · 江苏省南通市", "可用"])
        }

        function test_without_faults_there_is_no_list_of_them() {
            Stage.reset()
            show()
            verify(Find.text(page, "共 3 个文件，可用 13 题"))
            verify(!list(FindingList))
            verify(list(SourceList).width > page.width * 0.8)
        }

        function test_without_banks() {
            Stage.reset("/nowhere")
            show()
            verify(Find.text(page, "还没有题库"))
            verify(!list(SourceList))
            mouseClick(Find.button(page, "打开题库文件夹"))
            compare(Stage.openedFolder, Stage.path("data/questionbanks"))
            verify(Stage.exists(Stage.openedFolder))
        }

        function test_reading_again_is_asked_for_once() {
            show()
            mouseClick(Find.button(page, "重新读取"))
            compare(refresh.count, 1)
            page.indexing = true
            verify(!Find.button(page, "重新读取").enabled)
        }

        function test_lists_by_keyboard() {
            show()
            verify(focused() instanceof SourceRow)
            compare(view(SourceList).Accessible.name, "文件")
            compare(view(SourceList).currentIndex, 0)
            verify(!focused().visualFocus)
            keyClick(Qt.Key_Down)
            compare(view(SourceList).currentIndex, 1)
            compare(focused().title, "写错的方案")
            verify(focused().visualFocus)
            keyClick(Qt.Key_PageDown)
            compare(view(SourceList).currentIndex, 4)
            keyClick(Qt.Key_Tab)
            verify(focused() instanceof FindingRow)
            verify(focused().visualFocus)
            compare(view(FindingList).Accessible.name, "问题")
            keyClick(Qt.Key_Down)
            compare(view(FindingList).currentIndex, 1)
        }

        function test_narrow_windows_show_one_list_at_a_time() {
            root.width = 1024
            show()
            verify(list(SourceList))
            verify(!list(FindingList))
            const problems = "问题 " + banks.findings.count
            mouseClick(Find.one(page, item => item instanceof Segment && item.words === problems))
            verify(!list(SourceList))
            verify(list(FindingList))
            compare(findings().length, banks.findings.count)
            keyClick(Qt.Key_Left)
            verify(list(SourceList))
        }

        function test_nothing_is_cut_at_any_size_data() {
            return [{tag: "1280", width: 1280, scale: 1}, {tag: "1280 at 150 %", width: 1280, scale: 1.5},
                    {tag: "1024", width: 1024, scale: 1}, {tag: "1024 at 150 %", width: 1024, scale: 1.5},
                    {tag: "1920", width: 1920, scale: 1}]
        }
        function test_nothing_is_cut_at_any_size(data) {
            root.width = data.width
            Theme.textScale = data.scale
            show()
            for (const findings of page.beside ? [false] : [false, true]) {
                page.showFindings = findings
                waitForRendering(root)
                // Paths are shortened in the middle; a screen reader has them in full.
                const paths = Find.all(page, item => item instanceof SourceRow).map(row => row.path)
                compare(Find.cut(page).filter(text => !paths.includes(text)), [])
            }
        }
    }
}
