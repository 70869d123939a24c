// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Taking the records to another folder: which one, a question when it has records already, the copy, the end.
Dialog {
    id: dialog

    required property DataFolderModel folder

    readonly property string step: folder.step

    function choose() { folder.choose(field.text) }
    function takeFocus() {
        if (step === "ask")
            field.forceActiveFocus(Qt.TabFocusReason)
        else
            focusSafe()
    }

    closesItself: false
    title: ({ask: qsTr("把学习记录放到哪个文件夹？"), existing: qsTr("那里已有学习记录，改用它们吗？"),
        copying: qsTr("正在复制学习记录"), done: qsTr("已改用新的数据文件夹")})[step]
    description: ({
        ask: qsTr("记录、备份和我的题库会复制过去，然后立即改用新文件夹。原来的文件夹不会改动。"),
        existing: Phrases.sentences([isNaN(folder.lastAttempt) ? qsTr("那里还没有成绩。")
            : qsTr("那里最近一次考试在 %1。").arg(Phrases.isoDay(folder.lastAttempt)),
            qsTr("现在的记录留在原处，两处不会合并。")]),
        copying: qsTr("停止后一切照旧。"),
        done: qsTr("原来的文件夹没有改动，不再需要时可以自行删除。")})[step]
    primarySafe: step !== "ask"
    primaryText: ({ask: qsTr("复制并改用"), existing: qsTr("不改"), copying: qsTr("停止"), done: qsTr("关闭")})[step]
    primaryKey: step === "ask" ? "Enter" : "Esc"
    secondaryText: ({ask: qsTr("取消"), existing: qsTr("改用")})[step] ?? ""
    secondaryKey: step === "ask" ? "Esc" : ""
    secondaryDanger: step === "existing"
    onPrimaryTriggered: {
        if (step === "ask")
            choose()
        else
            close()
    }
    onSecondaryTriggered: {
        if (step === "ask")
            close()
        else
            folder.useExisting()
    }
    onStepChanged: if (opened) later.start()
    onOpened: takeFocus()
    onClosed: {
        folder.reset()
        field.clear()
    }

    // Once the buttons are those of the step.
    Timer {
        id: later
        interval: 0
        onTriggered: dialog.takeFocus()
    }
    Field {
        id: field
        Layout.fillWidth: true
        visible: dialog.step === "ask"
        label: qsTr("新的数据文件夹")
        placeholder: dialog.folder.example
        maximumLength: 1000
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        errorText: dialog.folder.error
        onAccepted: dialog.choose()
    }
    PlainText {
        Layout.fillWidth: true
        visible: dialog.step !== "ask"
        wrapMode: Text.WrapAnywhere
        text: dialog.folder.wanted
    }
    ProgressBar {
        Layout.fillWidth: true
        visible: dialog.step === "copying"
        to: 1
        value: dialog.folder.share
        label: qsTr("已复制 %1 %").arg(Math.floor(100 * value))
    }
}
