// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian

// The places of the window. Narrow: icons above short words, without groups, type size and name.
FocusScope {
    id: navigation // not `rail`, which is a property of its entries

    property string place: "home"
    property bool narrow: false
    property string candidate: ""
    property int due: 0 // questions to review today

    signal chosen(string place)
    signal typeSizePicked(int percent)

    function step(forward: bool) {
        const item = navigation.Window.activeFocusItem
        const next = item ? item.nextItemInFocusChain(forward) : null
        if (next && holds(next))
            next.forceActiveFocus(Qt.TabFocusReason)
    }
    function holds(item: Item): bool {
        for (let i = item; i; i = i.parent) {
            if (i === navigation)
                return true
        }
        return false
    }

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("导航")
    Keys.onUpPressed: step(false)
    Keys.onDownPressed: step(true)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Hairline { anchors.right: parent.right; height: parent.height }
    }
    ColumnLayout {
        anchors { fill: parent; rightMargin: 1 }
        spacing: 0

        RailHeading {
            Layout.fillWidth: true
            narrow: navigation.narrow
        }
        RailGroup { title: qsTr("学习"); narrow: navigation.narrow; first: true }
        RailItem {
            target: "home"
            iconName: "home"
            text: qsTr("首页")
        }
        RailItem {
            target: "practice"
            iconName: "pencil"
            text: qsTr("练习")
            badge: navigation.due > 0 ? navigation.due : ""
        }
        RailItem {
            target: "mock"
            iconName: "paper"
            text: qsTr("模拟考试")
            railText: qsTr("模考")
        }
        RailItem {
            target: "history"
            iconName: "chart"
            text: qsTr("成绩历史")
            railText: qsTr("成绩")
        }
        RailItem {
            target: "statutes"
            iconName: "book"
            text: qsTr("法规")
        }
        RailGroup { title: qsTr("教研"); narrow: navigation.narrow }
        RailItem {
            target: "banks"
            iconName: "bank"
            text: qsTr("题库")
        }
        Item { Layout.fillHeight: true }
        Hairline { Layout.fillWidth: true; visible: !navigation.narrow }
        TypeSizePicker {
            Layout.topMargin: 12
            Layout.leftMargin: 20
            visible: !navigation.narrow
            onPicked: scale => navigation.typeSizePicked(Math.round(scale * 100))
        }
        RailItem {
            Layout.topMargin: navigation.narrow ? 0 : 4
            target: "settings"
            iconName: "settings"
            text: qsTr("设置")
        }
        CandidateLine {
            Layout.fillWidth: true
            visible: !navigation.narrow && name !== ""
            name: navigation.candidate
        }
        Item { Layout.preferredHeight: 8 }
    }

    component RailItem: NavigationItem {
        required property string target

        Layout.fillWidth: true
        rail: navigation.narrow
        current: navigation.place === target
        focus: current
        onClicked: navigation.chosen(target)
    }
}
