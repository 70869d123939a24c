// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Sets, changes or takes away the PIN of who is here; says honestly what a PIN does.
Dialog {
    id: dialog

    required property ProfilesModel profiles
    property string fault: ""
    property bool had: false

    function store() {
        if (next.text !== "" && next.text.length < 4)
            fault = qsTr("口令至少 4 位数字")
        else if (next.text !== again.text)
            fault = qsTr("两次输入不一样")
        else if (next.text === "" && !had)
            fault = qsTr("请输入口令")
        else if (profiles.changePin(present.text, next.text))
            close()
        else
            fault = profiles.error
    }

    title: had ? qsTr("更改口令") : qsTr("设置口令")
    description: qsTr("口令只在启动和切换用户时锁住这个窗口。它不加密文件：能打开数据文件夹的人仍能看到记录。")
    primaryText: qsTr("保存")
    primaryKey: "Enter"
    closesItself: false
    secondaryText: qsTr("取消")
    secondaryKey: "Esc"
    onPrimaryTriggered: store()
    onSecondaryTriggered: close()
    onAboutToShow: {
        fault = ""
        had = profiles.hasPin
    }
    onOpened: {
        const first = had ? present : next
        first.forceActiveFocus(Qt.TabFocusReason)
    }
    onClosed: {
        for (const field of [present, next, again])
            field.clear()
    }

    PinField {
        id: present
        Layout.fillWidth: true
        visible: dialog.had
        label: qsTr("现在的口令")
        onAccepted: next.forceActiveFocus(Qt.TabFocusReason)
    }
    PinField {
        id: next
        Layout.fillWidth: true
        label: dialog.had ? qsTr("新口令，4 至 12 位数字；留空则取消口令") : qsTr("口令，4 至 12 位数字")
        onAccepted: again.forceActiveFocus(Qt.TabFocusReason)
    }
    PinField {
        id: again
        Layout.fillWidth: true
        label: qsTr("再输入一次")
        errorText: dialog.fault
        onAccepted: dialog.store()
    }
}
