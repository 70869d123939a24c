// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// Remembers what had focus before a popup opened and gives it back after, unless the page has
// moved focus itself or taken that item away.
QtObject {
    required property Item scope
    property Item opener: null
    property bool byKeyboard: false

    function remember() {
        opener = scope.Window.activeFocusItem
        const control = opener as T.Control
        byKeyboard = control !== null && control.visualFocus
    }
    function giveBack() {
        const current = scope.Window.activeFocusItem
        if (opener && opener.visible && opener.enabled && (!current || current === scope.Window.contentItem))
            opener.forceActiveFocus(byKeyboard ? Qt.TabFocusReason : Qt.PopupFocusReason)
        opener = null
    }
}
