// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// A chapter to study next: its place, why, how well it is known, what ten questions would gain.
RowButton {
    id: row

    required property int index
    required property int place
    required property string name
    required property string reason
    required property int mastery // percent, -1 unknown
    required property real gain // percent, below 0 unknown
    property bool last: false

    readonly property bool weak: mastery >= 0 && mastery < 50
    readonly property string known: mastery < 0 ? qsTr("还没有作答") : qsTr("掌握 %1 %").arg(mastery)
    readonly property string gained: gain < 0 ? "" : gain < 0.05 ? qsTr("+0 %")
        : qsTr("+%1 %").arg(gain < 0.95 ? gain.toFixed(1) : Math.round(gain))

    implicitHeight: Math.max(Theme.controlHeight(62), words.implicitHeight + 14)

    Accessible.name: Phrases.spoken([qsTr("第 %1 项").arg(place), name, reason, known,
                                     gained === "" ? "" : qsTr("学 10 题通过把握大约 %1").arg(gained), qsTr("去练习")])
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    background: Rectangle {
        anchors.fill: row
        anchors.leftMargin: -8
        anchors.rightMargin: -8
        radius: Theme.radiusCell
        color: row.hovered ? Theme.hover : "transparent"
    }
    RowLayout {
        anchors.fill: parent
        spacing: 14

        Rectangle {
            implicitWidth: Theme.iconSize(24)
            implicitHeight: implicitWidth
            radius: width / 2
            color: "transparent"
            border.color: Theme.borderStrong

            PlainText {
                anchors.centerIn: parent
                role: PlainText.Role.Secondary
                text: row.place
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            id: words
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                bold: true
                maximumLineCount: 2
                elide: Text.ElideRight
                text: row.name
                Accessible.ignored: true
            }
            PlainText {
                Layout.fillWidth: true
                role: PlainText.Role.Secondary
                color: Theme.text2
                text: row.reason
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.iconSize(90)
            spacing: 2

            ProgressBar {
                Layout.fillWidth: true
                value: Math.max(0, row.mastery)
                tone: row.weak ? ProgressBar.Tone.Bad : ProgressBar.Tone.Ink
                Accessible.ignored: true
            }
            PlainText {
                Layout.fillWidth: true
                role: PlainText.Role.Caption
                color: row.weak ? Theme.bad : Theme.text2
                text: row.known
                Accessible.ignored: true
            }
        }
        PlainText {
            Layout.preferredWidth: Theme.iconSize(58)
            visible: text !== ""
            horizontalAlignment: Text.AlignRight
            bold: true
            wrapMode: Text.NoWrap
            text: row.gained
            Accessible.ignored: true
        }
    }
    Hairline {
        visible: !row.last
        width: parent.width
        anchors.bottom: parent.bottom
    }
    FocusRing { shown: row.visualFocus; inset: true; targetRadius: Theme.radiusCell }
}
