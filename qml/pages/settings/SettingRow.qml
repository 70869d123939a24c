// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// The name of a setting beside its control.
RowLayout {
    id: row

    property string label: ""

    Layout.fillWidth: true
    spacing: 12

    PlainText {
        Layout.preferredWidth: Theme.iconSize(84)
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Math.round((Theme.target - lineHeight) / 2)
        color: Theme.text2
        text: row.label
        Accessible.ignored: true
    }
}
