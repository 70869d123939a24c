// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// What several questions of a case are about; it stands above each of them.
Rectangle {
    id: material

    property string text: ""

    visible: text !== ""
    implicitHeight: column.implicitHeight + 28
    radius: Theme.radius
    color: Theme.sunken
    border.color: Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("案例材料")

    Column {
        id: column
        x: 16
        y: 14
        width: parent.width - 32
        spacing: 8

        Tag { text: qsTr("案例材料") }
        PlainText {
            width: Math.min(parent.width, 44 * Theme.stem)
            role: PlainText.Role.Option
            lineHeight: Math.round(1.6 * font.pixelSize)
            text: material.text
        }
    }
}
