// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian
import Renqian.Ui

// 字号 where the foot has no room for it: opens above its button.
T.Popup {
    id: popup

    required property SettingsModel settings

    y: -height - 8
    padding: 8
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: picker.focusCurrent()

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.surface
        border.color: Theme.borderStrong
    }
    TypeSizePicker {
        id: picker
        function focusCurrent() { nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason) }
        showLabel: false
        onPicked: scale => popup.settings.typeSize = Math.round(100 * scale)
    }
}
