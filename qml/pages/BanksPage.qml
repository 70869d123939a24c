// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 题库: what was found on this machine, what of it can be used, and what is wrong with the rest.
FocusScope {
    id: page

    required property BanksModel banks
    required property SettingsModel settings
    required property BankInstallModel install
    property bool indexing: false
    property bool showFindings: false

    readonly property int step: Theme.breakpoint(Window.width)
    readonly property int span: Math.min(width - 2 * Theme.pageMargin, 1400)
    readonly property bool empty: banks.sources.count === 0
    readonly property bool faulty: banks.findings.count > 0
    readonly property bool beside: step > 1
    readonly property string files: qsTr("共 %1 个文件，可用 %2 题").arg(banks.sources.count).arg(banks.questions)

    signal refreshRequested()
    signal installRequested(string path)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("题库")

    ColumnLayout {
        x: Math.round((page.width - width) / 2)
        y: 24
        width: page.span
        height: page.height - 48
        spacing: Theme.cardGap

        PageHeading {
            Layout.fillWidth: true
            Layout.fillHeight: false
            title: qsTr("题库")
            subtitle: page.banks.refused > 0 ? qsTr("%1，%2 个文件没有使用").arg(page.files).arg(page.banks.refused)
                                             : page.files

            SecondaryButton {
                icon.name: "import"
                text: qsTr("装入题库")
                onClicked: chooser.open()
            }
            SecondaryButton {
                icon.name: "review"
                text: qsTr("重新读取")
                enabled: !page.indexing
                onClicked: page.refreshRequested()
            }
            SecondaryButton {
                icon.name: "folder"
                text: qsTr("打开题库文件夹")
                onClicked: page.settings.openBankFolder()
            }
        }
        Notice {
            Layout.fillWidth: true
            visible: text !== ""
            kind: Notice.Kind.Bad
            text: page.banks.error
        }
        Notice {
            Layout.fillWidth: true
            visible: text !== ""
            kind: Notice.Kind.Ok
            closable: true
            text: page.banks.done
            onClosed: page.banks.dismiss()
        }
        Segmented {
            visible: page.faulty && !page.beside
            name: qsTr("显示")
            model: [qsTr("文件 %1").arg(page.banks.sources.count), qsTr("问题 %1").arg(page.banks.findings.count)]
            currentIndex: page.showFindings ? 1 : 0
            onChosen: index => page.showFindings = index === 1
        }
        RowLayout {
            visible: !page.empty
            spacing: Theme.columnGap

            SourceList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: page.beside || !page.faulty || !page.showFindings
                focus: true
                model: page.banks.sources
                onRemoveRequested: (title, path) => removing.ask(title, path)
            }
            FindingList {
                Layout.fillWidth: !page.beside
                Layout.fillHeight: true
                Layout.preferredWidth: Math.round(page.span * 0.42)
                visible: page.faulty && (page.beside || page.showFindings)
                model: page.banks.findings
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.empty

            EmptyState {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: 64
                iconName: "bank"
                title: qsTr("还没有题库")
                description: qsTr("点“装入题库”，选题库文件（.yaml）或者放着它们的文件夹。")
                primaryText: qsTr("装入题库")
                onPrimaryTriggered: chooser.open()
            }
        }
    }

    ChooserDialog {
        id: chooser
        title: qsTr("打开哪个题库文件或文件夹？")
        description: qsTr("先检查，再选装入哪些。文件夹连同下级文件夹一起看；学员交来的存疑题目也在这里打开。")
        folder: page.install.chooser
        folderText: qsTr("打开")
        onChosen: path => page.installRequested(path)
    }
    RemoveBankDialog {
        id: removing
        onConfirmed: path => page.banks.remove(path)
    }
}
