// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// A vertical scroll region whose children stand in a plain column; keeps what has keyboard focus fully in view.
Flickable {
    id: area

    default property alias content: column.data
    property alias spacing: column.spacing
    property int barGap: 6
    readonly property real hiddenBelow: Math.max(0, contentHeight - contentY - height)

    function ensureVisible(item: Item) {
        const margin = Theme.ringWidth + Theme.ringGap
        const top = item.mapToItem(contentItem, 0, 0).y - margin
        const bottom = top + item.height + 2 * margin
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
    contentHeight: column.implicitHeight
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
        width: area.width - (area.contentHeight > area.height ? 8 + area.barGap : 0)
    }
}
