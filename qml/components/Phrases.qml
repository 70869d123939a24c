// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// What joins words and sentences, and dates and times in words, in the language of the window.
QtObject {
    readonly property var locale: Qt.locale(qsTr("zh_CN", "the locale that names days and months"))
    readonly property string gap: qsTr("%1%2", "two sentences, one after the other").slice(2, -2)

    // The parts that are not empty, as one sentence for a screen reader.
    function spoken(parts: var): string { return given(parts).join(qsTr("，", "between the parts of a sentence")) }
    // The same for the eye.
    function dotted(parts: var): string { return given(parts).join(" · ") }
    // Whole sentences, one after the other.
    function sentences(parts: var): string { return given(parts).join(gap) }
    // Names in a row: A、B、C
    function listed(names: var): string { return names.join(qsTr("、", "between the names in a list")) }
    // A blank in brackets holds together: no line ends inside （ ）.
    function unbroken(text: string): string {
        return text.replace(/（\s+）/g, gap => "（" + "\u00a0".repeat(gap.length - 2) + "）")
    }
    function given(parts: var): var { return parts.filter(part => part !== "") }

    // 11月23日 星期一
    function longDay(day: date): string { return day.toLocaleDateString(locale, qsTr("M月d日 dddd")) }
    // 12月11日（星期五）
    function dayWithWeekday(day: date): string { return day.toLocaleDateString(locale, qsTr("M月d日（dddd）")) }
    // 12月1日
    function monthDay(day: date): string { return day.toLocaleDateString(locale, qsTr("M月d日", "a day of this year")) }
    function shortDay(day: date): string { return day.toLocaleDateString(locale, "MM-dd") }
    function isoDay(day: date): string { return day.toLocaleDateString(locale, "yyyy-MM-dd") }

    // 2026-11-23 10:58
    function dayTime(moment: date): string { return Qt.formatDateTime(moment, "yyyy-MM-dd HH:mm") }

    // 42:10, over 99 minutes 1:42:10
    function clock(seconds: int): string {
        const two = value => value < 10 ? "0" + value : "" + value
        const minutes = Math.floor(seconds / 60)
        return minutes > 99 ? Math.floor(minutes / 60) + ":" + two(minutes % 60) + ":" + two(seconds % 60)
                            : two(minutes) + ":" + two(seconds % 60)
    }
}
