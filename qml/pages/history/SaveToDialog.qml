// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Another place for a file that could not be written.
Dialog {
    id: dialog

    required property ExportModel exports

    function save() {
        if (exports.saveTo(field.text))
            close()
    }

    closesItself: false
    title: qsTr("另存到哪里？")
    description: qsTr("写出完整的路径；写文件夹时用原来的文件名。")
    primarySafe: false
    primaryText: qsTr("保存")
    primaryKey: "Enter"
    secondaryText: qsTr("取消")
    secondaryKey: "Esc"
    onPrimaryTriggered: save()
    onSecondaryTriggered: close()
    onAboutToShow: field.text = exports.suggestion
    onOpened: {
        field.forceActiveFocus(Qt.TabFocusReason)
        field.selectAll()
    }

    Field {
        id: field
        Layout.fillWidth: true
        label: qsTr("文件")
        maximumLength: 1000
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        errorText: dialog.exports.error
        onAccepted: dialog.save()
    }
}
