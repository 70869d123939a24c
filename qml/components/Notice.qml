// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// A message above the content it is about: bar, soft fill, icon and text; never in the way, never takes focus.
Rectangle {
    id: notice

    enum Kind { Info, Ok, Warn, Bad }

    property int kind: Notice.Kind.Info
    required property string text
    property bool closable: false
    property string actionText: ""

    signal closed()
    signal actionTriggered()

    readonly property color tone: [Theme.info, Theme.ok, Theme.warn, Theme.bad][kind]

    implicitWidth: row.implicitWidth + 33
    implicitHeight: Math.max(Theme.controlHeight(42), row.implicitHeight + 18)
    color: [Theme.infoSoft, Theme.okSoft, Theme.warnSoft, Theme.badSoft][kind]
    onVisibleChanged: if (visible) appear.restart()

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    NumberAnimation on opacity {
        id: appear
        from: 0
        to: 1
        duration: Theme.motionNotice
        easing.type: Easing.OutCubic
    }

    Rectangle {
        width: Theme.emphasisBar
        height: parent.height
        color: notice.tone
    }
    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: 19; rightMargin: 14 }
        spacing: 9

        Icon {
            name: ["info", "circle-tick", "warning", "square-cross"][notice.kind]
            color: notice.tone
            paper: notice.color
        }
        PlainText {
            Layout.fillWidth: true
            text: notice.text
        }
        TextLink {
            visible: notice.actionText !== ""
            text: notice.actionText
            role: PlainText.Role.Body
            onClicked: notice.actionTriggered()
        }
        CloseButton {
            visible: notice.closable
            ink: notice.tone
            onClicked: notice.closed()
        }
    }
}
