// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Dates and times in words, in the language of the window.
QtObject {
    readonly property var locale: Qt.locale(qsTr("zh_CN", "the locale that names days and months"))

    // The parts that are not empty, as one sentence for a screen reader.
    function spoken(parts: var): string { return parts.filter(part => part !== "").join("，") }
    // The same for the eye.
    function dotted(parts: var): string { return parts.filter(part => part !== "").join(" · ") }

    // 11月23日 星期一
    function longDay(day: date): string { return day.toLocaleDateString(locale, qsTr("M月d日 dddd")) }
    // 12月11日（星期五）
    function dayWithWeekday(day: date): string { return day.toLocaleDateString(locale, qsTr("M月d日（dddd）")) }
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
