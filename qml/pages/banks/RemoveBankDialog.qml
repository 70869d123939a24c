// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian

// Taking a bank of one's own out of use is asked.
Dialog {
    property string path: ""

    signal confirmed(string path)

    function ask(name: string, file: string) {
        title = qsTr("移出题库“%1”吗？").arg(name)
        path = file
        open()
    }

    description: qsTr("文件改名留在原处，做过的题和成绩都保留；再装入同一个题库，进度接着算。")
    primaryText: qsTr("不移出")
    primaryKey: "Esc"
    secondaryText: qsTr("移出")
    secondaryDanger: true
    onSecondaryTriggered: confirmed(path)
}
