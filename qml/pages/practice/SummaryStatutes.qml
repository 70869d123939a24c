// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// How the questions of each statute went.
Card {
    id: card

    required property PracticeRunModel run

    title: qsTr("按法律")
    spacing: 0

    // A positioner: the layouts of Qt 6.4 crash when rows vanish.
    Column {
        id: rows
        Layout.fillWidth: true

        Repeater {
            model: card.run.statutes

            Item {
                id: line
                required property var model

                width: rows.width
                height: Math.max(Theme.target, name.height + 16)
                Accessible.role: Accessible.Row
                Accessible.name: Phrases.spoken([model.name, qsTr("答对 %1，共 %2 题").arg(model.rights).arg(model.answered)])

                Hairline { width: parent.width }
                PlainText {
                    id: name
                    anchors.verticalCenter: parent.verticalCenter
                    width: bar.x - 16
                    text: line.model.name
                    Accessible.ignored: true
                }
                ProgressBar {
                    id: bar
                    anchors.verticalCenter: parent.verticalCenter
                    x: counts.x - width - 16
                    width: Math.min(Theme.iconSize(128), line.width / 4)
                    value: line.model.percent
                    tone: line.model.percent < 50 ? ProgressBar.Tone.Bad : ProgressBar.Tone.Ink
                    label: counts.text
                }
                PlainText {
                    id: counts
                    anchors.verticalCenter: parent.verticalCenter
                    x: line.width - width
                    width: Theme.iconSize(64)
                    horizontalAlignment: Text.AlignRight
                    wrapMode: Text.NoWrap
                    text: line.model.rights + " / " + line.model.answered
                    Accessible.ignored: true
                }
            }
        }
    }
}
