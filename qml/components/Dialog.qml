// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Renqian

// A question or fact over a scrim. Focus starts on the safe button; Esc is always the safe answer.
T.Dialog {
    id: dialog

    property string description: ""
    property string primaryText: qsTr("关闭")
    property string primaryKey: ""
    property string secondaryText: ""
    property string secondaryKey: ""
    property bool secondaryDanger: false
    property bool primarySafe: true
    property bool closesItself: true
    property bool escapable: true
    default property alias body: column.data

    property real slide: 0

    signal primaryTriggered()
    signal secondaryTriggered()

    function focusSafe() { frame.focusSafe() }

    parent: T.Overlay.overlay
    x: Math.round(((parent ? parent.width : 0) - width) / 2)
    y: Math.round(((parent ? parent.height : 0) - height) / 2 + slide)
    width: Math.min(Theme.controlHeight(640), (parent ? parent.width : 640) - 48)
    height: Math.min(implicitHeight, (parent ? parent.height : implicitHeight) - 32)
    implicitHeight: frame.implicitHeight + topPadding + bottomPadding
    padding: 32
    bottomPadding: 28
    modal: true
    focus: true
    closePolicy: escapable ? T.Popup.CloseOnEscape : T.Popup.NoAutoClose
    onAboutToShow: focusReturn.remember()
    onOpened: focusSafe()
    onClosed: focusReturn.giveBack()

    readonly property FocusReturn focusReturn: FocusReturn { scope: dialog.parent }

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
        radius: Theme.radiusDialog
        color: Theme.surface
        border.color: Theme.borderStrong
    }
    DialogFrame {
        id: frame
        anchors.fill: parent
        title: dialog.title
        description: dialog.description
        primaryText: dialog.primaryText
        primaryKey: dialog.primaryKey
        secondaryText: dialog.secondaryText
        secondaryKey: dialog.secondaryKey
        secondaryDanger: dialog.secondaryDanger
        primarySafe: dialog.primarySafe
        onPrimaryTriggered: {
            if (dialog.closesItself)
                dialog.close()
            dialog.primaryTriggered()
        }
        onSecondaryTriggered: {
            if (dialog.closesItself)
                dialog.close()
            dialog.secondaryTriggered()
        }

        ColumnLayout {
            id: column
            width: parent.width
            spacing: 12
        }
    }
}
