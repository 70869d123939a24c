// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian

Item {
    id: root
    width: 400
    height: 200

    Component {
        id: cell
        PaletteCell { x: 20; y: 20; number: 14 }
    }
    SignalSpy { id: clicks; signalName: "clicked" }

    TestCase {
        name: "Palette"
        when: windowShown

        function cleanup() { Theme.mode = Theme.Mode.Light }

        function test_state_is_drawn_and_said_data() {
            const v = PaletteCell.Verdict
            return [
                {tag: "unanswered", set: {}, fill: "surface", edge: "borderStrong", name: "第 14 题，未答"},
                {tag: "hover", set: {showHover: true}, fill: "hover", edge: "borderStrong", name: "第 14 题，未答"},
                {tag: "answered", set: {answered: true}, fill: "ink", edge: "ink", name: "第 14 题，已答"},
                {tag: "marked", set: {marked: true}, fill: "surface", corner: "warn", name: "第 14 题，未答，已标记"},
                {tag: "marked, answered", set: {marked: true, answered: true}, fill: "ink", corner: "markOnInk",
                    name: "第 14 题，已答，已标记"},
                {tag: "current", set: {current: true}, fill: "surface", name: "第 14 题，未答，当前"},
                {tag: "right", set: {verdict: v.Right, answered: true}, fill: "okSoft", edge: "ok", name: "第 14 题，答对"},
                {tag: "wrong", set: {verdict: v.Wrong, answered: true}, fill: "bad", edge: "bad", name: "第 14 题，答错"}]
        }
        function test_state_is_drawn_and_said(row) {
            const modes = [Theme.Mode.Light, Theme.Mode.Dark]
            for (let i = 0; i < 2; ++i) {
                Theme.mode = modes[i]
                const item = createTemporaryObject(cell, root, row.set)
                wait(0) // a Drawing begins with the next event
                const image = grabImage(item)
                compare(image.pixel(5, item.height - 6), Theme[row.fill])
                if (row.edge)
                    compare(image.pixel(0, item.height / 2), Theme[row.edge])
                if (row.corner)
                    compare(image.pixel(item.width - 4, 4), Theme[row.corner])
                compare(item.Accessible.name, row.name)
                item.destroy()
            }
        }

        function test_current_ring_yields_to_the_focus_ring() {
            const item = createTemporaryObject(cell, root, {current: true})
            compare(grabImage(root).pixel(16, 40), Theme.accentText)
            item.showRing = true
            compare(grabImage(root).pixel(16, 40), Theme.focus)
        }

        function test_hit_area_includes_the_gap() {
            clicks.target = createTemporaryObject(cell, root)
            clicks.clear()
            mouseClick(root, 19, 18)
            compare(clicks.count, 1)
            mouseClick(root, 14, 18)
            compare(clicks.count, 1)
        }

        function test_keys_open_the_question_data() {
            return [{tag: "space", key: Qt.Key_Space}, {tag: "return", key: Qt.Key_Return}, {tag: "enter", key: Qt.Key_Enter}]
        }
        function test_keys_open_the_question(row) {
            const item = createTemporaryObject(cell, root)
            clicks.target = item
            clicks.clear()
            item.forceActiveFocus(Qt.TabFocusReason)
            keyClick(row.key)
            compare(clicks.count, 1)
        }
    }
}
