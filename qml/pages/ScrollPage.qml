// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// A page of cards under a heading that scroll together, and perhaps a bar with the action at its foot.
FocusScope {
    id: page

    property string title: ""
    property string subtitle: ""
    property alias heading: heading.trailing
    property alias foot: footRow.data
    property bool hasFoot: footRow.children.length > 0
    default property alias content: column.data

    // Breakpoint and width of the content, at most 1400 px and in the middle.
    readonly property int step: Theme.breakpoint(Window.width)
    readonly property int span: Math.min(width - 2 * Theme.pageMargin, 1400)
    readonly property int edge: Math.round((width - span) / 2)

    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_PageDown && event.key !== Qt.Key_PageUp)
            return
        area.page(event.key === Qt.Key_PageDown ? 1 : -1)
        event.accepted = true
    }

    ScrollArea {
        id: area
        x: page.edge - ringRoom
        width: page.span + 2 * ringRoom + 8 + barGap
        height: page.height - footBar.height

        ColumnLayout {
            id: column
            width: page.span
            spacing: Theme.cardGap

            PageHeading {
                id: heading
                Layout.fillWidth: true
                Layout.topMargin: 22 - area.ringRoom
                title: page.title
                subtitle: page.subtitle
            }
        }
        Item { width: 1; height: 24 - area.ringRoom }
    }
    Rectangle {
        id: footBar
        width: parent.width
        height: page.hasFoot ? footRow.implicitHeight + 2 * 12 : 0
        anchors.bottom: parent.bottom
        visible: page.hasFoot
        color: Theme.surface

        Hairline { width: parent.width }
        RowLayout {
            id: footRow
            x: page.edge
            y: 12
            width: page.span
            spacing: 12
        }
    }
}
