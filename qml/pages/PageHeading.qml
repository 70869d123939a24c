// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// Title and second line of a page, with what stands at its right.
RowLayout {
    id: heading

    property string title: ""
    property string subtitle: ""
    default property alias trailing: trailingRow.data

    spacing: 16

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        spacing: 2

        SerifText {
            Layout.fillWidth: true
            capped: true
            text: heading.title
            Accessible.role: Accessible.Heading
        }
        PlainText {
            Layout.fillWidth: true
            visible: text !== ""
            role: PlainText.Role.Secondary
            color: Theme.text2
            text: heading.subtitle
        }
    }
    RowLayout {
        id: trailingRow
        Layout.alignment: Qt.AlignBottom
        spacing: 12
    }
}
