// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 练习: a way of practising, a range, and in the foot what will happen.
FocusScope {
    id: page

    required property PracticeModel practice
    property bool indexing: false

    readonly property int step: Theme.breakpoint(Window.width)
    readonly property int span: Math.min(width - 2 * Theme.pageMargin, 1400)
    readonly property int edge: Math.round((width - span) / 2)
    readonly property bool narrow: step === 0

    signal runRequested()
    signal mistakesRequested()
    signal banksRequested()

    function begin() {
        if (practice.start())
            runRequested()
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("练习")
    Keys.onReturnPressed: begin()
    Keys.onEnterPressed: begin()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_F || event.modifiers !== Qt.ControlModifier)
            return
        range.focusSearch()
        event.accepted = true
    }

    ScrollArea {
        id: area
        x: page.edge - ringRoom
        width: page.span + 2 * ringRoom + 8 + barGap
        height: page.height - foot.height
        spacing: Theme.cardGap

        Item { width: 1; height: 22 - area.ringRoom - Theme.cardGap }
        PageHeading {
            id: heading
            width: page.span
            title: qsTr("练习")
            subtitle: page.narrow ? "" : qsTr("选一种方式，再选范围。每答一题立即显示对错和法律依据。")

            SecondaryButton {
                icon.name: "note"
                text: qsTr("管理错题本")
                onClicked: page.mistakesRequested()
            }
        }
        Notice {
            width: page.span
            visible: text !== ""
            kind: Notice.Kind.Bad
            text: page.practice.error
        }
        ModeGroup {
            id: modes
            width: page.span
            visible: !page.practice.empty
            practice: page.practice
            compact: page.narrow
            focus: true
        }
        RangeCard {
            id: range
            width: page.span
            height: Math.max(leastHeight, area.height - 2 * area.ringRoom - y - Theme.cardGap + area.ringRoom)
            visible: !page.practice.empty
            practice: page.practice
        }
        Card {
            width: page.span
            visible: page.practice.empty

            EmptyState {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: 48
                Layout.bottomMargin: 48
                iconName: "bank"
                title: page.indexing ? qsTr("正在读取题库") : qsTr("还没有可以练习的题")
                description: page.indexing ? qsTr("读完后就可以开始。") : qsTr("把题库文件放进题库文件夹，程序会自动读取。")
                secondaryText: page.indexing ? "" : qsTr("查看题库")
                onSecondaryTriggered: page.banksRequested()
            }
        }
    }
    PracticeFoot {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !page.practice.empty
        inset: page.edge
        narrow: page.narrow
        practice: page.practice
        onStarted: page.begin()
    }
}
