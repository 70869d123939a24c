// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// Whether the wrong questions go with the score.
Dialog {
    id: dialog

    property string attemptId: ""

    signal confirmed(string attemptId, bool withWrong)

    function ask(id: string) {
        attemptId = id
        open()
    }

    title: qsTr("导出成绩单")
    description: qsTr("生成 A4 大小的 PDF 文件：得分、各部分和各科目得分、失分条文。")
    primaryText: qsTr("导出 PDF")
    secondaryText: qsTr("取消")
    secondaryKey: "Esc"
    onPrimaryTriggered: confirmed(attemptId, wrong.checked)

    CheckBox {
        id: wrong
        Layout.fillWidth: true
        checked: false
        text: qsTr("后面附错题、答案和解析")
    }
}
