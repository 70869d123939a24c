// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 接下来学什么: the chapters that raise the chance of passing most. A row leads to practising it.
Card {
    id: card

    required property ReadinessModel readiness

    readonly property bool told: readiness.state === "value"

    signal masteryRequested()
    signal practiseRequested(string statute, string chapter)

    spacing: 0

    RowLayout {
        Layout.bottomMargin: 4
        spacing: 16

        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Option
            bold: true
            wrapMode: Text.NoWrap // wrapped before its width is known, it would leave the link far below
            text: qsTr("接下来学什么")
        }
        TextLink {
            text: qsTr("全部薄弱点")
            onClicked: card.masteryRequested()
        }
    }
    Column {
        Layout.fillWidth: true

        Repeater {
            model: card.readiness.next

            NextStudyRow {
                required property var model

                width: parent.width
                place: index + 1
                last: index === card.readiness.next.count - 1
                name: Phrases.dotted([model.statuteName, model.chapterName])
                reason: model.reason
                mastery: model.mastery
                gain: model.gain
                onClicked: card.practiseRequested(model.statute, model.chapter)
            }
        }
    }
    PlainText {
        Layout.fillWidth: true
        Layout.topMargin: 6
        visible: text !== ""
        role: PlainText.Role.Caption
        color: Theme.text2
        text: card.readiness.next.count > 0
            ? card.told ? qsTr("右边的数字：在这一章学 10 题或学完余下的题，通过把握大约增加多少。") : qsTr("按这份卷的题量和分值排列。")
            : card.readiness.state === "missing" ? card.readiness.paperMissing ? qsTr("有了够组一份卷的题，这里会列出先学哪些章节。")
                                                                                : qsTr("题库里的题都答对过了。")
            : card.told ? qsTr("题库里的题都答对过了。") : ""
    }
}
