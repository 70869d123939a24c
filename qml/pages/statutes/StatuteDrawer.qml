// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 法规原文 of a citation beside its question, or how to get it.
Drawer {
    id: drawer

    required property StatutesModel statutes
    required property RowsModel basis // of the question, with a role "citation"
    property string citation: ""

    readonly property StatuteReader reader: statutes.cited

    function openAt(wanted: string) {
        citation = wanted
        reader.open(wanted)
        open()
    }
    function openFirst() {
        if (citations.count > 0)
            openAt((citations.itemAt(0) as TextLink).text)
    }

    title: qsTr("法规原文")
    width: Math.min(Math.round(520 * (2 * Theme.textScale - 1)), (parent ? parent.width : 520) - 64)
    onOpened: if (reader.found) {
        text.show()
        text.focusText()
    }

    Flow {
        Layout.fillWidth: true
        visible: citations.count > 1
        spacing: 16

        Repeater {
            id: citations
            model: drawer.basis

            TextLink {
                required property var model

                text: model.citation
                enabled: text !== drawer.citation
                onClicked: drawer.openAt(text)
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: drawer.reader.found && drawer.reader.wanted !== "" && !drawer.reader.articleFound
        kind: Notice.Kind.Warn
        text: qsTr("装入的文本里没有%1，可能是另一个版本。").arg(drawer.reader.wanted)
    }
    StatuteReading {
        id: text
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: drawer.reader.found
        reader: drawer.reader
    }
    Notice {
        Layout.fillWidth: true
        visible: !drawer.reader.found
        text: qsTr("本机还没有《%1》的原文。").arg(drawer.reader.name)
    }
    GettingTexts {
        Layout.fillWidth: true
        Layout.topMargin: 8
        visible: !drawer.reader.found
    }
    Item { Layout.fillHeight: true; visible: !drawer.reader.found }
    PlainText {
        Layout.fillWidth: true
        visible: drawer.reader.found
        role: PlainText.Role.Caption
        color: Theme.text3
        text: qsTr("由使用者装入，以公布文本为准。")
    }
}
