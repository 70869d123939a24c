// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian

Item {
    id: root
    width: 700
    height: 400

    Component {
        id: field
        Field { width: 300; label: "准考号" }
    }
    Component {
        id: segmented
        Segmented { model: ["全部 50", "只看错题 14", "标记 3"]; onChosen: index => currentIndex = index }
    }
    Component {
        id: tick
        CheckBox { text: "打乱选项顺序" }
    }
    Component {
        id: radios
        Row {
            property alias first: one
            property alias second: other
            RadioButton { id: one; text: "标准卷"; checked: true }
            RadioButton { id: other; text: "强化卷" }
        }
    }
    Component {
        id: sizes
        TypeSizePicker { property real last: 0; onPicked: scale => last = scale }
    }
    SignalSpy { id: spy }

    TestCase {
        name: "Inputs"
        when: windowShown

        function cleanup() { Theme.textScale = 1 }

        function segmentOf(item, index) { return item.children[0].children[index] }

        function test_field_takes_text_and_enter() {
            const item = createTemporaryObject(field, root)
            spy.target = item
            spy.signalName = "accepted"
            spy.clear()
            mouseClick(item)
            verify(item.activeFocus)
            keyClick("1")
            keyClick("2")
            compare(item.text, "12")
            keyClick(Qt.Key_Return)
            compare(spy.count, 1)
        }

        function test_field_error_is_edge_and_words() {
            const item = createTemporaryObject(field, root)
            const plain = item.implicitHeight
            item.errorText = "准考号应为 8 位，还差 1 位"
            verify(item.implicitHeight > plain)
            compare(grabImage(item).pixel(1, 22), Theme.bad)
            const input = item.children[0]
            compare(input.Accessible.role, Accessible.EditableText)
            compare(input.Accessible.name, "准考号")
            compare(input.Accessible.description, item.errorText)
        }

        function test_disabled_field_takes_nothing() {
            const item = createTemporaryObject(field, root, {enabled: false, placeholder: "上级下发"})
            mouseClick(item)
            keyClick("1")
            compare(item.text, "")
            compare(grabImage(item).pixel(200, 8), Theme.disabledBg)
        }

        function test_segments_move_by_arrow_and_press() {
            const item = createTemporaryObject(segmented, root)
            segmentOf(item, 0).forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Right)
            compare(item.currentIndex, 1)
            verify(segmentOf(item, 1).activeFocus)
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Right)
            compare(item.currentIndex, 2)
            keyClick(Qt.Key_Left)
            compare(item.currentIndex, 1)
            mouseClick(segmentOf(item, 0))
            compare(item.currentIndex, 0)
            compare(segmentOf(item, 0).Accessible.role, Accessible.RadioButton)
            verify(segmentOf(item, 0).Accessible.checked)
            verify(!segmentOf(item, 1).Accessible.checked)
        }

        function test_segments_are_one_stop_of_tab() {
            const item = createTemporaryObject(segmented, root, {currentIndex: 1})
            verify(!segmentOf(item, 0).activeFocusOnTab)
            verify(segmentOf(item, 1).activeFocusOnTab)
            segmentOf(item, 1).forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Left)
            verify(segmentOf(item, 0).activeFocusOnTab)
            verify(!segmentOf(item, 1).activeFocusOnTab)
        }

        function test_chosen_segment_is_ink() {
            const item = createTemporaryObject(segmented, root)
            compare(grabImage(item).pixel(8, 8), Theme.ink)
            compare(grabImage(item).pixel(item.width - 8, 8), Theme.surface)
        }

        function test_check_box_toggles_by_space_and_words() {
            const item = createTemporaryObject(tick, root)
            verify(item.height >= 44)
            mouseClick(item, item.width - 4, item.height / 2)
            verify(item.checked)
            item.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            verify(!item.checked)
            compare(item.Accessible.name, "打乱选项顺序")
        }

        function test_check_mark_shows_three_states() {
            const item = createTemporaryObject(tick, root, {tristate: true})
            compare(grabImage(item.indicator).pixel(4, 4), Theme.surface)
            item.checkState = Qt.Checked
            compare(grabImage(item.indicator).pixel(4, 4), Theme.ink)
            item.checkState = Qt.PartiallyChecked
            wait(0) // a Drawing begins with the next event
            compare(grabImage(item.indicator).pixel(4, 4), Theme.surface)
            compare(grabImage(item.indicator).pixel(11, 11), Theme.ink)
        }

        function test_one_radio_of_a_parent() {
            const row = createTemporaryObject(radios, root)
            mouseClick(row.second)
            verify(row.second.checked)
            verify(!row.first.checked)
        }

        function test_type_size_by_key_and_press() {
            const item = createTemporaryObject(sizes, root)
            const choice = index => item.children[index + 1]
            mouseClick(choice(2))
            compare(Theme.textScale, 1.5)
            compare(item.last, 1.5)
            keyClick(Qt.Key_Left)
            compare(Theme.textScale, 1.25)
            compare(Theme.body, 20)
            keyClick(Qt.Key_Left)
            keyClick(Qt.Key_Left)
            compare(Theme.textScale, 1)
            compare(choice(0).Accessible.name, "标准")
            verify(choice(0).Accessible.checked)
        }
    }
}
