// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// Whether the keys go with the questions.
Dialog {
    id: dialog

    property int count: 0

    signal confirmed(bool withKey)

    title: qsTr("导出 %1 道错题").arg(count)
    description: qsTr("生成 A4 大小的 PDF 文件，可以打印。")
    primaryText: qsTr("导出 PDF")
    secondaryText: qsTr("取消")
    secondaryKey: "Esc"
    onPrimaryTriggered: confirmed(key.checked)

    CheckBox {
        id: key
        Layout.fillWidth: true
        checked: true
        text: qsTr("后面附答案和解析")
    }
}
