// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// One row of the modes, as a card or as a chip.
FocusScope {
    id: slot

    required property var model
    property bool asCard: true
    property string iconName: ""
    property bool selected: false
    property bool stacked: false

    readonly property string mode: model.id
    readonly property alias card: card
    readonly property alias chip: chip
    readonly property int policy: selected || activeFocus ? Qt.StrongFocus : Qt.ClickFocus

    signal chosen()

    function take(reason: int) {
        const shown = asCard ? card : chip
        shown.forceActiveFocus(reason)
    }

    ModeCard {
        id: card
        anchors.fill: parent
        visible: slot.asCard
        focus: slot.asCard
        focusPolicy: slot.policy
        iconName: slot.iconName
        name: slot.model.name
        detail: slot.model.detail
        selected: slot.selected
        onClicked: slot.chosen()
    }
    ModeChip {
        id: chip
        anchors.fill: parent
        visible: !slot.asCard
        focus: !slot.asCard
        focusPolicy: slot.policy
        name: slot.model.name
        detail: slot.model.detail
        selected: slot.selected
        stacked: slot.stacked
        onClicked: slot.chosen()
    }
}
