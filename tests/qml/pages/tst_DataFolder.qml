// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find
import "attempts.js" as Attempts

// Taking the records elsewhere, from the settings.
Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

    Component {
        id: component
        SettingsPage {
            anchors.fill: parent
            focus: true
            settings: Stage.app.settings
            banks: Stage.app.banks
            folder: Stage.app.dataFolder
            study: Stage.app.studySettings
            profiles: Stage.app.profiles
        }
    }
    SignalSpy { id: moved; signalName: "dataFolderChanged" }

    TestCase {
        name: "DataFolder"
        when: windowShown

        property SettingsPage page: null
        readonly property var folder: Stage.app.dataFolder

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            Theme.textScale = 1
            Stage.reset()
        }
        function show() {
            Stage.app.settings.reload()
            page = createTemporaryObject(component, root)
            moved.target = Stage.app
            moved.clear()
            waitForRendering(root)
        }
        function popup() { return Find.window(root) }
        function focused() { return root.Window.window.activeFocusItem }
        function field() { return Find.one(popup(), item => item instanceof Field && item.label === "新的数据文件夹") }
        function change() { return Find.one(page, item => item.Accessible.name === "更换文件夹：学习记录") }
        function open() {
            change().forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            tryVerify(() => Find.text(popup(), "把学习记录放到哪个文件夹？"))
        }
        function type(path) {
            field().text = path
            keyClick(Qt.Key_Return)
        }
        function finish() {
            tryVerify(() => Find.text(popup(), "已改用新的数据文件夹"))
            keyClick(Qt.Key_Escape)
            tryVerify(() => !Find.text(popup(), "已改用新的数据文件夹"))
        }

        function test_records_backups_and_banks_go_along() {
            const id = Attempts.sit(Stage, "paper", [0])
            Stage.app.settings.name = "Zhang"
            Stage.write(Stage.path("data/questionbanks/note.txt"), "mine")
            Stage.advance(60)
            show()
            open()
            type(Stage.path("new"))
            finish()
            compare(folder.folder, Stage.path("new"))
            verify(Find.text(page, Stage.path("new")))
            verify(Find.text(page, Stage.path("new/questionbanks")))
            compare(moved.signalArguments[0][0], Stage.path("new"))
            compare(Stage.app.settings.name, "Zhang")
            compare(Stage.app.home.recent.count, 1)
            verify(Stage.exists(Stage.path("new/questionbanks/note.txt")))
            compare(Stage.app.settings.backups.count, 2)
            verify(Stage.exists(Stage.path("data/history.sqlite")))
            tryVerify(() => !Stage.app.indexing)
        }

        function test_the_next_start_finds_the_new_folder() {
            show()
            open()
            type(Stage.path("new"))
            finish()
            Stage.app.settings.name = "Li"
            tryVerify(() => !Stage.app.indexing)
            page.destroy()
            wait(0)
            Stage.restart(0)
            compare(Stage.app.problem, "")
            compare(folder.folder, Stage.path("new"))
            compare(Stage.app.settings.name, "Li")
        }

        function test_focus_begins_in_the_field_and_goes_back() {
            show()
            change().forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            tryVerify(() => field() && field().activeFocus)
            compare(focused().Accessible.name, "新的数据文件夹")
            keyClick(Qt.Key_Tab)
            compare(focused().text, "取消")
            keyClick(Qt.Key_Tab)
            compare(focused().text, "复制并改用")
            keyClick(Qt.Key_Escape)
            tryVerify(() => !field())
            compare(focused(), change())
            compare(folder.folder, Stage.path("data"))
        }

        function test_a_folder_that_will_not_do_is_told_at_the_field_data() {
            return [{tag: "relative", path: () => "records", words: "请填写以 / 开头的完整路径"},
                    {tag: "inside", path: () => Stage.path("data/new"), words: "请选另一处的文件夹"},
                    {tag: "nowhere", path: () => Stage.path("no/such"), words: "找不到文件"},
                    {tag: "in use", path: () => Stage.path(""), words: "文件夹里已有别的文件"}]
        }
        function test_a_folder_that_will_not_do_is_told_at_the_field(data) {
            show()
            open()
            type(data.path())
            verify(field().errorText.includes(data.words), field().errorText)
            verify(field().activeFocus)
            compare(Find.cut(page), [])
            keyClick(Qt.Key_Escape)
            tryVerify(() => !field())
            open()
            compare(field().errorText, "")
            compare(field().text, "")
        }

        function test_records_that_are_there_are_offered_data() {
            return [{tag: "use them", press: "改用"}, {tag: "leave them", press: "不改"}]
        }
        function test_records_that_are_there_are_offered(data) {
            Attempts.sit(Stage, "paper", [0])
            Stage.app.settings.name = "Old"
            show()
            open()
            type(Stage.path("new"))
            finish()
            tryVerify(() => !Stage.app.indexing)
            Stage.app.settings.name = "New"
            open()
            type(Stage.path("data"))
            tryVerify(() => Find.text(popup(), "那里已有学习记录，改用它们吗？"))
            verify(Find.saying(popup(), "那里最近一次考试在 2026-11-23。"))
            tryVerify(() => focused().text === "不改")
            mouseClick(Find.button(popup(), data.press))
            if (data.press === "改用")
                finish()
            tryVerify(() => !Find.saying(popup(), "那里已有学习记录"))
            compare(Stage.app.settings.name, data.press === "改用" ? "Old" : "New")
            compare(folder.folder, Stage.path(data.press === "改用" ? "data" : "new"))
            tryVerify(() => !Stage.app.indexing)
        }

        function test_damaged_records_there_are_refused() {
            Stage.write(Stage.path("other/history.sqlite"), "no database at all")
            show()
            open()
            type(Stage.path("other"))
            tryVerify(() => Find.button(popup(), "改用"))
            verify(Find.saying(popup(), "那里还没有成绩。"))
            mouseClick(Find.button(popup(), "改用"))
            tryVerify(() => field())
            verify(field().errorText.includes("记录文件已损坏"), field().errorText)
            compare(folder.folder, Stage.path("data"))
        }

        function test_nothing_moves_during_an_exam() {
            Stage.sit("paper")
            show()
            open()
            type(Stage.path("new"))
            verify(field().errorText.includes("有一场考试还没有交卷"))
            verify(!Stage.exists(Stage.path("new")))
        }

        function test_a_choice_that_cannot_be_remembered_is_told() {
            Stage.write(Stage.path("config"), "a file where a folder should be")
            show()
            open()
            type(Stage.path("new"))
            tryVerify(() => field() && field().errorText.includes("无法写入"))
            compare(folder.folder, Stage.path("data"))
            compare(Stage.app.problem, "")
        }

        function test_the_environment_decides() {
            Stage.fixDataFolder(true)
            show()
            verify(!change())
            verify(Find.text(page, "由环境变量 RENQIAN_DATA 指定，这里不能更换。"))
        }

        function test_a_folder_that_is_away_is_a_problem_with_two_ways_out() {
            Stage.app.settings.name = "Old"
            show()
            open()
            type(Stage.path("new"))
            finish()
            Stage.app.settings.name = "New"
            tryVerify(() => !Stage.app.indexing)
            page.destroy()
            wait(0)
            Stage.rename(Stage.path("new"), Stage.path("away"))
            Stage.restart(0)
            verify(Stage.app.problem.includes("数据文件夹里没有学习记录：" + Stage.path("new")), Stage.app.problem)
            verify(Stage.app.canUseStandard)
            verify(!Stage.exists(Stage.path("new")))
            Stage.rename(Stage.path("away"), Stage.path("new"))
            Stage.app.retry()
            compare(Stage.app.problem, "")
            compare(Stage.app.settings.name, "New")
            Stage.rename(Stage.path("new"), Stage.path("away"))
            Stage.restart(0)
            Stage.app.useStandardFolder()
            compare(Stage.app.problem, "")
            compare(Stage.app.settings.name, "Old")
            compare(folder.folder, Stage.path("data"))
            tryVerify(() => !Stage.app.indexing)
        }

        function test_nothing_is_cut_at_large_type() {
            root.width = 1024
            Theme.textScale = 1.5
            show()
            open()
            type(Stage.path("no/such"))
            waitForRendering(root)
            for (const item of Find.all(popup(), child => child.textFormat !== undefined && child.text !== ""))
                verify(!item.truncated || item.text === folder.example, item.text)
            const error = Find.saying(popup(), "找不到文件")
            verify(error.mapToItem(root, 0, error.height).y < Find.button(popup(), "取消").mapToItem(root, 0, 0).y)
        }
    }
}
