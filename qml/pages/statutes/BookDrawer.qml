// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The statutes of this machine in an open-book exam. The clock runs on.
Drawer {
    id: drawer

    required property StatutesModel statutes

    readonly property bool empty: statutes.list.count === 0

    title: qsTr("查法规")
    width: Math.min(Math.round(560 * (2 * Theme.textScale - 1)), (parent ? parent.width : 560) - 64)
    onAboutToShow: statutes.reload()
    onOpened: if (!empty) browser.forceActiveFocus(Qt.TabFocusReason)

    StatuteBrowser {
        id: browser
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: -8
        visible: !drawer.empty
        beside: false
        statutes: drawer.statutes
    }
    Notice {
        Layout.fillWidth: true
        visible: drawer.empty
        text: qsTr("本机还没有法规原文。考试以后可以装入。")
    }
    GettingTexts {
        Layout.fillWidth: true
        Layout.topMargin: 8
        visible: drawer.empty
    }
    Item { Layout.fillHeight: true; visible: drawer.empty }
}
