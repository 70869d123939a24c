// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 装入题库: what would become of each chosen file, what is wrong with it, and the button that takes it in.
FocusScope {
    id: page

    required property BankInstallModel install
    property string shownList: "" // in the narrow one: "", "findings" or "doubts"

    readonly property int step: Theme.breakpoint(Window.width)
    readonly property int span: Math.min(width - 2 * Theme.pageMargin, 1400)
    readonly property bool beside: step > 1
    readonly property bool faulty: install.findings.count > 0
    readonly property bool doubted: install.doubts.count > 0
    readonly property var lists: ["", ...(faulty ? ["findings"] : []), ...(doubted ? ["doubts"] : [])]

    signal backRequested()

    function act() {
        if (install.ticked > 0)
            install.install()
        else if (!install.checking)
            backRequested()
    }

    Accessible.role: Accessible.Pane
    Accessible.name: heading.title
    Keys.onPressed: event => {
        if ((event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter) || event.modifiers & ~Qt.KeypadModifier)
            return
        act()
        event.accepted = true
    }
    onListsChanged: if (!lists.includes(shownList)) shownList = ""

    ColumnLayout {
        x: Math.round((page.width - width) / 2)
        y: 24
        width: page.span
        height: foot.y - 40
        spacing: Theme.cardGap

        PageHeading {
            id: heading
            Layout.fillWidth: true
            Layout.fillHeight: false
            title: qsTr("装入题库")
            subtitle: page.install.chosen
        }
        Notice {
            Layout.fillWidth: true
            visible: page.install.checking
            text: page.install.total > 0 ? qsTr("正在检查第 %1 / %2 个文件").arg(Math.min(page.install.checked + 1, page.install.total))
                .arg(page.install.total) : qsTr("正在检查")
        }
        Notice {
            Layout.fillWidth: true
            visible: page.install.done !== ""
            kind: Notice.Kind.Ok
            text: page.install.done
        }
        Notice {
            Layout.fillWidth: true
            visible: page.install.error !== ""
            kind: Notice.Kind.Bad
            text: page.install.error
        }
        Segmented {
            visible: !page.beside && page.lists.length > 1
            name: qsTr("显示")
            model: page.lists.map(list => list === "findings" ? qsTr("问题 %1").arg(page.install.findings.count)
                : list === "doubts" ? qsTr("学员报告 %1").arg(page.install.doubts.count)
                : qsTr("文件 %1").arg(page.install.rows.count))
            currentIndex: page.lists.indexOf(page.shownList)
            onChosen: index => page.shownList = page.lists[index]
        }
        RowLayout {
            visible: page.install.rows.count > 0
            spacing: Theme.columnGap

            OfferList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: page.beside || page.shownList === ""
                focus: true
                install: page.install
            }
            ColumnLayout {
                Layout.fillWidth: !page.beside
                Layout.fillHeight: true
                Layout.preferredWidth: Math.round(page.span * 0.45)
                visible: (page.faulty || page.doubted) && (page.beside || page.shownList !== "")
                spacing: Theme.cardGap

                DoubtList {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: page.doubted && (page.beside || page.shownList === "doubts")
                    model: page.install.doubts
                }
                FindingList {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: page.faulty && (page.beside || page.shownList === "findings")
                    model: page.install.findings
                }
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.install.checking && page.install.rows.count === 0

            EmptyState {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: 48
                iconName: "document"
                title: qsTr("没有题库文件")
                description: qsTr("题库文件的扩展名是 .yaml。")
            }
        }
        Item { Layout.fillHeight: true; visible: page.install.checking && page.install.rows.count === 0 }
    }
    Rectangle {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.controlHeight(75) + 1
        color: Theme.surface

        Hairline { width: parent.width }
        RowLayout {
            x: Math.round((page.width - page.span) / 2)
            width: page.span
            height: parent.height
            spacing: 12

            SecondaryButton {
                icon.name: "chevron-left"
                text: qsTr("返回题库")
                onClicked: page.backRequested()
            }
            Item { Layout.fillWidth: true }
            PrimaryButton {
                visible: page.install.ticked > 0 || page.install.done === ""
                enabled: page.install.ticked > 0
                text: page.install.ticked > 0 ? qsTr("装入 %n 个题库", "", page.install.ticked) : qsTr("没有可以装入的题库")
                keyCap: page.install.ticked > 0 ? "Enter" : ""
                onClicked: page.install.install()
            }
        }
    }
}
