// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian

// Taking everything out at once is asked.
Dialog {
    property int count: 0

    signal confirmed()

    title: qsTr("把 %1 道错题全部移出错题本吗？").arg(count)
    description: qsTr("移出的题列在“已消灭”里；再答错时会回到错题本。")
    primaryText: qsTr("不移出")
    primaryKey: "Esc"
    secondaryText: qsTr("全部移出")
    secondaryDanger: true
    onSecondaryTriggered: confirmed()
}
