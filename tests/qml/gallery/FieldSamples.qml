// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

GridLayout {
    columns: 2
    columnSpacing: 14
    rowSpacing: 10

    Field { Layout.fillWidth: true; search: true; placeholder: "输入法律或关键词" }
    Field { Layout.fillWidth: true; text: "行政复议"; showRing: true }
    Field { Layout.fillWidth: true; text: "2026042"; errorText: "准考号应为 8 位，还差 1 位" }
    Field { Layout.fillWidth: true; Layout.alignment: Qt.AlignTop; enabled: false; placeholder: "上级下发，不可修改" }
}
