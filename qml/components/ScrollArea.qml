// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// A vertical scroll region whose children stand in a plain column; keeps what has keyboard focus fully in view.
// The column stands `ringRoom` inside the clip, so that focus rings of full-width children are not cut.
Flickable {
    id: area

    default property alias content: column.data
    property alias spacing: column.spacing
    property int barGap: 6
    property int ringRoom: Theme.ringWidth + Theme.ringGap
    readonly property real hiddenBelow: Math.max(0, contentHeight - contentY - height)

    function ensureVisible(item: Item) {
        const top = item.mapToItem(contentItem, 0, 0).y - ringRoom
        const bottom = top + item.height + 2 * ringRoom
        if (top < contentY)
            contentY = Math.max(0, top)
        else if (bottom > contentY + height)
            contentY = Math.max(0, Math.min(top, Math.min(bottom, contentHeight) - height))
    }
    function page(direction: int) {
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + direction * (height - Theme.target)))
    }
    function holds(item: Item): bool {
        for (let i = item; i; i = i.parent) {
            if (i === contentItem)
                return true
        }
        return false
    }

    contentWidth: width
    contentHeight: column.implicitHeight > 0 ? column.implicitHeight + 2 * ringRoom : 0
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    T.ScrollBar.vertical: ScrollBar {}

    Keys.onPressed: event => {
        if (event.key !== Qt.Key_PageDown && event.key !== Qt.Key_PageUp)
            return
        page(event.key === Qt.Key_PageDown ? 1 : -1)
        event.accepted = true
    }

    Connections {
        target: area.Window.window
        function onActiveFocusItemChanged() {
            const item = area.Window.window.activeFocusItem
            if (item && area.holds(item))
                area.ensureVisible(item)
        }
    }
    Column {
        id: column
        x: area.ringRoom
        y: area.ringRoom
        width: area.width - 2 * area.ringRoom - (area.contentHeight > area.height ? 8 + area.barGap : 0)
    }
}
