// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The paper that is open: what it is, how far, how long, when saved; go on with it or give it up.
Card {
    id: strip

    required property HomeModel home
    property bool narrow: false

    readonly property string savedAt: home.openSavedAt.startsWith(Phrases.isoDay(home.today))
        ? qsTr("今天 %1 保存").arg(home.openSavedAt.slice(11, 16)) : qsTr("%1 保存").arg(home.openSavedAt.slice(0, 16))

    signal resumeRequested()

    emphasis: Theme.warn
    padding: narrow ? 13 : 8

    RowLayout {
        Layout.leftMargin: 20 - strip.padding
        Layout.rightMargin: 16 - strip.padding
        spacing: 16

        Icon { name: "clock" }
        GridLayout {
            Layout.fillWidth: true
            columns: strip.narrow ? 1 : 2
            columnSpacing: 12
            rowSpacing: 0

            PlainText {
                bold: true
                text: qsTr("有一场未交卷的模拟考试")
            }
            PlainText {
                Layout.fillWidth: true
                role: PlainText.Role.Secondary
                color: Theme.text2
                text: Phrases.dotted([strip.home.openTitle,
                    qsTr("已答 %1 / %2").arg(strip.home.openAnswered).arg(strip.home.openQuestions),
                    qsTr("剩余 %1").arg(Phrases.clock(strip.home.openSecondsLeft)), strip.savedAt])
            }
        }
        TextLink {
            text: qsTr("放弃")
            onClicked: discarding.open()
        }
        SecondaryButton {
            icon.name: strip.narrow ? "" : "play"
            text: qsTr("继续作答")
            onClicked: strip.resumeRequested()
        }
    }
    DiscardDialog {
        id: discarding
        answered: strip.home.openAnswered
        onDiscarded: strip.home.discardOpen()
    }
}
