// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian

// The two options of a true/false question, side by side: A with a tick, B with a cross.
RowLayout {
    id: group

    property int selected: -1
    property var answers: [qsTr("正确"), qsTr("错误")]
    property var verdicts: [OptionRow.Verdict.None, OptionRow.Verdict.None]
    property int baseHeight: 72
    property string name: qsTr("判断")

    signal chosen(int index)

    function focusOption(index: int, reason: int) {
        options.itemAt(index).forceActiveFocus(reason)
    }

    spacing: Theme.cardGap
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Repeater {
        id: options
        model: 2

        OptionRow {
            required property int index

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            letter: index === 0 ? "A" : "B"
            answer: group.answers[index] ?? ""
            trailingIcon: index === 0 ? "check" : "cross"
            selected: group.selected === index
            verdict: group.verdicts[index] ?? OptionRow.Verdict.None
            baseHeight: group.baseHeight
            onClicked: group.chosen(index)
            Keys.onUpPressed: group.focusOption(0, Qt.TabFocusReason)
            Keys.onDownPressed: group.focusOption(1, Qt.TabFocusReason)
        }
    }
}
