// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 逐题回顾: the questions of a filter at the left, one of them in full at the right.
FocusScope {
    id: page

    required property ReviewModel review
    required property StatutesModel statutes

    readonly property int step: Theme.breakpoint(Window.width)
    readonly property bool roomy: step > 0
    readonly property var filters: ["all", "wrong", "marked"]
    readonly property bool empty: review.position < 0

    signal backRequested()

    function move(step: int) {
        const inList = list.activeFocus
        if (step > 0)
            review.next()
        else
            review.previous()
        if (inList)
            list.focusCurrent(Qt.TabFocusReason)
    }

    Accessible.role: Accessible.Pane
    Accessible.name: heading.title
    Keys.onPressed: event => {
        switch (event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier ? event.key : Qt.Key_unknown) {
        case Qt.Key_Right: case Qt.Key_Down: case Qt.Key_Return: case Qt.Key_Enter: move(1); break
        case Qt.Key_Left: case Qt.Key_Up: move(-1); break
        case Qt.Key_PageDown: detail.page(1); break
        case Qt.Key_PageUp: detail.page(-1); break
        case Qt.Key_L: text.openFirst(); break
        default: return
        }
        event.accepted = true
    }

    GridLayout {
        id: head
        x: Theme.pageMargin
        y: Theme.controlHeight(82) > implicitHeight ? Math.round((Theme.controlHeight(82) - implicitHeight) / 2) : 12
        width: parent.width - 2 * x
        columns: page.roomy ? 2 : 1
        columnSpacing: 16
        rowSpacing: 8

        PageHeading {
            id: heading
            Layout.fillWidth: true
            title: qsTr("逐题回顾 · %1").arg(page.review.title)
        }
        RowLayout {
            spacing: 12

            Segmented {
                name: qsTr("筛选")
                showTick: true
                model: [qsTr("全部 %1").arg(page.review.total), qsTr("只看错题 %1").arg(page.review.wrong),
                    qsTr("标记 %1").arg(page.review.marked)]
                currentIndex: page.filters.indexOf(page.review.filter)
                onChosen: index => page.review.filter = page.filters[index]
            }
            SecondaryButton {
                icon.name: "chevron-left"
                text: qsTr("返回成绩")
                onClicked: page.backRequested()
            }
        }
    }
    Item {
        id: body
        anchors { top: head.bottom; topMargin: head.y; bottom: foot.top }
        width: parent.width

        Rectangle {
            id: side
            width: page.roomy ? Theme.iconSize(page.step > 1 ? 300 : 268) : 0
            height: parent.height
            visible: page.roomy
            color: Theme.surface

            ReviewList {
                id: list
                anchors { fill: parent; rightMargin: 1 }
                review: page.review
                onChosen: row => page.review.select(row)
            }
            Hairline { height: parent.height; anchors.right: parent.right }
        }
        ReviewDetail {
            id: detail
            readonly property real room: parent.width - side.width
            x: side.width + 28 - ringRoom
            y: 20 - ringRoom
            width: room - 28 + ringRoom - 6
            height: parent.height - y
            span: Math.min(room - 56, Math.round(1100 * Theme.textScale))
            visible: !page.empty
            roomy: page.roomy
            review: page.review
            onBasisOpened: citation => text.openAt(citation)
        }
        EmptyState {
            x: side.width + Math.round((parent.width - side.width - width) / 2)
            y: Math.round((parent.height - height) / 2)
            visible: page.empty
            iconName: page.review.filter === "marked" ? "flag" : "check"
            title: page.review.filter === "marked" ? qsTr("没有标记的题") : qsTr("没有错题")
            primaryText: qsTr("查看全部")
            onPrimaryTriggered: page.review.filter = "all"
        }
        Hairline { width: parent.width }
    }
    ReviewFoot {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        review: page.review
        roomy: page.roomy
        onListRequested: drawer.open()
    }

    StatuteDrawer {
        id: text
        statutes: page.statutes
        basis: page.review.basis
    }
    Drawer {
        id: drawer
        title: qsTr("题目列表")

        ReviewList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            review: page.review
            onChosen: row => {
                page.review.select(row)
                drawer.close()
            }
        }
    }
}
