// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Deleting a person is asked once, with the name and what goes.
Dialog {
    id: dialog

    required property ProfilesModel profiles
    property int row: -1
    property string person: ""
    property bool pin: false

    title: qsTr("彻底删除用户 %1 吗？").arg(person)
    description: qsTr("删除 %1 的全部成绩、练习记录、错题、设置和备份，无法恢复。题库和其他用户不受影响。").arg(person)
    primaryText: qsTr("不删除")
    primaryKey: "Esc"
    secondaryText: qsTr("彻底删除")
    secondaryDanger: true
    onSecondaryTriggered: {
        const typed = pinField.text
        pinField.clear()
        profiles.remove(row, typed)
    }
    onAboutToShow: pinField.clear()

    PinField {
        id: pinField
        Layout.fillWidth: true
        visible: dialog.pin
        label: qsTr("%1 的口令").arg(dialog.person)
    }
}
