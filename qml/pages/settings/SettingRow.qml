// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// The name of a setting beside its control, or above it where that is too narrow.
GridLayout {
    id: row

    property string label: ""
    readonly property bool stacked: width < 420 * Theme.textScale

    Layout.fillWidth: true
    columns: stacked ? 1 : 2
    columnSpacing: 12
    rowSpacing: 2

    PlainText {
        Layout.preferredWidth: row.stacked ? -1 : Theme.iconSize(84)
        Layout.fillWidth: row.stacked
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: row.stacked ? 0 : Math.round((Theme.target - lineHeight) / 2)
        color: Theme.text2
        text: row.label
        Accessible.ignored: true
    }
}
