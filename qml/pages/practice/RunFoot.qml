// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Back, star, answer sheet, and the one button that goes on: confirm, next, or the summary.
Rectangle {
    id: foot

    required property PracticeRunModel run
    property real inset: 28
    property bool roomy: true

    readonly property bool atEnd: run.current >= run.total - 1
    readonly property bool confirms: run.several && !run.answered && !run.judged && !run.batch
    readonly property bool ends: atEnd && !confirms
    readonly property string letters: run.type === "truefalse" ? qsTr("按 A 或 B 选择")
        : qsTr("按 A–%1 选择").arg(String.fromCharCode(64 + Math.max(1, run.options.count)))
    readonly property string hint: {
        if (run.over || run.recites)
            return atEnd ? qsTr("已是最后一题") : ""
        if (!run.judged && !run.answered)
            return confirms && run.chosenCount > 0 ? qsTr("按 Enter 确认") : letters
        return atEnd ? "" : qsTr("已作答，按 Enter 进入下一题")
    }

    signal sheetRequested()
    signal proceeded()

    function focusFirst(reason: int) {
        const first = back.enabled ? back : star
        first.forceActiveFocus(reason)
    }

    implicitHeight: Theme.controlHeight(75) + 1
    color: Theme.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("练习操作")

    Hairline { width: parent.width }
    RowLayout {
        anchors { fill: parent; topMargin: 1; leftMargin: foot.inset; rightMargin: foot.inset }
        spacing: 12

        SecondaryButton {
            id: back
            enabled: foot.run.current > 0
            icon.name: "chevron-left"
            text: qsTr("上一题")
            keyCap: foot.roomy ? "←" : ""
            onClicked: foot.run.previous()
        }
        SecondaryButton {
            id: star
            icon.name: foot.run.starred ? "star-filled" : "star"
            icon.color: foot.run.starred ? Theme.warn : Theme.text
            text: foot.run.starred ? qsTr("已收藏") : qsTr("收藏")
            keyCap: foot.roomy ? "S" : ""
            Accessible.checkable: true
            Accessible.checked: foot.run.starred
            onClicked: foot.run.toggleStar()
        }
        SecondaryButton {
            icon.name: "grid"
            text: qsTr("答题卡")
            keyCap: foot.roomy ? "T" : ""
            onClicked: foot.sheetRequested()
        }
        PlainText {
            Layout.fillWidth: true
            Layout.rightMargin: 4
            horizontalAlignment: Text.AlignRight
            role: PlainText.Role.Secondary
            color: Theme.text2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: foot.roomy ? foot.hint : ""
        }
        PrimaryButton {
            enabled: !foot.confirms || foot.run.chosenCount > 0
            large: true
            text: foot.confirms ? qsTr("确认答案") : !foot.ends ? qsTr("下一题")
                : foot.run.over ? qsTr("返回小结") : foot.run.recites ? qsTr("结束背题") : qsTr("结束并看小结")
            keyCap: "Enter"
            onClicked: foot.proceeded()
        }
    }
}
