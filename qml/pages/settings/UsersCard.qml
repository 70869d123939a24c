// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Who shares this computer: switch, add, PIN, take along, delete.
Card {
    id: card

    required property ProfilesModel profiles

    title: qsTr("用户")
    spacing: 12

    Component.onCompleted: {
        profiles.clear()
        profiles.reload()
    }

    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        kind: card.profiles.error !== "" ? Notice.Kind.Bad : Notice.Kind.Ok
        text: card.profiles.error !== "" ? card.profiles.error : card.profiles.done
    }
    PlainText {
        Layout.fillWidth: true
        text: qsTr("当前用户：%1").arg(card.profiles.name !== "" ? card.profiles.name : qsTr("未填姓名"))
    }
    PlainText {
        Layout.fillWidth: true
        role: PlainText.Role.Secondary
        color: Theme.text2
        text: qsTr("每个用户的学习记录和备份各自分开，题库共用。")
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12

        SecondaryButton {
            visible: card.profiles.people.count > 1 || card.profiles.hasPin
            icon.name: "person"
            text: card.profiles.people.count > 1 ? qsTr("切换用户") : qsTr("锁定")
            onClicked: card.profiles.leave()
        }
        SecondaryButton {
            text: qsTr("添加用户")
            onClicked: adding.open()
        }
        SecondaryButton {
            icon.name: "lock"
            text: card.profiles.hasPin ? qsTr("更改口令") : qsTr("设置口令")
            onClicked: pinDialog.open()
        }
        SecondaryButton {
            text: qsTr("导出")
            onClicked: saving.open()
        }
        SecondaryButton {
            text: qsTr("导入")
            onClicked: loading.open()
        }
    }
    Repeater {
        model: card.profiles.people

        OtherUserRow {
            Layout.fillWidth: true
            visible: !current
            onRemoveRequested: {
                removing.row = index
                removing.person = shownName
                removing.pin = pin
                removing.open()
            }
        }
    }
    AddUserDialog { id: adding; profiles: card.profiles }
    PinDialog { id: pinDialog; profiles: card.profiles }
    ExportDialog { id: saving; profiles: card.profiles }
    ImportDialog { id: loading; profiles: card.profiles }
    DeleteUserDialog { id: removing; profiles: card.profiles }
}
