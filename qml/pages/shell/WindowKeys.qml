// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// The keys that work everywhere: type size, list of keys, next region.
Item {
    id: keys

    required property SettingsModel settings
    property var regions: []

    signal keyListRequested()

    // From the region that holds the focus to the next one that is shown.
    function nextRegion() {
        const shown = regions.filter(region => region.visible)
        const here = shown.findIndex(region => region.activeFocus)
        const there = shown[(here + 1) % shown.length]
        if (!there)
            return
        there.forceActiveFocus(Qt.TabFocusReason)
        const item = there.Window.activeFocusItem
        if (!item.activeFocusOnTab)
            item.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }

    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        context: Qt.ApplicationShortcut
        onActivated: keys.settings.largerType()
    }
    Shortcut {
        sequence: "Ctrl+-"
        context: Qt.ApplicationShortcut
        onActivated: keys.settings.smallerType()
    }
    Shortcut {
        sequence: "Ctrl+0"
        context: Qt.ApplicationShortcut
        onActivated: keys.settings.typeSize = 100
    }
    Shortcut {
        sequence: "F1"
        onActivated: keys.keyListRequested()
    }
    Shortcut {
        sequence: "F6"
        enabled: keys.regions.filter(region => region.visible).length > 1
        onActivated: keys.nextRegion()
    }
}
