// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The person of an exported file becomes a new user here.
Dialog {
    id: dialog

    required property ProfilesModel profiles
    property var found: []

    function load() {
        if (file.text.trim() === "")
            return
        close()
        profiles.importFrom(file.text.trim())
    }

    title: qsTr("从文件导入用户")
    description: qsTr("导入后是一个新用户，这台电脑上已有的记录不会改动。")
    primaryText: qsTr("导入")
    primaryKey: "Enter"
    closesItself: false
    secondaryText: qsTr("取消")
    secondaryKey: "Esc"
    onPrimaryTriggered: load()
    onSecondaryTriggered: close()
    onAboutToShow: {
        found = profiles.foundFiles()
        file.text = found.length > 0 ? found[0] : ""
    }
    onOpened: file.forceActiveFocus(Qt.TabFocusReason)

    Field {
        id: file
        Layout.fillWidth: true
        label: qsTr("文件")
        placeholder: qsTr("导出文件的完整路径，以 .rqp 结尾")
        onAccepted: dialog.load()
    }
    Repeater {
        model: dialog.found

        ListRow {
            required property string modelData

            Layout.fillWidth: true
            label: modelData
            elide: Text.ElideMiddle
            selected: file.text === modelData
            onClicked: file.text = modelData
        }
    }
}
