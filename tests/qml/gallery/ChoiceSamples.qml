// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

Flow {
    spacing: 18
    width: 548

    Segmented { model: ["全部 50", "只看错题 14"]; name: "筛选" }
    CheckBox { text: "未选" }
    CheckBox { text: "已选"; checked: true }
    CheckBox { text: "部分"; tristate: true; checkState: Qt.PartiallyChecked }
    RadioButton { text: "单选"; checked: true }
}
