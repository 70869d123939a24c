// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// A white surface with a hairline; children stand in a column (use Layout properties). `emphasis` paints a left bar.
// A card taller than its content keeps it at the top; with `stretch` the column takes the full height.
Rectangle {
    id: card

    property string title: ""
    property color emphasis: "transparent"
    property int padding: Theme.cardPadding
    property bool stretch: false
    property alias spacing: column.spacing
    default property alias content: column.data

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.radiusCard
    color: Theme.surface
    border.color: Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Rectangle {
        visible: card.emphasis.a > 0
        width: 2 * card.radius
        height: parent.height
        radius: card.radius
        color: card.emphasis

        Rectangle {
            anchors { fill: parent; leftMargin: Theme.emphasisBar; topMargin: 1; bottomMargin: 1 }
            color: Theme.surface
        }
        Hairline { x: card.radius; width: card.radius }
        Hairline { x: card.radius; width: card.radius; anchors.bottom: parent.bottom }
    }
    ColumnLayout {
        id: column
        x: card.padding
        y: card.padding
        width: card.width - 2 * card.padding
        height: card.stretch ? card.height - 2 * card.padding : implicitHeight
        spacing: 8

        PlainText {
            Layout.fillWidth: true
            visible: card.title !== ""
            role: PlainText.Role.Option
            bold: true
            text: card.title
        }
    }
}
