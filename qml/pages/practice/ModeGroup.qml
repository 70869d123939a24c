// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian
import Renqian.Ui

// The ways of practising as one group of choices; arrows move and choose. Six stand as cards and the rest below
// them; where there is little room all are chips.
FocusScope {
    id: group

    required property PracticeModel practice
    property bool compact: false

    readonly property int cards: compact ? 0 : 6
    readonly property var icons: ["review", "list", "shuffle", "cross", "star", "eye"]
    readonly property int chipColumns: 3
    readonly property real chipWidth: Math.floor((width - (chipColumns - 1) * 12) / chipColumns)
    readonly property real cardWidth: Math.floor((width - 5 * 12) / 6)
    readonly property real cardHeight: {
        let most = 0
        for (let i = 0; i < cards && i < modes.count; ++i)
            most = Math.max(most, slot(i)?.card.implicitHeight ?? 0)
        return most
    }
    readonly property real chipHeight: modes.count > cards ? slot(modes.count - 1)?.chip.implicitHeight ?? 0 : 0
    readonly property int chipRows: Math.ceil((modes.count - cards) / chipColumns)

    function slot(index: int): ModeSlot { return modes.itemAt(index) as ModeSlot }
    function step(from: int, by: int) {
        const there = Math.max(0, Math.min(modes.count - 1, from + by))
        slot(there).take(Qt.TabFocusReason) // before it is chosen, which would move the focus for no reason
        practice.mode = slot(there).mode
    }

    implicitHeight: (cards > 0 ? cardHeight + 12 : 0) + chipRows * chipHeight + (chipRows - 1) * 12
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("练习方式")

    Repeater {
        id: modes
        model: group.practice.modes

        ModeSlot {
            required property int index

            readonly property int chipIndex: index - group.cards

            asCard: index < group.cards
            iconName: group.icons[index] ?? ""
            selected: mode === group.practice.mode
            stacked: group.chipWidth < Theme.iconSize(230)
            x: asCard ? index * (group.cardWidth + 12) : chipIndex % group.chipColumns * (group.chipWidth + 12)
            y: asCard ? 0 : (group.cards > 0 ? group.cardHeight + 12 : 0)
                            + Math.floor(chipIndex / group.chipColumns) * (group.chipHeight + 12)
            width: asCard ? group.cardWidth : group.chipWidth
            height: asCard ? group.cardHeight : group.chipHeight
            focus: selected
            onChosen: group.practice.mode = mode
            Keys.onLeftPressed: group.step(index, -1)
            Keys.onRightPressed: group.step(index, 1)
            Keys.onUpPressed: group.step(index, asCard ? -1 : -group.chipColumns)
            Keys.onDownPressed: group.step(index, asCard ? 6 - index : group.chipColumns)
        }
    }
}
