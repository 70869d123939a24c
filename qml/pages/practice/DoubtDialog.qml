// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// What seems wrong with a question, for whoever keeps the bank.
Dialog {
    id: dialog

    signal reported(string said)

    title: qsTr("这道题有什么问题？")
    description: qsTr("写下您的疑问。可在“设置”里导出，交给题库老师。")
    primaryText: qsTr("记下")
    secondaryText: qsTr("取消")
    secondaryKey: "Esc"
    onAboutToShow: box.text = ""
    onOpened: box.forceActiveFocus(Qt.TabFocusReason)
    onPrimaryTriggered: if (box.text.trim() !== "") reported(box.text)

    TextBox {
        id: box
        Layout.fillWidth: true
        label: dialog.title
        placeholder: qsTr("例如：答案与某法第几条不一致")
        onAbandoned: dialog.close()
    }
}
