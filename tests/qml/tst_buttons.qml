// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian

Item {
    id: root
    width: 600
    height: 400

    Component {
        id: button
        ActionButton { x: 20; y: 20; text: "开始练习" }
    }
    Component {
        id: link
        TextLink { x: 20; y: 100; text: "全部薄弱点" }
    }
    Component {
        id: icon
        Icon {}
    }
    SignalSpy { id: clicks; signalName: "clicked" }

    TestCase {
        name: "Buttons"
        when: windowShown

        function make(component, properties) {
            const item = createTemporaryObject(component, root, properties)
            clicks.target = component === icon ? null : item
            clicks.clear()
            return item
        }
        function cleanup() {
            Theme.mode = Theme.Mode.Light
            Theme.textScale = 1
        }

        function test_fill_follows_kind_and_state_data() {
            const k = ActionButton.Kind
            return [
                {tag: "primary", kind: k.Primary, fill: "accent", hover: "accentHover", press: "accentPress"},
                {tag: "secondary", kind: k.Secondary, fill: "surface", hover: "hover", press: "track", edge: "borderStrong"},
                {tag: "danger", kind: k.Danger, fill: "surface", hover: "hover", press: "track", edge: "bad"}]
        }
        function test_fill_follows_kind_and_state(row) {
            const modes = [Theme.Mode.Light, Theme.Mode.Dark]
            for (let i = 0; i < 2; ++i) {
                Theme.mode = modes[i]
                const item = make(button, {kind: row.kind})
                compare(grabImage(item).pixel(6, 6), Theme[row.fill])
                if (row.edge)
                    compare(grabImage(item).pixel(0, 20), Theme[row.edge])
                item.showHover = true
                compare(grabImage(item).pixel(6, 6), Theme[row.hover])
                item.down = true
                compare(grabImage(item).pixel(6, 6), Theme[row.press])
                item.enabled = false
                compare(grabImage(item).pixel(6, 6), Theme.disabledBg)
                item.destroy()
            }
        }

        function test_ring_is_for_the_keyboard_only() {
            const item = make(button)
            mouseClick(item)
            compare(clicks.count, 1)
            verify(item.activeFocus)
            verify(!item.showRing)
            root.forceActiveFocus()
            item.forceActiveFocus(Qt.TabFocusReason)
            verify(item.showRing)
            compare(grabImage(root).pixel(16, 40), Theme.focus)
        }

        function test_keys_press_it_data() {
            return [{tag: "space", key: Qt.Key_Space}, {tag: "return", key: Qt.Key_Return}, {tag: "enter", key: Qt.Key_Enter}]
        }
        function test_keys_press_it(row) {
            const components = [button, link]
            for (let i = 0; i < 2; ++i) {
                const item = make(components[i])
                item.forceActiveFocus(Qt.TabFocusReason)
                keyClick(row.key)
                compare(clicks.count, 1)
                item.enabled = false
                keyClick(row.key)
                compare(clicks.count, 1)
                item.destroy()
            }
        }

        function test_target_size_data() {
            return [{tag: "100 %", scale: 1}, {tag: "125 %", scale: 1.25}, {tag: "150 %", scale: 1.5}]
        }
        function test_target_size(row) {
            Theme.textScale = row.scale
            const item = make(button, {text: "大"})
            verify(item.width >= 44)
            compare(item.height, Theme.controlHeight(44))
            item.large = true
            compare(item.height, Theme.controlHeight(52))
        }

        function test_link_is_44_high_to_the_pointer() {
            const item = make(link)
            verify(item.height < 30)
            mouseClick(root, 30, 100 + item.height / 2 - 20)
            mouseClick(root, 30, 100 + item.height / 2 + 20)
            compare(clicks.count, 2)
            mouseClick(root, 30, 100 + item.height / 2 + 26)
            compare(clicks.count, 2)
        }

        function test_names_and_roles() {
            compare(make(button).Accessible.role, Accessible.Button)
            compare(make(button).Accessible.name, "开始练习")
            compare(make(link).Accessible.role, Accessible.Link)
            compare(make(link).Accessible.name, "全部薄弱点")
        }

        function test_a_screen_reader_can_press() {
            make(button).Accessible.pressAction()
            compare(clicks.count, 1)
            make(link).Accessible.pressAction()
            compare(clicks.count, 1)
        }

        function test_every_icon_draws_data() {
            return Object.keys(IconPaths.table).filter(name => name !== "blank").map(name => ({tag: name}))
        }
        function test_every_icon_draws(row) {
            const item = make(icon, {name: row.tag, color: "#ff0000", paper: "#00ff00"})
            const image = grabImage(item)
            let painted = 0
            for (let x = 0; x < image.width; ++x) {
                for (let y = 0; y < image.height; ++y)
                    painted += image.alpha(x, y) > 100 ? 1 : 0
            }
            verify(painted >= 12, painted)
        }

        function test_unknown_icon_is_blank_not_fatal() {
            compare(make(icon, {name: "no such icon"}).drawing, IconPaths.table.blank)
        }
    }
}
