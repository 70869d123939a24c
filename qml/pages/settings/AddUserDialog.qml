// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// A new person with a history of their own.
Dialog {
    id: dialog

    required property ProfilesModel profiles

    function add() {
        if (name.text.trim() === "")
            return
        close()
        profiles.add(name.text)
    }

    title: qsTr("添加用户")
    description: qsTr("新用户的学习记录从零开始，与其他人分开。")
    primaryText: qsTr("添加")
    primaryKey: "Enter"
    closesItself: false
    secondaryText: qsTr("取消")
    secondaryKey: "Esc"
    onPrimaryTriggered: add()
    onSecondaryTriggered: close()
    onOpened: {
        name.clear()
        name.forceActiveFocus(Qt.TabFocusReason)
    }

    Field {
        id: name
        Layout.fillWidth: true
        label: qsTr("姓名")
        placeholder: label
        maximumLength: 60
        onAccepted: dialog.add()
    }
}
