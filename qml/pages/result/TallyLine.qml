// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// A line of a table of results: words in fixed columns, and a bar where there is room. `share` is in percent,
// -1 where too few questions would make it say too much.
ColumnLayout {
    id: line

    property string name: ""
    property string counts: ""
    property string rate: share < 0 ? "" : qsTr("%1 %").arg(share)
    property string marks: ""
    property string time: ""
    property int share: -1
    property bool head: false
    property bool roomy: true
    property bool last: false

    readonly property var words: [name, counts, rate, marks, time]
    readonly property int role: head ? PlainText.Role.Caption : PlainText.Role.Body
    readonly property color soft: head ? Theme.text3 : Theme.text2

    component Cell: PlainText {
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    spacing: 0
    Accessible.role: Accessible.Row
    Accessible.name: Phrases.spoken(words)

    RowLayout {
        Layout.minimumHeight: Theme.controlHeight(line.head ? 32 : 45)
        spacing: 8

        PlainText {
            Layout.fillWidth: true
            role: line.role
            color: line.head ? Theme.text3 : Theme.text
            text: line.name
            Accessible.ignored: true
        }
        Cell {
            Layout.preferredWidth: Theme.iconSize(64)
            role: line.role
            color: line.head ? Theme.text3 : Theme.text
            text: line.counts
        }
        Item {
            Layout.preferredWidth: Theme.iconSize(128)
            Layout.leftMargin: 14
            visible: line.roomy
            implicitHeight: bar.implicitHeight

            ProgressBar {
                id: bar
                width: parent.width
                visible: line.share >= 0
                value: line.share
                tone: line.share < 50 ? ProgressBar.Tone.Bad : ProgressBar.Tone.Ink
                label: qsTr("%1，正确率 %2 %").arg(line.name).arg(line.share)
            }
        }
        Cell {
            Layout.preferredWidth: Theme.iconSize(62)
            role: line.role
            color: line.share >= 0 && line.share < 50 ? Theme.bad : line.head ? Theme.text3 : Theme.text
            text: line.rate
        }
        Cell {
            Layout.preferredWidth: Theme.iconSize(74)
            role: line.role
            bold: !line.head
            color: line.head ? Theme.text3 : Theme.text
            text: line.marks
        }
        Cell {
            Layout.preferredWidth: Theme.iconSize(66)
            role: line.role
            color: line.soft
            text: line.time
        }
    }
    Hairline {
        Layout.fillWidth: true
        visible: !line.last
    }
}
