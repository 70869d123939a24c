// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian

Item {
    id: root
    width: 1000
    height: 700

    SecondaryButton { id: opener; text: "交卷" }

    Component {
        id: dialog
        Dialog {
            title: "还有 32 题没有作答，现在交卷吗？"
            description: "交卷后不能再修改，未答的题不得分。"
            primaryText: "返回检查"
            secondaryText: "仍要交卷"
            secondaryDanger: true
        }
    }
    Component {
        id: longDialog
        Dialog {
            title: "键盘操作"

            Rectangle { implicitWidth: 100; implicitHeight: 2000 }
        }
    }
    Component {
        id: drawer
        Drawer { title: "答题卡" }
    }
    SignalSpy { id: primary; signalName: "primaryTriggered" }
    SignalSpy { id: secondary; signalName: "secondaryTriggered" }

    TestCase {
        name: "Popups"
        when: windowShown

        function init() {
            Theme.reducedMotion = true
            opener.forceActiveFocus(Qt.TabFocusReason)
        }
        function cleanup() { Theme.reducedMotion = false }

        function show(component, properties) {
            const popup = createTemporaryObject(component, root, properties)
            primary.target = secondary.target = popup.primaryTriggered ? popup : null
            primary.clear()
            secondary.clear()
            popup.open()
            tryCompare(popup, "opened", true)
            return popup
        }
        function areaOf(item) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i]
                const found = child.hiddenBelow !== undefined ? child : areaOf(child)
                if (found)
                    return found
            }
            return null
        }
        function focused() { return root.Window.window.activeFocusItem }

        function test_focus_starts_on_the_safe_button() {
            show(dialog)
            compare(focused().text, "返回检查")
            verify(focused().showRing)
        }

        function test_safe_button_may_be_the_secondary() {
            show(dialog, {primarySafe: false})
            compare(focused().text, "仍要交卷")
        }

        function test_tab_stays_inside() {
            show(dialog)
            keyClick(Qt.Key_Tab)
            compare(focused().text, "仍要交卷")
            keyClick(Qt.Key_Tab)
            compare(focused().text, "返回检查")
        }

        function test_escape_closes_and_gives_focus_back() {
            const popup = show(dialog)
            keyClick(Qt.Key_Escape)
            tryCompare(popup, "visible", false)
            tryCompare(opener, "activeFocus", true)
            compare(primary.count + secondary.count, 0)
        }

        function test_answers_close_and_report_data() {
            return [{tag: "primary", tabs: 0, counts: [1, 0]}, {tag: "secondary", tabs: 1, counts: [0, 1]}]
        }
        function test_answers_close_and_report(row) {
            const popup = show(dialog)
            for (let i = 0; i < row.tabs; ++i)
                keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Return)
            tryCompare(popup, "visible", false)
            compare([primary.count, secondary.count], row.counts)
        }

        function test_a_long_body_scrolls_by_key() {
            const area = areaOf(show(longDialog).contentItem)
            keyClick(Qt.Key_PageDown)
            verify(area.contentY > 0)
            keyClick(Qt.Key_PageUp)
            compare(area.contentY, 0)
        }

        function test_a_locked_dialog_ignores_escape() {
            const popup = show(dialog, {escapable: false})
            keyClick(Qt.Key_Escape)
            wait(20)
            verify(popup.opened)
            popup.close()
        }

        function test_scrim_blocks_what_lies_below() {
            const popup = show(dialog)
            mouseClick(root, 10, 10)
            verify(popup.opened)
            verify(!opener.activeFocus)
        }

        function test_dialog_is_named_and_described() {
            const frame = show(dialog).contentItem.children[0]
            compare(frame.Accessible.role, Accessible.Dialog)
            compare(frame.Accessible.name, "还有 32 题没有作答，现在交卷吗？")
            compare(frame.Accessible.description, "交卷后不能再修改，未答的题不得分。")
        }

        function test_motion_ends_in_place() {
            Theme.reducedMotion = false
            const popup = show(dialog)
            tryCompare(popup, "slide", 0)
            fuzzyCompare(popup.y + popup.height / 2, root.Window.window.height / 2, 1)
            compare(popup.opacity, 1)
            popup.close()
            tryCompare(popup, "visible", false)
        }

        function test_drawer_fills_the_right_side() {
            const popup = show(drawer)
            compare(popup.x + popup.width, root.Window.window.width)
            compare(popup.height, root.Window.window.height)
            compare(focused().text, "关闭")
            keyClick(Qt.Key_Escape)
            tryCompare(popup, "visible", false)
            tryCompare(opener, "activeFocus", true)
        }

        function test_drawer_is_as_wide_as_its_heading() {
            const popup = show(drawer, {title: "Answer sheet of the whole paper, all parts"})
            verify(focused().mapToItem(null, focused().width, 0).x <= root.Window.window.width - popup.rightPadding)
            popup.close()
        }
    }
}
