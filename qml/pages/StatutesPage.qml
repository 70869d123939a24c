// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 法规: reading and searching the texts that somebody put on this machine, and putting more there.
FocusScope {
    id: page

    required property StatutesModel statutes

    readonly property int step: Theme.breakpoint(Window.width)
    readonly property bool empty: statutes.list.count === 0

    Accessible.role: Accessible.Pane
    Accessible.name: heading.title
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
        if (!enter || !empty || event.modifiers & ~Qt.KeypadModifier)
            return
        chooser.open()
        event.accepted = true
    }

    ColumnLayout {
        id: head
        x: Theme.pageMargin
        y: 22
        width: parent.width - 2 * x
        spacing: 12

        PageHeading {
            id: heading
            Layout.fillWidth: true
            title: qsTr("法规")
            subtitle: page.empty ? qsTr("查阅法规原文") : qsTr("已装入 %n 部法规的原文", "", page.statutes.list.count)

            SecondaryButton {
                visible: !page.empty
                icon.name: "import"
                text: qsTr("装入原文")
                onClicked: chooser.open()
            }
        }
        Notice {
            Layout.fillWidth: true
            visible: page.statutes.error !== ""
            kind: Notice.Kind.Bad
            text: page.statutes.error
            actionText: page.statutes.done === "" ? problems.offer : ""
            closable: true
            onActionTriggered: problems.open()
            onClosed: page.statutes.dismiss()
        }
        Notice {
            Layout.fillWidth: true
            visible: page.statutes.done !== ""
            kind: Notice.Kind.Ok
            text: page.statutes.done
            actionText: problems.offer
            closable: true
            onActionTriggered: problems.open()
            onClosed: page.statutes.dismiss()
        }
    }
    Item {
        anchors { top: head.bottom; topMargin: 16; bottom: parent.bottom }
        width: parent.width

        StatuteBrowser {
            anchors { fill: parent; leftMargin: beside ? 0 : Theme.pageMargin; rightMargin: beside ? 0 : Theme.pageMargin }
            visible: !page.empty
            focus: true
            beside: page.step > 0
            listWidth: Theme.iconSize(page.step > 1 ? 340 : 268)
            statutes: page.statutes
        }
        Card {
            x: Theme.pageMargin
            y: 16
            width: Math.min(parent.width - 2 * x, Math.round(760 * Theme.textScale))
            visible: page.empty
            padding: 28
            spacing: 20

            GettingTexts { Layout.fillWidth: true }
            PrimaryButton {
                icon.name: "import"
                text: qsTr("装入原文")
                keyCap: "Enter"
                onClicked: chooser.open()
            }
        }
        Hairline { width: parent.width }
    }

    ChooserDialog {
        id: chooser
        title: qsTr("法规原文在哪个文件夹？")
        description: qsTr("装入其中的 .md 文件，下级文件夹里的也算；也可以只选一个文件。")
        folder: page.statutes.chooser
        onChosen: path => page.statutes.install(path)
    }
    Drawer {
        id: problems

        readonly property string offer: page.statutes.findings.count > 0
            ? qsTr("查看 %n 处问题", "", page.statutes.findings.count) : ""

        title: qsTr("检查结果")

        FindingList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: page.statutes.findings
        }
    }
}
