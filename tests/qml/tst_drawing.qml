// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian

Rectangle {
    id: root
    width: 400
    height: 300
    color: "white"

    Component { id: icon; Icon { name: "square-cross" } }
    Component { id: corner; MarkCorner {} }
    Component { id: frame; DashedFrame { width: 20; height: 20 } }
    Component {
        id: chart
        TrendChart {
            width: 100
            height: 20
            points: [{label: "1", score: 0, passed: false}, {label: "2", score: 100, passed: true}]
        }
    }
    Flickable {
        id: view
        y: 100
        width: 400
        height: 100
        contentHeight: 400
        clip: true

        Loader {
            id: loader
            x: 100
            y: 10
        }
    }
    Icon {
        id: late
        name: "home"
        visible: false
    }

    TestCase {
        name: "Drawing"
        when: windowShown

        // Pixels in the square at (100, y) that are not paper.
        function ink(y, left) {
            const picture = grabImage(root)
            let count = 0
            for (let x = 0; x < 20; ++x) {
                for (let dy = 0; dy < 20; ++dy)
                    count += Qt.colorEqual(picture.pixel((left ?? 100) + x, y + dy), "white") ? 0 : 1
            }
            return count
        }

        // The software renderer of Qt 6.4 draws a Shape even there.
        function test_what_is_scrolled_out_of_its_clip_is_not_drawn_data() {
            return [{tag: "icon", part: icon}, {tag: "corner", part: corner}, {tag: "dashes", part: frame}, {tag: "chart", part: chart}]
        }
        function test_what_is_scrolled_out_of_its_clip_is_not_drawn(data) {
            view.contentY = 0
            loader.sourceComponent = data.part
            waitForRendering(root)
            verify(ink(110) > 10)
            for (const y of [20, 40, 60, 80]) {
                view.contentY = y
                waitForRendering(root)
            }
            compare(ink(70), 0)
            compare(ink(50), 0)
        }

        function test_it_follows_name_colour_and_size() {
            late.visible = true
            waitForRendering(root)
            const home = ink(0, 0)
            verify(home > 10)
            late.visible = false
            late.name = "square-cross"
            late.visible = true
            waitForRendering(root)
            verify(ink(0, 0) > home)
            late.color = "white"
            late.paper = "white"
            waitForRendering(root)
            compare(ink(0, 0), 0)
            late.color = "black"
            late.size = 40
            waitForRendering(root)
            verify(ink(20, 10) > 10)
        }
    }
}
