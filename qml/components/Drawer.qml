// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Renqian

// A panel over the right side of the window; Esc closes it and focus returns to where it was. Children stand in a
// column of the full height: one of them should fill it.
T.Popup {
    id: drawer

    property string title: ""
    property alias header: headerRow.data
    default property alias body: column.data
    property real slide: 0

    parent: T.Overlay.overlay
    x: (parent ? parent.width : 0) - width + slide
    width: Math.min(Math.max(Math.round(392 * (2 * Theme.textScale - 1)), head.implicitWidth + leftPadding + rightPadding),
                    (parent ? parent.width : 392) - 64)
    height: parent ? parent.height : 0
    padding: 28
    leftPadding: 29
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: focusReturn.remember()
    onOpened: closeButton.forceActiveFocus(focusReturn.byKeyboard ? Qt.TabFocusReason : Qt.PopupFocusReason)
    onClosed: focusReturn.giveBack()

    readonly property FocusReturn focusReturn: FocusReturn { scope: drawer.parent }

    T.Overlay.modal: Rectangle { color: Theme.scrim }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motionPanel; easing.type: Easing.OutCubic }
        NumberAnimation { property: "slide"; from: Theme.motionSlide; to: 0; duration: Theme.motionPanel; easing.type: Easing.OutCubic }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motionPanel; easing.type: Easing.OutCubic }
        NumberAnimation { property: "slide"; from: 0; to: Theme.motionSlide; duration: Theme.motionPanel; easing.type: Easing.OutCubic }
    }

    background: Rectangle {
        color: Theme.surface
        Hairline { height: parent.height; color: Theme.borderStrong }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 12
        Accessible.role: Accessible.Dialog
        Accessible.name: drawer.title

        RowLayout {
            id: head
            Layout.fillHeight: false

            PlainText {
                role: PlainText.Role.Stem
                wrapMode: Text.NoWrap
                bold: true
                text: drawer.title
            }
            Item { Layout.fillWidth: true }
            RowLayout { id: headerRow }
            Item { Layout.fillWidth: true }
            ActionButton {
                id: closeButton
                kind: ActionButton.Kind.Plain
                icon.name: "cross"
                text: qsTr("关闭")
                keyCap: "Esc"
                onClicked: drawer.close()
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: column
                anchors.fill: parent
                spacing: 12
            }
        }
    }
}
