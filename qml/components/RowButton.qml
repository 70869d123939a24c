// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A row that is pressed as a whole: give it a background, children and a name, never `text`.
T.AbstractButton {
    id: control

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.ListItem
    Accessible.onPressAction: control.clicked()
}
