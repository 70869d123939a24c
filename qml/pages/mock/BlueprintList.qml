// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian
import Renqian.Ui

// The blueprints as a group of choices; arrows move and choose.
FocusScope {
    id: list

    required property MockModel mock

    function choose(index: int) {
        if (index < 0 || index >= rows.count)
            return
        rows.itemAt(index).forceActiveFocus(Qt.TabFocusReason) // first: being chosen gives focus without a ring
        mock.currentIndex = index
    }

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("选择试卷")

    Column {
        id: column
        width: parent.width
        spacing: Theme.optionGap

        PlainText {
            role: PlainText.Role.Option
            bold: true
            text: qsTr("选择试卷")
        }
        Repeater {
            id: rows
            model: list.mock.blueprints

            BlueprintRow {
                required property int index

                width: column.width
                selected: index === list.mock.currentIndex
                focus: selected
                focusPolicy: selected || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: list.mock.currentIndex = index
                Keys.onUpPressed: list.choose(index - 1)
                Keys.onDownPressed: list.choose(index + 1)
            }
        }
        PlainText {
            width: parent.width
            visible: list.mock.source !== ""
            role: PlainText.Role.Caption
            color: Theme.text2
            text: qsTr("依据：%1").arg(list.mock.source)
        }
    }
}
