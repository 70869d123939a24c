// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian

// Every component that shows words must show markup as the letters it is made of.
Item {
    id: root
    width: 900
    height: 700

    readonly property var hostile: ["<img src=x>", "<b>重</b>", "&lt;i&gt;", "<a href=\"file:///etc/passwd\">x</a>",
        "A & B", "![x](x.png)"]

    Component { id: plain; PlainText { property string words; text: words } }
    Component { id: serif; SerifText { property string words; text: words } }
    Component { id: action; ActionButton { property string words; text: words; keyCap: words } }
    Component { id: link; TextLink { property string words; text: words } }
    Component { id: option; OptionRow { property string words; letter: words; answer: words; verdictText: words } }
    Component { id: pair; TrueFalseRow { property string words; answers: [words, words]; width: 600 } }
    Component { id: notice; Notice { property string words; text: words; actionText: words } }
    Component { id: status; StatusTag { property string words; text: words } }
    Component { id: tag; Tag { property string words; text: words } }
    Component { id: cap; KeyCap { property string words; key: words } }
    Component { id: timer; TimerBox { property string words; seconds: 3000; caption: words } }
    Component { id: field; Field { property string words; placeholder: words; errorText: words } }
    Component { id: segmented; Segmented { property string words; model: [words, words] } }
    Component { id: tick; CheckBox { property string words; text: words } }
    Component { id: radio; RadioButton { property string words; text: words } }
    Component { id: card; Card { property string words; title: words } }
    Component { id: navigation; NavigationItem { property string words; text: words; badge: words } }
    Component { id: rail; NavigationItem { property string words; text: words; rail: true } }
    Component { id: empty; EmptyState { property string words; title: words; description: words; primaryText: words; secondaryText: words } }
    Component { id: strip; MoreStrip { property string words; letters: [words] } }
    Component { id: listRow; ListRow { property string words; label: words; detail: words } }
    Component { id: trend; TrendChart { property string words; points: [{label: words, score: 50, passed: false}] } }
    Component { id: dialog; Dialog { property string words; title: words; description: words; primaryText: words; secondaryText: words } }
    Component { id: drawer; Drawer { property string words; title: words } }

    TestCase {
        name: "HostileText"
        when: windowShown

        function texts(item, found) {
            if (item instanceof Text)
                found.push(item)
            for (let i = 0; i < item.children.length; ++i)
                texts(item.children[i], found)
            return found
        }

        function test_markup_is_shown_as_letters_data() {
            const kinds = {plain, serif, action, link, option, pair, notice, status, tag, cap, timer, field, segmented,
                tick, radio, card, navigation, rail, empty, strip, listRow, trend, dialog, drawer}
            const rows = []
            for (const kind in kinds) {
                for (const words of root.hostile)
                    rows.push({tag: kind + " " + words, component: kinds[kind], words: words})
            }
            return rows
        }
        function test_markup_is_shown_as_letters(row) {
            const object = createTemporaryObject(row.component, root, {words: row.words})
            verify(object)
            if (object.open) {
                object.open()
                tryCompare(object, "opened", true)
            }
            const all = texts(object.open ? object.contentItem : object, [])
            verify(all.length > 0)
            for (const text of all)
                compare(text.textFormat, Text.PlainText)
            verify(all.some(text => text.text === row.words), "no text shows the words unchanged")
        }
    }
}
