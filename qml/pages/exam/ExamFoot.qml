// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Back, mark, type size and on: fixed below the question. The narrow one also opens the answer sheet.
Rectangle {
    id: foot

    required property ExamModel exam
    required property SettingsModel settings
    property bool wide: true
    property real inset: 28

    readonly property bool atEnd: exam.current >= exam.questionCount - 1
    readonly property string letters: exam.type === "truefalse" ? qsTr("按 A 或 B 选择")
        : qsTr("按 A–%1 选择").arg(String.fromCharCode(64 + Math.max(1, exam.options.count)))

    signal sheetRequested()
    signal bookRequested()

    function focusFirst(reason: int) {
        const first = back.enabled ? back : mark
        first.forceActiveFocus(reason)
    }

    implicitHeight: Theme.controlHeight(75) + 1
    color: Theme.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("作答操作")

    Hairline { width: parent.width }
    RowLayout {
        anchors { fill: parent; topMargin: 1; leftMargin: foot.inset; rightMargin: foot.inset }
        spacing: 12

        SecondaryButton {
            id: back
            enabled: foot.exam.current > 0
            icon.name: "chevron-left"
            text: qsTr("上一题")
            keyCap: foot.wide ? "←" : ""
            onClicked: foot.exam.previous()
        }
        SecondaryButton {
            id: mark
            icon.name: foot.exam.marked ? "flag-filled" : "flag"
            icon.color: foot.exam.marked ? Theme.warn : Theme.text
            text: foot.exam.marked ? qsTr("取消标记") : foot.wide ? qsTr("标记本题") : qsTr("标记")
            keyCap: foot.wide ? "M" : ""
            onClicked: foot.exam.toggleMark()
        }
        SecondaryButton {
            visible: !foot.wide
            icon.name: "grid"
            text: qsTr("答题卡")
            onClicked: foot.sheetRequested()
        }
        SecondaryButton {
            visible: !foot.wide
            leftPadding: 19
            text: qsTr("字号")
            onClicked: sizes.open()

            TypeSizePopup {
                id: sizes
                settings: foot.settings
            }
        }
        SecondaryButton {
            visible: foot.exam.openBook
            icon.name: "book"
            text: qsTr("法规")
            keyCap: foot.wide ? "L" : ""
            Accessible.name: qsTr("查法规")
            onClicked: foot.bookRequested()
        }
        TypeSizePicker {
            Layout.leftMargin: 16
            visible: foot.wide
            onPicked: scale => foot.settings.typeSize = Math.round(100 * scale)
        }
        PlainText {
            Layout.fillWidth: true
            Layout.rightMargin: 4
            horizontalAlignment: Text.AlignRight
            role: PlainText.Role.Secondary
            color: Theme.text2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: foot.exam.openBook ? "" : foot.atEnd ? qsTr("已是最后一题") : foot.wide ? foot.letters : ""
        }
        PrimaryButton {
            enabled: !foot.atEnd
            large: true
            text: qsTr("下一题")
            keyCap: "Enter"
            onClicked: foot.exam.next()
        }
    }
}
