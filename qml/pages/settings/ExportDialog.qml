// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Everything of who is here into one file, to take to another computer.
Dialog {
    id: dialog

    required property ProfilesModel profiles

    function save() {
        if (file.text.trim() === "")
            return
        close()
        profiles.exportTo(file.text.trim(), banks.checked)
    }

    title: qsTr("导出到一个文件")
    description: qsTr("包含全部学习记录和设置，写完后逐项核对。文件没有加密，口令不随文件带走。")
    primaryText: qsTr("导出")
    primaryKey: "Enter"
    closesItself: false
    secondaryText: qsTr("取消")
    secondaryKey: "Esc"
    onPrimaryTriggered: save()
    onSecondaryTriggered: close()
    onAboutToShow: file.text = profiles.suggestedFile()
    onOpened: file.forceActiveFocus(Qt.TabFocusReason)

    Field {
        id: file
        Layout.fillWidth: true
        label: qsTr("文件")
        onAccepted: dialog.save()
    }
    CheckBox {
        id: banks
        text: qsTr("一并带上我的题库")
    }
}
