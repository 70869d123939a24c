// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian

// 标准 / 大 / 特大, always one click away. Sets Theme.textScale; picked(scale) lets the page remember it.
Row {
    id: picker

    property bool showLabel: true
    readonly property var scales: [1.0, 1.25, 1.5]
    readonly property var names: [qsTr("标准"), qsTr("大"), qsTr("特大")]

    signal picked(real scale)

    function pick(index: int) {
        if (index < 0 || index > 2)
            return
        Theme.textScale = scales[index]
        choices.itemAt(index).forceActiveFocus(Qt.TabFocusReason)
        picked(scales[index])
    }

    spacing: 4
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("字号")

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        visible: picker.showLabel
        rightPadding: 6
        role: PlainText.Role.Secondary
        color: Theme.text2
        text: qsTr("字号", "the shortest, beside the buttons")
        Accessible.ignored: true
    }
    Repeater {
        id: choices
        model: [qsTr("标准", "the shortest, on a button"), qsTr("大", "the shortest, on a button"),
            qsTr("特大", "the shortest, on a button")]

        TypeSizeChoice {
            required property string modelData
            required property int index

            words: modelData
            name: picker.names[index]
            step: index
            onClicked: picker.pick(index)
            Keys.onLeftPressed: picker.pick(index - 1)
            Keys.onRightPressed: picker.pick(index + 1)
        }
    }
}
