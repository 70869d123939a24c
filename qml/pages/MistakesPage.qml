// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 错题本: the wrong questions at the left, one of them in full at the right; where it is narrow, in a drawer.
FocusScope {
    id: page

    required property MistakesModel mistakes
    required property StatutesModel statutes

    readonly property int step: Theme.breakpoint(Window.width)
    readonly property bool roomy: step > 0
    readonly property var filters: ["open", "cleared"]
    readonly property bool empty: mistakes.list.count === 0

    signal backRequested()

    Accessible.role: Accessible.Pane
    Accessible.name: heading.title
    Keys.onPressed: event => {
        switch (event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier ? event.key : Qt.Key_unknown) {
        case Qt.Key_Return: case Qt.Key_Enter: if (!roomy && !empty) drawer.open(); break
        case Qt.Key_PageDown: detail.page(1); break
        case Qt.Key_PageUp: detail.page(-1); break
        case Qt.Key_Delete: mistakes.removeCurrent(); break
        case Qt.Key_L: text.openFirst(); break
        default: return
        }
        event.accepted = true
    }
    onRoomyChanged: drawer.close()

    ColumnLayout {
        id: head
        x: Theme.pageMargin
        y: 22
        width: parent.width - 2 * x
        spacing: 12

        PageHeading {
            id: heading
            Layout.fillWidth: true
            title: qsTr("错题本")
            subtitle: page.roomy ? qsTr("不同日期连续答对 %1 次，错题就会消灭。").arg(page.mistakes.needed) : ""

            SecondaryButton {
                icon.name: "chevron-left"
                text: qsTr("返回练习")
                onClicked: page.backRequested()
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: 12

            Segmented {
                name: qsTr("筛选")
                showTick: true
                model: [qsTr("未消灭 %1").arg(page.mistakes.open), qsTr("已消灭 %1").arg(page.mistakes.cleared)]
                currentIndex: page.filters.indexOf(page.mistakes.filter)
                onChosen: index => page.mistakes.filter = page.filters[index]
            }
            SecondaryButton {
                enabled: !page.empty
                icon.name: "print"
                text: qsTr("导出 PDF")
                onClicked: printing.open()
            }
            SecondaryButton {
                visible: page.mistakes.filter === "open"
                enabled: !page.empty
                text: qsTr("全部移出")
                onClicked: removing.open()
            }
        }
        Notice {
            Layout.fillWidth: true
            visible: page.mistakes.done !== ""
            kind: Notice.Kind.Ok
            text: qsTr("已保存到 %1").arg(page.mistakes.done)
            actionText: qsTr("打开文件夹")
            onActionTriggered: page.mistakes.openFolder()
        }
        Notice {
            Layout.fillWidth: true
            visible: page.mistakes.error !== ""
            kind: Notice.Kind.Bad
            text: page.mistakes.error
        }
    }
    Item {
        id: body
        anchors { top: head.bottom; topMargin: 16; bottom: parent.bottom }
        width: parent.width

        Rectangle {
            id: side
            width: page.roomy ? Theme.iconSize(page.step > 1 ? 380 : 320) : parent.width
            height: parent.height
            visible: !page.empty
            color: Theme.surface

            MistakeList {
                id: list
                anchors { fill: parent; rightMargin: 1 }
                focus: true
                mistakes: page.mistakes
                onChosen: if (!page.roomy) drawer.open()
            }
            Hairline { height: parent.height; anchors.right: parent.right }
        }
        MistakeDetail {
            id: detail
            readonly property real room: parent.width - side.width
            x: side.width + 28 - ringRoom
            y: 20 - ringRoom
            width: room - 28 + ringRoom - 6
            height: parent.height - y
            span: Math.min(room - 56, Math.round(1100 * Theme.textScale))
            visible: page.roomy && !page.empty
            mistakes: page.mistakes
            onBasisOpened: citation => text.openAt(citation)
        }
        EmptyState {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.round((parent.height - height) / 3)
            visible: page.empty
            iconName: "check"
            title: page.mistakes.filter === "open" ? qsTr("没有未消灭的错题") : qsTr("还没有消灭过错题")
            description: page.mistakes.filter === "open" ? qsTr("练习和模拟考试里答错的题会收在这里。") : ""
            secondaryText: qsTr("返回练习")
            onSecondaryTriggered: page.backRequested()
        }
        Hairline { width: parent.width }
    }

    Drawer {
        id: drawer
        title: qsTr("错题")

        MistakeDetail {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: -ringRoom
            span: width - 2 * ringRoom - 8
            mistakes: page.mistakes
            onBasisOpened: citation => text.openAt(citation)
        }
    }
    StatuteDrawer {
        id: text
        statutes: page.statutes
        basis: page.mistakes.basis
    }
    RemoveAllDialog {
        id: removing
        count: page.mistakes.open
        onConfirmed: page.mistakes.removeAll()
    }
    PrintDialog {
        id: printing
        count: page.mistakes.filter === "open" ? page.mistakes.open : page.mistakes.cleared
        onConfirmed: withKey => page.mistakes.print(withKey)
    }
}
