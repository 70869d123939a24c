// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Where a file was saved, or why not and where else to put it.
ColumnLayout {
    id: notices

    required property ExportModel exports

    spacing: 8

    Notice {
        Layout.fillWidth: true
        visible: notices.exports.done !== ""
        kind: Notice.Kind.Ok
        text: qsTr("已保存到 %1").arg(notices.exports.done)
        actionText: qsTr("打开文件夹")
        closable: true
        onActionTriggered: notices.exports.openFolder()
        onClosed: notices.exports.dismiss()
    }
    Notice {
        Layout.fillWidth: true
        visible: notices.exports.error !== "" && !elsewhere.visible
        kind: Notice.Kind.Bad
        text: notices.exports.error
        actionText: notices.exports.savable ? qsTr("另存到") : ""
        closable: true
        onActionTriggered: elsewhere.open()
        onClosed: notices.exports.dismiss()
    }
    SaveToDialog {
        id: elsewhere
        exports: notices.exports
    }
}
