// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian

Item {
    id: root
    width: 800
    height: 600

    Component { id: notice; Notice { width: 500; text: "距考试结束还有 10 分钟" } }
    Component { id: status; StatusTag {} }
    Component { id: progress; ProgressBar { width: 200; label: "行政复议法，掌握 38 %" } }
    Component { id: gauge; Gauge { width: 400; pass: 60 } }
    Component { id: interval; IntervalBar { value: 72; low: 63; high: 80 } }
    Component { id: timer; TimerBox {} }
    Component { id: trend; TrendChart { width: 600; height: 260 } }
    Component { id: strip; MoreStrip { width: 600 } }
    Component { id: navigation; NavigationItem { text: "练习"; iconName: "pencil"; badge: "17" } }
    Component { id: listRow; ListRow { width: 300; label: "行政复议法"; detail: "掌握 38 %" } }
    SignalSpy { id: spy }

    TestCase {
        name: "Feedback"
        when: windowShown

        function init() { Theme.reducedMotion = true }
        function cleanup() { Theme.reducedMotion = false }

        function test_notice_is_an_alert_with_bar_and_fill_data() {
            const k = Notice.Kind
            return [
                {tag: "info", kind: k.Info, bar: "info", fill: "infoSoft"}, {tag: "ok", kind: k.Ok, bar: "ok", fill: "okSoft"},
                {tag: "warn", kind: k.Warn, bar: "warn", fill: "warnSoft"}, {tag: "bad", kind: k.Bad, bar: "bad", fill: "badSoft"}]
        }
        function test_notice_is_an_alert_with_bar_and_fill(row) {
            const item = createTemporaryObject(notice, root, {kind: row.kind})
            const image = grabImage(item)
            compare(image.pixel(1, 20), Theme[row.bar])
            compare(image.pixel(480, 5), Theme[row.fill])
            compare(item.Accessible.role, Accessible.AlertMessage)
            compare(item.Accessible.name, item.text)
        }

        function test_notice_closes_on_press() {
            const item = createTemporaryObject(notice, root, {closable: true})
            spy.target = item
            spy.signalName = "closed"
            spy.clear()
            mouseClick(item, item.width - 20, item.height / 2)
            compare(spy.count, 1)
        }

        function test_status_words_data() {
            const k = StatusTag.Kind
            return [
                {tag: "合格", kind: k.Ok}, {tag: "不合格", kind: k.Bad}, {tag: "提醒", kind: k.Warn},
                {tag: "已标记", kind: k.Marked}, {tag: "已保存", kind: k.Saved}, {tag: "未保存", kind: k.Unsaved}]
        }
        function test_status_words(row) {
            compare(createTemporaryObject(status, root, {kind: row.kind}).text, row.tag)
        }

        function test_progress_fills_its_share() {
            const item = createTemporaryObject(progress, root, {value: 38, tone: ProgressBar.Tone.Bad})
            const image = grabImage(item)
            compare(image.pixel(70, 4), Theme.bad)
            compare(image.pixel(82, 4), Theme.track)
            compare(item.Accessible.role, Accessible.ProgressBar)
            compare(item.Accessible.name, "行政复议法，掌握 38 %")
        }

        function test_pass_tick_stands_out_of_the_bar() {
            const item = createTemporaryObject(progress, root, {value: 72, tick: 60})
            compare(grabImage(item).pixel(120, 1), Theme.ink)
            compare(grabImage(item).pixel(120, item.height - 2), Theme.ink)
        }

        function test_gauge_says_pass_or_fail_data() {
            return [
                {tag: "pass", score: 72, tone: "ok", name: "得分 72，满分 100，合格线 60，合格"},
                {tag: "on the line", score: 60, tone: "ok", name: "得分 60，满分 100，合格线 60，合格"},
                {tag: "fail", score: 54, tone: "bad", name: "得分 54，满分 100，合格线 60，不合格"}]
        }
        function test_gauge_says_pass_or_fail(row) {
            const item = createTemporaryObject(gauge, root, {score: row.score})
            compare(grabImage(item).pixel(20, item.height - 10), Theme[row.tone])
            compare(item.Accessible.name, row.name)
        }

        function test_interval_is_named() {
            compare(createTemporaryObject(interval, root).Accessible.name, "通过把握 72 %，可能在 63 % 到 80 % 之间")
        }

        function test_timer_stages_data() {
            return [
                {tag: "58:24", seconds: 3504, stage: 0}, {tag: "10:01", seconds: 601, stage: 0},
                {tag: "10:00", seconds: 600, stage: 1}, {tag: "01:01", seconds: 61, stage: 1},
                {tag: "01:00", seconds: 60, stage: 2}, {tag: "00:00", seconds: -3, stage: 2},
                {tag: "99:59", seconds: 5999, stage: 0}, {tag: "1:40:00", seconds: 6000, stage: 0}]
        }
        function test_timer_stages(row) {
            const item = createTemporaryObject(timer, root, {seconds: row.seconds})
            const digits = findClock(item)
            compare(digits.shown, row.tag)
            compare(item.stage, row.stage)
            compare(grabImage(item).pixel(item.width / 2, 4),
                    [Theme.surface, Theme.warnSoft, Theme.badSoft][row.stage])
        }
        function findClock(item) {
            if (item instanceof ClockDigits)
                return item
            for (let i = 0; i < item.children.length; ++i) {
                const found = findClock(item.children[i])
                if (found)
                    return found
            }
            return null
        }

        function test_timer_name_changes_each_minute_only() {
            const item = createTemporaryObject(timer, root, {seconds: 3504})
            compare(item.Accessible.name, "剩余 58 分 24 秒")
            item.seconds = 3481
            compare(item.Accessible.name, "剩余 58 分 24 秒")
            item.seconds = 3479
            compare(item.Accessible.name, "剩余 57 分 59 秒")
            item.seconds = 599
            compare(item.Accessible.name, "不足 10 分钟，剩余 9 分 59 秒")
        }

        function test_clock_does_not_jitter() {
            const item = createTemporaryObject(timer, root, {seconds: 11 * 60 + 11})
            const width = item.implicitWidth
            item.seconds = 28 * 60 + 48
            compare(item.implicitWidth, width)
        }

        function test_chart_names_and_shapes() {
            const scores = [48, 52, 58, 54, 62, 66, 72]
            const item = createTemporaryObject(trend, root, {points: scores.map(score =>
                ({label: "11-" + score, score: score, passed: score >= 60}))})
            compare(item.Accessible.role, Accessible.Chart)
            compare(item.Accessible.name, "分数走势，7 次，最近 72 分，合格线 60")
            compare(item.floor, 40)
            const image = grabImage(item)
            const at = index => image.pixel(item.margin + item.xOf(index), item.yOf(scores[index]))
            compare(at(0), Theme.bad)
            compare(at(6), Theme.ok)
        }

        function test_chart_of_none_one_and_many_data() {
            return [{tag: "none", count: 0}, {tag: "one", count: 1}, {tag: "twelve", count: 12}, {tag: "thirty", count: 30}]
        }
        function test_chart_of_none_one_and_many(row) {
            const points = Array.from({length: row.count}, (_, i) => ({label: "" + i, score: 40 + i, passed: i >= 20}))
            const item = createTemporaryObject(trend, root, {points: points})
            compare(item.Accessible.name, row.count === 0 ? "分数走势，还没有成绩"
                : "分数走势，" + row.count + " 次，最近 " + (39 + row.count) + " 分，合格线 60")
            verify(item.slot >= (600 - item.margin) / 12 - 0.01)
        }

        function test_strip_names_what_is_hidden_data() {
            return [
                {tag: "none", letters: [], name: ""}, {tag: "one", letters: ["H"], name: "下面还有 H 一项"},
                {tag: "two", letters: ["G", "H"], name: "下面还有 G、H 两项"},
                {tag: "three", letters: ["F", "G", "H"], name: "下面还有 F、G、H 三项"}]
        }
        function test_strip_names_what_is_hidden(row) {
            const item = createTemporaryObject(strip, root, {letters: row.letters})
            compare(item.visible, row.letters.length > 0)
            if (row.name !== "")
                compare(item.Accessible.name, row.name)
        }

        function test_navigation_and_rows_report_presses() {
            const components = [navigation, listRow]
            for (let i = 0; i < 2; ++i) {
                const item = createTemporaryObject(components[i], root)
                verify(item.height >= 44)
                spy.target = item
                spy.signalName = "clicked"
                spy.clear()
                mouseClick(item)
                item.forceActiveFocus(Qt.TabFocusReason)
                keyClick(Qt.Key_Return)
                keyClick(Qt.Key_Space)
                compare(spy.count, 3)
                compare(item.Accessible.name, ["练习，17", "行政复议法，掌握 38 %"][i])
                item.destroy()
            }
        }
    }
}
