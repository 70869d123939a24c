// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Renqian

// A row of a RowsCard; its children stand in a column. Soft ink while it has the focus, a ring when a key gave it.
T.Control {
    id: row

    default property alias content: column.data

    implicitHeight: column.implicitHeight + 20
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem

    background: Rectangle {
        color: row.activeFocus ? Theme.inkSoft : "transparent"

        Hairline { width: parent.width }
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.cardPadding - 1 }
        spacing: row.spacing
    }
    FocusRing { shown: row.visualFocus; inset: true; targetRadius: 0 }
}
