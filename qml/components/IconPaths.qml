// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Path data of Icon: `line` is stroked, `fill` is filled; `cut` draws the line in the paper colour over the fill.
QtObject {
    readonly property var table: ({
        "blank": {},
        "home": {line: "M3.5 9 L10 3.2 L16.5 9 V16.5 H12.3 V11.8 H7.7 V16.5 H3.5 Z"},
        "pencil": {line: "M4 16 L4.8 12.6 L13.4 4 A1.4 1.4 0 0 1 15.4 4 L16 4.6 A1.4 1.4 0 0 1 16 6.6 L7.4 15.2 Z M12 5.6 L14.4 8"},
        "paper": {line: "M4.5 3 H15.5 V17 H4.5 Z M7.3 7 H12.7 M7.3 10 H12.7 M7.3 13 H10.5"},
        "document": {line: "M5.2 3 H12.2 L15.2 6 V17 H5.2 Z M12 3.2 V6.2 H15"},
        "chart": {line: "M3.2 3 V16.8 H17 M6 12.6 L9 9 L11.6 11.2 L16 6"},
        "bank": {line: "M3.2 3.2 H16.8 V16.8 H3.2 Z M3.2 7.7 H16.8 M3.2 12.2 H16.8"},
        "bars": {line: "M3 16.6 H17 M5 16.4 V11.6 M8.4 16.4 V4.4 M12 16.4 V8 M15.4 16.4 V12.6"},
        "settings": {line: "M2.8 6.4 H10.4 M14.8 6.4 H17.2 M12.6 4.2 A2.2 2.2 0 1 1 12.59 4.2 M17.2 13.6 H9.6 M5.2 13.6 H2.8 M7.4 11.4 A2.2 2.2 0 1 1 7.39 11.4"},
        "person": {line: "M10 3 A3.3 3.3 0 1 1 9.99 3 M3.6 17 A6.4 6.4 0 0 1 16.4 17"},
        "clock": {line: "M10 2.6 A7.4 7.4 0 1 1 9.99 2.6 M10 5.8 V10.2 L13 12"},
        "review": {line: "M16.9 11.6 A7.1 7.1 0 1 1 12.6 3.4 M10 6.2 V10.2 L12.8 11.8 M15 2.8 H17.2 V5.2 M17.2 7.6 V8.4"},
        "save": {line: "M3.2 3.2 H13.6 L16.8 6.4 V16.8 H3.2 Z M6 3.4 V7.4 H12.6 V3.4 M5.8 16.6 V11.4 H14.2 V16.6"},
        "flag": {line: "M5 17.4 V3.2 H15.6 L12.8 6.8 L15.6 10.4 H5"},
        "flag-filled": {fill: "M5 3.2 H15.6 L12.8 6.8 L15.6 10.4 H5 Z", line: "M5 17.4 V3.2 H15.6 L12.8 6.8 L15.6 10.4 H5"},
        "chevron-left": {line: "M12.4 4.4 L6.8 10 L12.4 15.6"},
        "chevron-right": {line: "M7.6 4.4 L13.2 10 L7.6 15.6"},
        "chevron-up": {line: "M4.4 12.8 L10 7.2 L15.6 12.8"},
        "chevron-down": {line: "M4.4 7.2 L10 12.8 L15.6 7.2"},
        "check": {line: "M3.8 10.6 L8 14.8 L16.2 5.6"},
        "cross": {line: "M5 5 L15 15 M15 5 L5 15"},
        "bar": {line: "M4.6 10 H15.4", weight: 2.4},
        "circle-tick": {fill: "M10 1.8 A8.2 8.2 0 1 1 9.99 1.8 Z", line: "M6.2 10.2 L8.9 12.9 L13.9 7.5", cut: true, weight: 2},
        "square-cross": {fill: "M4 2.4 H16 A1.6 1.6 0 0 1 17.6 4 V16 A1.6 1.6 0 0 1 16 17.6 H4 A1.6 1.6 0 0 1 2.4 16 V4 A1.6 1.6 0 0 1 4 2.4 Z",
            line: "M7 7 L13 13 M13 7 L7 13", cut: true, weight: 2},
        "dashed-circle-tick": {line: dashedCircle(7.4, 8) + " M6.6 10.2 L9.1 12.7 L13.6 7.6"},
        "warning": {line: "M10 3 L17.6 16.4 H2.4 Z M10 8 V11.8 M10 14 V14.1"},
        "info": {line: "M10 2.4 A7.6 7.6 0 1 1 9.99 2.4 M10 9.2 V14 M10 6.2 V6.3"},
        "star": {line: star()},
        "star-filled": {fill: star(), line: star()},
        "calendar": {line: "M3.4 4.6 H16.6 V16.8 H3.4 Z M3.4 8.2 H16.6 M6.8 2.6 V5.8 M13.2 2.6 V5.8"},
        "search": {line: "M8.8 3 A5.8 5.8 0 1 1 8.79 3 M13 13 L17 17"},
        "export": {line: "M10 12.6 V3.2 M6.4 6.6 L10 3 L13.6 6.6 M3.2 11.6 V16.8 H16.8 V11.6"},
        "import": {line: "M10 3 V12.4 M6.4 9 L10 12.6 L13.6 9 M3.2 11.6 V16.8 H16.8 V11.6"},
        "undo": {line: "M7 3.8 L3.6 7.2 L7 10.6 M3.8 7.2 H12 A4.2 4.2 0 0 1 12 15.6 H7.4"},
        "list-check": {line: "M2.6 5 L3.9 6.3 L6.2 3.6 M2.6 10.2 L3.9 11.5 L6.2 8.8 M2.6 15.4 L3.9 16.7 L6.2 14 M9.2 5 H17.2 M9.2 10.2 H17.2 M9.2 15.4 H17.2"},
        "grid": {line: "M3 3 H8 V8 H3 Z M12 3 H17 V8 H12 Z M3 12 H8 V17 H3 Z M12 12 H17 V17 H12 Z"},
        "play": {line: "M5.6 3.6 L15.8 10 L5.6 16.4 Z"},
        "plus": {line: "M10 3.4 V16.6 M3.4 10 H16.6"},
        "minus": {line: "M3.4 10 H16.6"},
        "book": {line: "M10 5 C8.4 3.8 5.6 3.4 2.6 3.8 V15.6 C5.6 15.2 8.4 15.6 10 16.8 C11.6 15.6 14.4 15.2 17.4 15.6 V3.8 C14.4 3.4 11.6 3.8 10 5 Z M10 5 V16.6"},
        "folder": {line: "M2.8 16 V4.4 H8 L9.8 6.6 H17.2 V16 Z"},
        "trash": {line: "M3.6 5.6 H16.4 M7.4 5.4 V3 H12.6 V5.4 M5.2 5.8 L5.9 17 H14.1 L14.8 5.8 M8.4 8.6 V14 M11.6 8.6 V14"},
        "sort": {line: "M6.4 3.6 V16.2 M3.4 13.2 L6.4 16.4 L9.4 13.2 M13.6 16.4 V3.8 M10.6 6.8 L13.6 3.6 L16.6 6.8"},
        "sort-down": {line: "M10 3.4 V16.4 M5.6 12.2 L10 16.6 L14.4 12.2"},
        "sort-up": {line: "M10 16.6 V3.6 M5.6 7.8 L10 3.4 L14.4 7.8"},
        "lock": {line: "M4.4 9 H15.6 V16.8 H4.4 Z M6.8 8.8 V6.4 A3.2 3.2 0 0 1 13.2 6.4 V8.8"},
        "note": {line: "M3.4 3.4 H16.6 V12 L12 16.6 H3.4 Z M16.4 12 H12 V16.4 M6.6 7.2 H13.4 M6.6 10.4 H9.8"},
        "print": {line: "M6 7 V3 H14 V7 M6 14.6 H3.2 V7.2 H16.8 V14.6 H14 M6 11.6 H14 V17 H6 Z"},
        "eye": {line: "M2.2 10 C5 4.8 15 4.8 17.8 10 C15 15.2 5 15.2 2.2 10 Z M10 7.6 A2.4 2.4 0 1 1 9.99 7.6"},
        "shuffle": {line: "M2.8 5.8 H5.6 L12.6 14.2 H16.8 M2.8 14.2 H5.6 L7.8 11.6 M10.4 8.4 L12.6 5.8 H16.8 M14.6 3.4 L17 5.8 L14.6 8.2 M14.6 11.8 L17 14.2 L14.6 16.6"},
        "list": {line: "M7 5 H17 M7 10 H17 M7 15 H17 M3.4 5 V5.1 M3.4 10 V10.1 M3.4 15 V15.1"},
        "arrow-right": {line: "M3.4 10 H16.2 M11.4 5 L16.4 10 L11.4 15"},
        "seal": {line: "M4.4 5.2 H13 A3 3 0 0 1 15.8 8 V15.4 H4.4 Z M8 8.8 H11.8 M8 11.6 H11.8", weight: 1.1},
        "keyboard": {line: "M2.4 5 H17.6 V15 H2.4 Z M5.4 8.2 V8.3 M8.4 8.2 V8.3 M11.6 8.2 V8.3 M14.6 8.2 V8.3 M6.4 11.8 H13.6"}
    })

    function dashedCircle(radius: real, dashes: int): string {
        let path = ""
        const step = 2 * Math.PI / dashes
        for (let i = 0; i < dashes; ++i) {
            const from = i * step, to = from + step * 0.58
            path += ` M${at(radius, from)} A${radius} ${radius} 0 0 1 ${at(radius, to)}`
        }
        return path
    }

    function star(): string {
        let path = ""
        for (let i = 0; i < 10; ++i)
            path += (i === 0 ? "M" : " L") + at(i % 2 === 0 ? 8 : 3.5, (i - 2.5) * Math.PI / 5)
        return path + " Z"
    }

    function at(radius: real, angle: real): string {
        return (10 + radius * Math.cos(angle)).toFixed(2) + " " + (10.2 + radius * Math.sin(angle)).toFixed(2)
    }
}
