// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// One line of input; with `search` it shows a glass, with `errorText` a thick edge and the reason below.
FocusScope {
    id: field

    property alias text: input.text
    property alias readOnly: input.readOnly
    property alias validator: input.validator
    property alias maximumLength: input.maximumLength
    property alias echoMode: input.echoMode
    property alias inputMethodHints: input.inputMethodHints
    property string label: ""
    property string placeholder: ""
    property string errorText: ""
    property bool search: false
    property bool showRing: input.activeFocus

    signal accepted()
    signal edited()

    function selectAll() { input.selectAll() }
    function clear() { input.clear() }

    implicitWidth: 268
    implicitHeight: input.implicitHeight + (errorText !== "" ? error.implicitHeight + 6 : 0)

    T.TextField {
        id: input
        width: parent.width
        implicitHeight: Theme.controlHeight(44)
        focus: true
        leftPadding: field.search ? 20 + Theme.iconSize(18) : 13
        rightPadding: 13
        verticalAlignment: TextInput.AlignVCenter
        selectByMouse: true
        font.family: Theme.sans
        font.pixelSize: Theme.body
        color: enabled ? Theme.text : Theme.disabledText
        selectionColor: Theme.ink
        selectedTextColor: Theme.textOnInk
        onAccepted: field.accepted()
        onTextEdited: field.edited()

        Accessible.role: Accessible.EditableText
        Accessible.name: field.label !== "" ? field.label : field.placeholder
        Accessible.description: field.errorText
        Accessible.searchEdit: field.search
        Accessible.readOnly: readOnly

        background: Rectangle {
            radius: Theme.radius
            color: input.enabled ? Theme.surface : Theme.disabledBg
            border.width: field.errorText !== "" ? 2 : 1
            border.color: field.errorText !== "" ? Theme.bad : input.enabled ? Theme.borderStrong : Theme.border
        }

        Icon {
            x: 13
            anchors.verticalCenter: parent.verticalCenter
            visible: field.search
            size: 18
            name: "search"
            color: Theme.text3
        }
        PlainText {
            x: input.leftPadding
            anchors.verticalCenter: parent.verticalCenter
            width: input.width - input.leftPadding - input.rightPadding
            visible: input.text === "" && input.preeditText === ""
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: field.placeholder
            color: input.enabled ? Theme.text3 : Theme.disabledText
            Accessible.ignored: true
        }
        FocusRing { shown: field.showRing }
    }
    Row {
        id: error
        anchors.top: input.bottom
        anchors.topMargin: 6
        visible: field.errorText !== ""
        spacing: 6

        Icon {
            y: Math.round((message.lineHeight - height) / 2)
            size: 16
            name: "square-cross"
            color: Theme.bad
        }
        PlainText {
            id: message
            width: Math.min(implicitWidth, field.width - 22)
            role: PlainText.Role.Secondary
            text: field.errorText
            color: Theme.bad
            Accessible.role: Accessible.AlertMessage
        }
    }
}
