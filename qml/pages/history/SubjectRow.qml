// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// A subject with its share of the points and how that changed; a press shows it over time.
RowButton {
    id: row

    required property string name
    required property string counts
    required property int percent
    required property int change
    required property bool changed
    property bool selected: false

    readonly property string trend: !changed ? "" : change > 0 ? qsTr("↑ %1").arg(change) : change < 0 ? qsTr("↓ %1").arg(-change) : qsTr("持平")
    readonly property string spokenTrend: !changed ? "" : change > 0 ? qsTr("比最早提高 %1 个百分点").arg(change)
                                        : change < 0 ? qsTr("比最早下降 %1 个百分点").arg(-change) : qsTr("与最早持平")

    signal stepped(int by)

    implicitHeight: title.height + figures.height + bar.height + 22
    focusPolicy: selected || activeFocus ? Qt.StrongFocus : Qt.ClickFocus

    Accessible.name: Phrases.spoken([name, qsTr("%1 %").arg(percent), counts, spokenTrend])
    Accessible.selectable: true
    Accessible.selected: selected
    Keys.onUpPressed: stepped(-1)
    Keys.onDownPressed: stepped(1)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        color: row.selected ? Theme.inkSoft : row.hovered ? Theme.hover : Theme.surface

        Rectangle {
            visible: row.selected
            width: Theme.emphasisBar
            height: parent.height
            color: Theme.accent
        }
        Hairline { width: parent.width; anchors.bottom: parent.bottom }
    }
    PlainText {
        id: title
        x: 16
        y: 7
        width: row.width - share.width - 44
        bold: row.selected
        text: row.name
        Accessible.ignored: true
    }
    PlainText {
        id: share
        x: row.width - width - 16
        y: 7
        bold: true
        color: row.percent < 50 ? Theme.bad : Theme.text
        wrapMode: Text.NoWrap
        text: qsTr("%1 %").arg(row.percent)
        Accessible.ignored: true
    }
    PlainText {
        id: figures
        x: 16
        y: title.y + title.height
        role: PlainText.Role.Caption
        color: Theme.text2
        wrapMode: Text.NoWrap
        text: row.counts
        Accessible.ignored: true
    }
    PlainText {
        x: row.width - width - 16
        y: figures.y
        role: PlainText.Role.Caption
        color: row.change > 0 ? Theme.ok : row.change < 0 ? Theme.bad : Theme.text2
        wrapMode: Text.NoWrap
        text: row.trend
        Accessible.ignored: true
    }
    ProgressBar {
        id: bar
        x: 16
        y: figures.y + figures.height + 4
        width: row.width - 32
        thickness: 6
        value: row.percent
        tone: row.percent < 50 ? ProgressBar.Tone.Bad : ProgressBar.Tone.Ink
        Accessible.ignored: true
    }
    FocusRing { shown: row.visualFocus; inset: true; targetRadius: 0 }
}
