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

    TestCase {
        name: "SettingsPage"
        when: windowShown

        property SettingsPage page: null
        readonly property var settings: Stage.app.settings

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            root.height = 800
            Theme.textScale = 1
            Stage.reset()
        }
        function show() {
            settings.reload()
            page = createTemporaryObject(component, root)
            waitForRendering(root)
        }
        // What the next start of the program finds.
        function restart() {
            page.destroy()
            wait(0)
            Stage.restart(0)
        }
        function popup() { return Find.window(root) }
        function focused() { return root.Window.window.activeFocusItem }
        function named(name) { return Find.one(page, item => item.Accessible.name === name && item.activeFocusOnTab) }
        function field(label) { return Find.one(page, item => item instanceof Field && item.label === label) }
        function segment(words) { return Find.one(page, item => item instanceof Segment && item.words === words) }
        function backups() { return Find.all(page, item => item instanceof BackupRow) }
        function type(label, text) {
            mouseClick(field(label))
            field(label).selectAll()
            keyClick(Qt.Key_Backspace)
            for (const letter of text)
                keyClick(letter)
        }
        function notice(kind) { return Find.one(page, item => item instanceof Notice && item.kind === kind) }

        function test_name_and_unit_are_kept_data() {
            return [{tag: "name by Enter", label: "姓名", key: Qt.Key_Return, property: "name"},
                    {tag: "unit on leaving", label: "单位", key: Qt.Key_Tab, property: "unit"}]
        }
        function test_name_and_unit_are_kept(data) {
            show()
            type(data.label, "Zhang San")
            compare(settings[data.property], "")
            keyClick(data.key)
            compare(settings[data.property], "Zhang San")
            restart()
            compare(settings[data.property], "Zhang San")
        }

        function test_what_is_typed_is_kept_when_the_page_is_left() {
            show()
            type("姓名", "Li Si")
            page.destroy()
            wait(0)
            compare(settings.name, "Li Si")
        }

        function test_markup_in_a_name_stays_text() {
            settings.name = "<img src='file:///etc/passwd'>"
            show()
            compare(field("姓名").text, "<img src='file:///etc/passwd'>")
        }

        function test_the_day_of_the_exam_data() {
            return [{tag: "a day", text: "2026-12-11", stored: "2026-12-11", error: false},
                    {tag: "no such day", text: "2026-02-30", stored: "", error: true},
                    {tag: "another form", text: "12.11", stored: "", error: true}]
        }
        function test_the_day_of_the_exam(data) {
            show()
            type("考试日期", data.text)
            keyClick(Qt.Key_Return)
            compare(settings.examDay, data.stored)
            compare(field("考试日期").text, data.text)
            compare(Find.saying(page, "请按 2026-12-11 的写法填写一个日期") !== null, data.error)
        }

        function test_a_wrong_day_can_be_mended_and_cleared() {
            show()
            type("考试日期", "2026-13-01")
            keyClick(Qt.Key_Return)
            type("考试日期", "2026-12-01")
            verify(!Find.saying(page, "的写法"))
            keyClick(Qt.Key_Return)
            compare(settings.examDay, "2026-12-01")
            mouseClick(named("清除考试日期"))
            compare(settings.examDay, "")
            compare(field("考试日期").text, "")
        }

        function test_the_region_is_chosen_from_a_list() {
            show()
            const select = Find.one(page, item => item instanceof Select)
            compare(select.Accessible.name, "地区，江苏省南通市")
            select.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            tryVerify(() => Find.text(popup(), "上海市"))
            mouseClick(Find.text(popup(), "上海市"))
            compare(settings.region, "310000")
            compare(select.Accessible.name, "地区，上海市")
            restart()
            compare(settings.region, "310000")
        }

        function test_the_look_is_chosen_data() {
            return [{tag: "large type", words: "大", property: "typeSize", value: 125},
                    {tag: "largest type", words: "特大", property: "typeSize", value: 150},
                    {tag: "light", words: "浅", property: "theme", value: "light"},
                    {tag: "dark", words: "深", property: "theme", value: "dark"},
                    {tag: "Chinese", words: "中文", property: "language", value: "zh"},
                    {tag: "English", words: "English", property: "language", value: "en"}]
        }
        function test_the_look_is_chosen(data) {
            show()
            mouseClick(segment(data.words))
            compare(settings[data.property], data.value)
            verify(segment(data.words).Accessible.checked)
            restart()
            compare(settings[data.property], data.value)
        }

        function test_the_look_by_keyboard() {
            show()
            segment("标准").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Right)
            compare(settings.typeSize, 125)
            compare(focused(), segment("大"))
            verify(focused().visualFocus)
            keyClick(Qt.Key_Tab)
            compare(focused().words, "跟随系统")
            keyClick(Qt.Key_Right)
            compare(settings.theme, "light")
        }

        function test_motion_is_reduced() {
            show()
            const box = Find.one(page, item => item instanceof CheckBox)
            compare(box.Accessible.name, "减少动画")
            mouseClick(box)
            verify(settings.reduceMotion)
            restart()
            verify(settings.reduceMotion)
        }

        function test_tab_reaches_every_control_in_reading_order() {
            Stage.app.settings.backUpNow()
            show()
            field("姓名").forceActiveFocus(Qt.TabFocusReason)
            const names = []
            for (let i = 0; i < 24; ++i) {
                names.push(focused().Accessible.name)
                keyClick(Qt.Key_Tab)
            }
            compare(names, ["姓名", "单位", "考试日期", "地区，江苏省南通市", "标准", "跟随系统", "跟随系统", "减少动画",
                "添加用户", "设置口令", "导出", "导入",
                "答一题，判一题", "答对后自动到下一题", "2 次", "90 %", "4 点", "存疑题目 0", "重置学习进度",
                "更换文件夹：学习记录", "打开文件夹：学习记录", "打开文件夹：我的题库 · 现有 13 题可用", "立即备份",
                "恢复 2026-11-23 09:55 的备份"])
            compare(focused().Accessible.name, "姓名")
        }

        // What is further down is scrolled to first, as Tab does.
        function press(item) {
            item.forceActiveFocus(Qt.TabFocusReason)
            mouseClick(item)
        }

        function test_folders_are_shown_and_opened() {
            show()
            verify(Find.text(page, Stage.path("data")))
            verify(Find.text(page, Stage.path("data/questionbanks")))
            press(named("打开文件夹：学习记录"))
            compare(Stage.openedFolder, Stage.path("data"))
            press(named("打开文件夹：我的题库 · 现有 13 题可用"))
            compare(Stage.openedFolder, Stage.path("data/questionbanks"))
            verify(Stage.exists(Stage.openedFolder))
        }

        function test_a_backup_is_made_and_told() {
            show()
            verify(Find.text(page, "还没有备份。每次交卷后会自动备份。"))
            press(Find.button(page, "立即备份"))
            compare(backups().length, 1)
            compare(backups()[0].words, "2026-11-23 09:55")
            verify(notice(Notice.Kind.Ok).text.includes(Stage.path("data/backups")))
        }

        function test_only_the_newest_are_listed_until_asked() {
            for (let i = 0; i < 7; ++i) {
                Stage.advance(60)
                settings.backUpNow()
            }
            show()
            compare(backups().length, 5)
            press(Find.button(page, "显示全部 7 份"))
            compare(backups().length, 7)
            verify(!Find.button(page, "显示全部 7 份"))
        }

        function test_a_backup_is_put_back() {
            settings.name = "Zhang"
            settings.backUpNow()
            Stage.advance(60)
            settings.name = "Li"
            show()
            press(named("恢复 2026-11-23 09:55 的备份"))
            tryVerify(() => Find.text(popup(), "换回 2026-11-23 09:55 的备份吗？"))
            compare(focused().text, "不恢复")
            keyClick(Qt.Key_Escape)
            tryVerify(() => !Find.button(popup(), "不恢复"))
            compare(settings.name, "Li")
            compare(focused().Accessible.name, "恢复 2026-11-23 09:55 的备份")
            keyClick(Qt.Key_Return)
            tryVerify(() => Find.button(popup(), "不恢复"))
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Space)
            tryCompare(settings, "name", "Zhang")
            compare(field("姓名").text, "Zhang")
            verify(notice(Notice.Kind.Ok).text.startsWith("已恢复"))
            verify(Stage.exists(Stage.path("data/history-replaced-20261123-095600.sqlite")))
        }

        function test_nothing_is_put_back_during_an_exam() {
            settings.backUpNow()
            Stage.sit("paper")
            show()
            press(named("恢复 2026-11-23 09:55 的备份"))
            tryVerify(() => Find.button(popup(), "不恢复"))
            mouseClick(Find.one(popup(), item => item.text === "恢复" && item instanceof ActionButton))
            tryVerify(() => notice(Notice.Kind.Bad))
            verify(notice(Notice.Kind.Bad).text.includes("还没有交卷"))
            verify(Stage.app.home.hasOpen)
        }

        function test_a_change_that_cannot_be_stored_is_told_and_holds() {
            show()
            Stage.holdDisk(true)
            mouseClick(segment("深"))
            Stage.holdDisk(false)
            compare(settings.theme, "dark")
            compare(notice(Notice.Kind.Bad).text, settings.error)
        }

        function test_focus_scrolls_into_view() {
            root.width = 1024
            root.height = 500
            for (let i = 0; i < 7; ++i) {
                Stage.advance(60)
                settings.backUpNow()
            }
            show()
            field("姓名").forceActiveFocus(Qt.TabFocusReason)
            for (let i = 0; i < 18; ++i) {
                const at = focused().mapToItem(page, 0, 0).y
                verify(at >= 0 && at + focused().height <= page.height, focused().Accessible.name)
                keyClick(Qt.Key_Tab)
            }
        }

        function test_nothing_is_cut_at_any_size_data() {
            return [{tag: "1280", width: 1280, scale: 1}, {tag: "1280 at 150 %", width: 1280, scale: 1.5},
                    {tag: "1024", width: 1024, scale: 1}, {tag: "1024 at 150 %", width: 1024, scale: 1.5},
                    {tag: "1920", width: 1920, scale: 1}]
        }
        function test_nothing_is_cut_at_any_size(data) {
            root.width = data.width
            Theme.textScale = data.scale
            settings.backUpNow()
            show()
            compare(Find.cut(page), [])
        }
    }
}
