// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian

TestCase {
    name: "Theme"

    function cleanup() {
        Theme.mode = Theme.Mode.Light
        Theme.textScale = 1
        Theme.reducedMotion = false
    }

    function channel(value) {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
    }
    function luminance(color) {
        return 0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b)
    }
    function contrast(one, other) {
        const bright = Math.max(luminance(one), luminance(other)), dim = Math.min(luminance(one), luminance(other))
        return (bright + 0.05) / (dim + 0.05)
    }

    function test_contrast_data() {
        const text = [["text", "bg", 14.9, 14.9], ["text", "surface", 16.5, 13.6], ["text", "inkSoft", 14.1, 11.6],
            ["text2", "bg", 7.2, 9.0], ["text2", "surface", 7.9, 8.2], ["text3", "bg", 5.3, 6.7],
            ["text3", "surface", 5.9, 6.1], ["text3", "sunken", 5.6, 6.4], ["accentText", "surface", 8.1, 7.5],
            ["accentText", "bg", 7.4, 8.3], ["accentText", "accentSoft", 7.0, 6.7],
            ["textOnAccent", "accent", 8.1, 6.1], ["textOnAccent", "accentHover", 10.1, 5.2],
            ["textOnAccent", "accentPress", 12.4, 7.7], ["textOnInk", "ink", 14.4, 13.0], ["ok", "surface", 6.7, 8.0],
            ["ok", "okSoft", 6.0, 6.8], ["bad", "surface", 6.1, 7.5], ["bad", "badSoft", 5.5, 6.5],
            ["warn", "surface", 6.8, 8.4], ["warn", "warnSoft", 6.1, 7.2], ["info", "infoSoft", 6.6, 7.1],
            ["text", "okSoft"], ["text", "badSoft"], ["text", "warnSoft"], ["text", "infoSoft"], ["text", "hover"],
            ["text2", "hover"], ["bad", "hover"]]
        const shape = [["borderStrong", "surface", 3.8, 4.5], ["borderStrong", "bg", 3.5, 4.9],
            ["focus", "surface", 5.9, 7.7], ["focus", "bg", 5.3, 8.5], ["ink", "track", 11.1, 9.4],
            ["bad", "track", 4.7, 5.6], ["ok", "track"], ["accentText", "track", 6.3, 5.6],
            ["markOnInk", "ink", 7.9, 4.8], ["warn", "surface", 6.8, 8.4]]
        const row = needed => pair => [0, 1].map(dark => ({
            tag: pair[0] + " on " + pair[1] + (dark ? ", dark" : ""), dark: dark === 1, needed: needed, front: pair[0],
            back: pair[1], figure: pair[2 + dark]}))
        return text.map(row(4.5)).concat(shape.map(row(3.0))).reduce((all, rows) => all.concat(rows), [])
    }
    function test_contrast(row) {
        Theme.mode = row.dark ? Theme.Mode.Dark : Theme.Mode.Light
        const measured = contrast(Theme[row.front], Theme[row.back])
        verify(measured >= row.needed, measured.toFixed(2) + " is under " + row.needed)
        if (row.figure !== undefined)
            fuzzyCompare(measured, row.figure, 0.06)
    }

    function test_disabled_label_is_still_visible() {
        verify(contrast(Theme.disabledText, Theme.disabledBg) > 2.5)
    }

    function test_type_table_data() {
        return [
            {tag: "caption", sizes: [13, 16, 20], line: 1.5}, {tag: "secondary", sizes: [14, 18, 21], line: 1.5},
            {tag: "body", sizes: [16, 20, 24], line: 1.5}, {tag: "option", sizes: [18, 22, 27], line: 1.5},
            {tag: "stem", sizes: [21, 26, 32], line: 1.65}, {tag: "title", sizes: [26, 32, 39], line: 1.3},
            {tag: "timer", sizes: [28, 35, 42], line: 1.35}, {tag: "display", sizes: [46, 58, 69], line: 1.2},
            {tag: "hero", sizes: [72, 90, 108], line: 1.2}]
    }
    function test_type_table(row) {
        const scales = [1, 1.25, 1.5]
        const role = PlainText.Role[row.tag[0].toUpperCase() + row.tag.slice(1)]
        for (let i = 0; i < 3; ++i) {
            Theme.textScale = scales[i]
            compare(Theme[row.tag], row.sizes[i])
            compare(Theme.pixelSize(role), row.sizes[i])
            compare(Theme.lineHeight(role, row.sizes[i]), Math.round(row.sizes[i] * row.line))
        }
    }

    function test_controls_grow_slower_than_text() {
        compare(Theme.controlHeight(44), 44)
        Theme.textScale = 1.5
        compare(Theme.controlHeight(44), Math.round(44 * 1.225))
        compare(Theme.iconSize(20), 30)
    }

    function test_large_type_narrows_the_window_data() {
        return [
            {tag: "1280 at 100 %", width: 1280, scale: 1, step: 2, navigation: 208},
            {tag: "1280 at 150 %", width: 1280, scale: 1.5, step: 0, navigation: 96},
            {tag: "899", width: 899, scale: 1, step: 0, navigation: 72},
            {tag: "900", width: 900, scale: 1, step: 1, navigation: 72},
            {tag: "1199", width: 1199, scale: 1, step: 1, navigation: 72},
            {tag: "1600", width: 1600, scale: 1, step: 3, navigation: 240},
            {tag: "2400", width: 2400, scale: 1, step: 4, navigation: 240}]
    }
    function test_large_type_narrows_the_window(row) {
        Theme.textScale = row.scale
        compare(Theme.effectiveWidth(row.width), row.width / row.scale)
        compare(Theme.breakpoint(row.width), row.step)
        compare(Theme.navigationWidth(row.width), row.navigation)
    }

    function test_type_size_steps_and_stops() {
        const seen = [1, 1, 1, -1, -1, -1, 1, 0].map(by => {
            Theme.stepText(by)
            return Theme.textScale
        })
        compare(seen, [1.25, 1.5, 1.5, 1.25, 1, 1, 1.25, 1])
    }

    function test_reduced_motion_takes_all_durations() {
        compare([Theme.motionPanel, Theme.motionNotice, Theme.motionBar], [120, 120, 160])
        Theme.reducedMotion = true
        compare([Theme.motionPanel, Theme.motionNotice, Theme.motionBar], [0, 0, 0])
    }

    function test_mode_overrides_the_system() {
        Theme.mode = Theme.Mode.Dark
        verify(Theme.dark)
        Theme.mode = Theme.Mode.Light
        verify(!Theme.dark)
        Theme.mode = Theme.Mode.System
        compare(Theme.dark, Theme.systemDark)
    }

    function test_families_are_installed() {
        verify(Qt.fontFamilies().indexOf(Theme.sans) >= 0, Theme.sans)
        verify(Qt.fontFamilies().indexOf(Theme.serif) >= 0, Theme.serif)
        compare(Theme.firstInstalled(["No such face"], "fallback"), "fallback")
    }
}
