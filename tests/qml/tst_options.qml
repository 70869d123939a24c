// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian

Item {
    id: root
    width: 700
    height: 700

    Component {
        id: option
        OptionRow { letter: "B"; answer: "五日"; width: 600 }
    }
    Component {
        id: two
        Column {
            width: 600
            property alias first: one
            property alias second: other
            OptionRow { id: one; letter: "A"; answer: "三日"; width: 600 }
            OptionRow { id: other; letter: "B"; answer: "五日"; width: 600 }
        }
    }
    Component {
        id: pair
        TrueFalseRow { width: 600; property int last: -1; onChosen: index => last = index }
    }
    SignalSpy { id: clicks; signalName: "clicked" }

    TestCase {
        name: "Options"
        when: windowShown

        function make(properties) {
            const item = createTemporaryObject(option, root, properties)
            clicks.target = item
            clicks.clear()
            return item
        }
        function cleanup() {
            Theme.mode = Theme.Mode.Light
            Theme.textScale = 1
        }

        function test_state_is_drawn_and_said_data() {
            const v = OptionRow.Verdict
            return [
                {tag: "default", set: {}, edge: "borderStrong", fill: "surface", name: "B，五日"},
                {tag: "hover", set: {showHover: true}, edge: "borderStrong", fill: "hover", name: "B，五日"},
                {tag: "selected", set: {selected: true}, edge: "ink", fill: "inkSoft", name: "B，五日。已选"},
                {tag: "right", set: {verdict: v.Right}, edge: "ok", fill: "okSoft", name: "B，五日，正确答案"},
                {tag: "right, chosen of several", set: {verdict: v.Right, multiple: true, selected: true}, edge: "ok",
                    fill: "okSoft", name: "B，五日，选对"},
                {tag: "wrong", set: {verdict: v.Wrong, selected: true}, edge: "bad", fill: "badSoft", name: "B，五日，你选了 B"},
                {tag: "extra", set: {verdict: v.Wrong, multiple: true, selected: true}, edge: "bad", fill: "badSoft",
                    name: "B，五日，多选了"},
                {tag: "missed", set: {verdict: v.Missed, multiple: true}, fill: "surface", name: "B，五日，漏选"},
                {tag: "irrelevant", set: {verdict: v.Irrelevant}, edge: "border", fill: "surface", name: "B，五日"},
                {tag: "named by the page", set: {verdict: v.Irrelevant, verdictText: "未选，正确"}, edge: "border",
                    fill: "surface", name: "B，五日，未选，正确"},
                {tag: "disabled", set: {enabled: false}, edge: "border", fill: "disabledBg", name: "B，五日"}]
        }
        function test_state_is_drawn_and_said(row) {
            const modes = [Theme.Mode.Light, Theme.Mode.Dark]
            for (let i = 0; i < 2; ++i) {
                Theme.mode = modes[i]
                const item = make(row.set)
                const image = grabImage(item)
                const middle = image.height / 2
                compare(image.pixel(item.width / 2, middle), Theme[row.fill])
                if (row.edge)
                    compare(image.pixel(0, middle), Theme[row.edge])
                compare(item.Accessible.name, row.name)
                item.destroy()
            }
        }

        function test_role_follows_the_kind_of_question() {
            compare(make({}).Accessible.role, Accessible.RadioButton)
            const item = make({multiple: true, selected: true})
            compare(item.Accessible.role, Accessible.CheckBox)
            verify(item.Accessible.checked)
        }

        function test_a_press_only_reports() {
            const item = make({})
            mouseClick(item)
            compare(clicks.count, 1)
            verify(!item.selected)
            verify(!item.visualFocus)
        }

        function test_space_chooses_the_focused_option() {
            const item = make({})
            item.forceActiveFocus(Qt.TabFocusReason)
            verify(item.showRing)
            keyClick(Qt.Key_Space)
            compare(clicks.count, 1)
        }

        function test_a_screen_reader_can_press_and_toggle() {
            const item = make({})
            item.Accessible.pressAction()
            item.Accessible.toggleAction()
            compare(clicks.count, 2)
        }

        function test_disabled_option_is_deaf() {
            const item = make({enabled: false})
            mouseClick(item)
            item.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            compare(clicks.count, 0)
        }

        function test_tab_goes_in_reading_order() {
            const column = createTemporaryObject(two, root)
            column.first.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Tab)
            verify(column.second.activeFocus)
            keyClick(Qt.Key_Backtab)
            verify(column.first.activeFocus)
        }

        function test_size_keeps_the_target_and_holds_long_text_data() {
            return [
                {tag: "100 %", scale: 1, compact: false, least: 56}, {tag: "compact", scale: 1, compact: true, least: 46},
                {tag: "150 %", scale: 1.5, compact: false, least: 69}]
        }
        function test_size_keeps_the_target_and_holds_long_text(row) {
            Theme.textScale = row.scale
            const item = make({compact: row.compact})
            verify(item.implicitHeight >= row.least)
            const before = item.implicitHeight
            item.answer = "某省生态环境主管部门在专项执法中发现".repeat(6)
            verify(item.implicitHeight > before)
            verify(item.contentItem.implicitHeight <= item.availableHeight)
        }

        function test_true_false_says_which() {
            const row = createTemporaryObject(pair, root, {selected: 1})
            row.focusOption(0, Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            compare(row.last, 0)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Space)
            compare(row.last, 1)
            keyClick(Qt.Key_Up)
            keyClick(Qt.Key_Space)
            compare(row.last, 0)
            compare(row.Accessible.role, Accessible.Grouping)
        }
    }
}
