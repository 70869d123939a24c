// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtTest
import Renqian

Item {
    id: root
    width: 700
    height: 700

    readonly property string longText: "企业在告知次日提交书面申辩，认为监测数据受设备故障影响，并附第三方检测报告。".repeat(3)

    // Nested layouts of this Qt can lose a height that changes while they are first arranged.
    Component {
        id: nested
        ColumnLayout {
            width: 400
            property alias parts: inner.children
            ColumnLayout {
                id: inner
                Layout.fillWidth: true
                OptionRow { Layout.fillWidth: true; letter: "A"; answer: root.longText; verdict: OptionRow.Verdict.Right }
                Card {
                    Layout.fillWidth: true
                    title: root.longText
                    PlainText { Layout.fillWidth: true; text: root.longText }
                }
                OptionRow { Layout.fillWidth: true; letter: "B"; answer: root.longText }
                Notice { Layout.fillWidth: true; text: root.longText; closable: true }
                TrueFalseRow { Layout.fillWidth: true }
                Card {
                    Layout.fillWidth: true
                    Flow {
                        Layout.fillWidth: true
                        Repeater { model: 30; StatusTag {} }
                    }
                }
            }
        }
    }
    Component {
        id: area
        ScrollArea {
            width: 400
            height: 300
            spacing: 12
            property alias rows: repeater
            Repeater {
                id: repeater
                model: 12
                OptionRow { required property int index; width: parent.width; letter: "" + index; answer: "选项" }
            }
        }
    }
    Component {
        id: card
        Card { width: 300; height: 400; title: "今日计划"; PlainText { text: "约 35 分钟" } }
    }
    Component {
        id: text
        PlainText { text: "标" }
    }

    TestCase {
        name: "Layout"
        when: windowShown

        function test_long_parts_get_the_height_they_need_data() {
            return [{tag: "100 %", scale: 1}, {tag: "125 %", scale: 1.25}, {tag: "150 %", scale: 1.5}]
        }
        function test_long_parts_get_the_height_they_need(row) {
            Theme.textScale = row.scale
            const column = createTemporaryObject(nested, root)
            for (let i = 0; i < column.parts.length; ++i) {
                const part = column.parts[i]
                tryVerify(() => part.height >= part.implicitHeight, 1000, "part " + i)
                compare(part.width, 400)
            }
            Theme.textScale = 1
        }

        function test_focus_is_scrolled_fully_into_view() {
            const item = createTemporaryObject(area, root)
            item.rows.itemAt(0).forceActiveFocus(Qt.TabFocusReason)
            for (let i = 1; i < 12; ++i) {
                keyClick(Qt.Key_Tab)
                const row = item.rows.itemAt(i)
                verify(row.activeFocus)
                const top = row.mapToItem(item, 0, 0).y
                verify(top >= 0 && top + row.height <= item.height, "row " + i)
            }
            compare(item.hiddenBelow, 0)
        }

        function test_pages_scroll_and_stop() {
            const item = createTemporaryObject(area, root)
            item.rows.itemAt(0).forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_PageDown)
            compare(item.contentY, 300 - 44)
            for (let i = 0; i < 5; ++i)
                keyClick(Qt.Key_PageDown)
            compare(item.contentY, item.contentHeight - item.height)
            for (let i = 0; i < 5; ++i)
                keyClick(Qt.Key_PageUp)
            compare(item.contentY, 0)
        }

        function test_tall_card_keeps_its_content_at_the_top() {
            const item = createTemporaryObject(card, root)
            const column = item.children[item.children.length - 1]
            compare(column.height, column.implicitHeight)
            item.stretch = true
            compare(column.height, 400 - 2 * item.padding)
        }

        function test_line_space_is_shared_above_and_below_data() {
            const rows = []
            for (const name of ["Caption", "Secondary", "Body", "Option", "Stem", "Title", "Timer", "Display", "Hero"])
                rows.push({tag: name, role: PlainText.Role[name]})
            return rows
        }
        function test_line_space_is_shared_above_and_below(row) {
            const item = createTemporaryObject(text, root, {role: row.role})
            compare(item.height, Theme.lineHeight(row.role, item.font.pixelSize))
            const image = grabImage(item)
            let first = -1, last = -1
            for (let y = 0; y < image.height; ++y) {
                for (let x = 0; x < image.width; ++x) {
                    if (image.alpha(x, y) > 100) {
                        first = first < 0 ? y : first
                        last = y
                    }
                }
            }
            verify(first >= 0)
            verify(Math.abs(first - (image.height - 1 - last)) <= Math.max(4, item.font.pixelSize * 0.14),
                   first + " above, " + (image.height - 1 - last) + " below")
        }
    }
}
