// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 选择用户: arrows choose a person, digits are the PIN wherever the focus is, Enter goes in, Esc clears.
FocusScope {
    id: page

    required property ProfilesModel profiles
    property int row: 0
    property bool hasPin: false

    function select(next: int) {
        const item = people.itemAt(next) as ProfileRow
        if (!item)
            return
        row = next
        hasPin = item.pin
        pinField.clear()
        profiles.clear()
        if (hasPin)
            pinField.forceActiveFocus(Qt.TabFocusReason)
        else
            item.forceActiveFocus(Qt.TabFocusReason)
    }
    function enter() {
        if (hasPin && pinField.text === "") {
            pinField.forceActiveFocus(Qt.TabFocusReason)
            return
        }
        const pin = pinField.text
        pinField.clear()
        profiles.choose(row, pin)
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("选择用户")
    Component.onCompleted: select(profiles.likely)
    Keys.onUpPressed: select(row - 1)
    Keys.onDownPressed: select(row + 1)
    Keys.onReturnPressed: enter()
    Keys.onEnterPressed: enter()
    Keys.onEscapePressed: pinField.clear()
    Keys.onPressed: event => {
        if (!hasPin || !/^[0-9]$/.test(event.text))
            return
        pinField.forceActiveFocus(Qt.TabFocusReason)
        pinField.text += event.text
        event.accepted = true
    }

    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.iconSize(520))
        height: Math.min(implicitHeight, parent.height - 2 * Theme.cardGap)
        padding: 32
        stretch: true
        spacing: 16

        SerifText {
            Layout.fillWidth: true
            capped: true
            text: qsTr("选择用户")
            Accessible.role: Accessible.Heading
        }
        ScrollArea {
            id: area
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: contentHeight
            Layout.leftMargin: -ringRoom
            Layout.rightMargin: -ringRoom

            Column {
                width: area.width - 2 * area.ringRoom

                Repeater {
                    id: people
                    model: page.profiles.people

                    ProfileRow {
                        required property int index

                        width: parent.width
                        selected: index === page.row
                        onClicked: page.row === index && !pin ? page.enter() : page.select(index)
                    }
                }
            }
        }
        Field {
            id: pinField
            Layout.fillWidth: true
            visible: page.hasPin
            label: qsTr("口令")
            placeholder: qsTr("口令，4 至 12 位数字")
            maximumLength: 12
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
            validator: RegularExpressionValidator { regularExpression: /[0-9]*/ }
            errorText: page.profiles.error
            onAccepted: page.enter()
        }
        Notice {
            Layout.fillWidth: true
            visible: text !== "" && !page.hasPin
            kind: Notice.Kind.Bad
            text: page.profiles.error
        }
        RowLayout {
            spacing: 16

            PlainText {
                Layout.fillWidth: true
                role: PlainText.Role.Caption
                color: Theme.text2
                text: page.hasPin ? qsTr("口令只锁住这个窗口，不加密文件。") : ""
            }
            PrimaryButton {
                text: qsTr("进入")
                keyCap: "Enter"
                onClicked: page.enter()
            }
        }
    }
}
