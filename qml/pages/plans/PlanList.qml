// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The plans of this machine; a press shows the entries of one. Arrows move among them.
Card {
    id: card

    required property PlansModel plans

    function step(by: int) {
        const next = Math.max(0, Math.min(repeater.count - 1, plans.selected + by))
        repeater.itemAt(next).forceActiveFocus(Qt.TabFocusReason)
        plans.select(next)
    }

    title: qsTr("计划")
    spacing: 8

    Column {
        Layout.fillWidth: true
        Layout.leftMargin: 1 - card.padding
        Layout.rightMargin: 1 - card.padding
        Accessible.role: Accessible.List
        Accessible.name: card.title
        Keys.onUpPressed: card.step(-1)
        Keys.onDownPressed: card.step(1)

        Repeater {
            id: repeater
            model: card.plans.plans

            ListRow {
                id: row

                required property int index
                required property var model

                width: parent.width
                baseHeight: 56
                iconName: "calendar"
                label: model.title
                detail: Phrases.dotted([model.kind, model.detail])
                selected: index === card.plans.selected
                focusPolicy: selected ? Qt.StrongFocus : Qt.ClickFocus
                Accessible.name: Phrases.spoken([label, detail, model.followed ? qsTr("跟着") : ""])
                onClicked: card.plans.select(index)

                Tag {
                    visible: row.model.followed
                    text: qsTr("跟着")
                }
            }
        }
    }
}
