// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian
import Renqian.Ui

// 考试: one question at a time, the answer sheet beside it or in a drawer. No key leaves it, no single key hands in.
FocusScope {
    id: page

    required property ExamModel exam
    required property SettingsModel settings
    required property StatutesModel statutes

    readonly property bool wide: Theme.breakpoint(width) >= 2
    readonly property int sheetWidth: !wide ? 0 : Theme.breakpoint(width) > 2
        ? Math.max(Theme.iconSize(400), Math.min(480, Math.round(width / 4))) : Theme.iconSize(330)
    readonly property int margin: wide ? 32 : 28
    readonly property int span: Math.min(width - sheetWidth - 2 * margin, Math.round(1100 * Theme.textScale))
    readonly property int inset: Math.round((width - sheetWidth - span) / 2)

    signal finished(string attemptId)

    function openSheet() {
        if (wide)
            sheet.focusCurrent(Qt.TabFocusReason)
        else
            drawer.open()
    }
    function holdsFocus(region: Item): bool {
        for (let item = Window.activeFocusItem; item; item = item.parent) {
            if (item === region)
                return true
        }
        return false
    }
    function nextRegion() {
        if (holdsFocus(question))
            foot.focusFirst(Qt.TabFocusReason)
        else if (!holdsFocus(foot))
            question.focusOption(0, Qt.TabFocusReason)
        else if (wide)
            sheet.focusCurrent(Qt.TabFocusReason)
        else
            strip.focusFirst(Qt.TabFocusReason)
    }
    // The option that a letter or digit stands for, by key code so that no input method comes between.
    function optionOf(key: int): int {
        if (key >= Qt.Key_A && key <= Qt.Key_J)
            return key - Qt.Key_A
        return key === Qt.Key_0 ? 9 : key >= Qt.Key_1 && key <= Qt.Key_9 ? key - Qt.Key_1 : -1
    }
    // Whether the key means something here.
    function press(key: int, repeated: bool): bool {
        const option = optionOf(key)
        switch (key) {
        case Qt.Key_Left: exam.previous(); return true
        case Qt.Key_Right: exam.next(); return true
        case Qt.Key_Up: question.moveFocus(-1); return true
        case Qt.Key_Down: question.moveFocus(1); return true
        case Qt.Key_PageUp: question.page(-1); return true
        case Qt.Key_PageDown: question.page(1); return true
        case Qt.Key_Escape: return true
        }
        if (!repeated && option >= 0)
            exam.choose(option)
        else if (!repeated && key === Qt.Key_M)
            exam.toggleMark()
        else if (!repeated && (key === Qt.Key_Return || key === Qt.Key_Enter))
            exam.next()
        else if (!repeated && key === Qt.Key_T)
            openSheet()
        else if (!repeated && key === Qt.Key_L && exam.openBook)
            book.open()
        else if (!repeated && key === Qt.Key_F6)
            nextRegion()
        else
            return false
        return true
    }
    function settle() {
        if (exam.over === "")
            return
        handIn.close()
        drawer.close()
        book.close()
        if (exam.over === "submitted" && exam.settled)
            finished(exam.attemptId)
        else
            end.open()
    }

    Accessible.role: Accessible.Pane
    Accessible.name: exam.title
    Component.onCompleted: {
        question.restart()
        settle()
    }
    onWideChanged: drawer.close()
    Keys.onPressed: event => {
        const chord = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
        if (!chord)
            event.accepted = press(event.key, event.isAutoRepeat)
        else if (chord === Qt.ControlModifier && enter && !event.isAutoRepeat)
            handIn.open()
        else
            event.accepted = false
    }

    Timer {
        interval: 250
        repeat: true
        running: page.exam.active
        onTriggered: page.exam.tick()
    }
    Connections {
        target: page.exam
        function onQuestionChanged() { question.restart() }
        function onOverChanged() { page.settle() }
    }

    ExamTitleBar {
        id: titleBar
        width: parent.width
        exam: page.exam
        wide: page.wide
    }
    Item {
        id: main
        anchors { top: strip.visible ? strip.bottom : titleBar.bottom; bottom: foot.top }
        width: parent.width - page.sheetWidth

        ExamNotices {
            id: notices
            x: page.inset
            y: 16
            width: page.span
            exam: page.exam
            room: page.height < Theme.controlHeight(720) ? 1 : 3
        }
        QuestionHeader {
            id: header
            x: page.inset
            // Not notices.y and notices.height: Qt 6.4 crashes when a geometry binding first reads one while the other changes.
            y: notices.implicitHeight > 0 ? 16 + notices.implicitHeight + 14 : page.wide ? 24 : 12
            width: page.span
            height: implicitHeight
            exam: page.exam
        }
        QuestionView {
            id: question
            anchors { top: header.bottom; topMargin: 7; bottom: parent.bottom }
            width: parent.width
            inset: page.inset
            span: page.span
            roomy: page.wide
            exam: page.exam
        }
    }
    ExamFoot {
        id: foot
        anchors.bottom: parent.bottom
        width: main.width
        inset: page.wide ? page.inset - 4 : page.inset
        wide: page.wide
        exam: page.exam
        settings: page.settings
        onSheetRequested: drawer.open()
        onBookRequested: book.open()
    }
    SheetPanel {
        id: sheet
        anchors { top: titleBar.bottom; bottom: parent.bottom; right: parent.right }
        width: page.sheetWidth
        visible: page.wide
        exam: page.exam
        footHeight: foot.height
        onHandInRequested: handIn.open()
    }
    ExamStrip {
        id: strip
        anchors.top: titleBar.bottom
        width: parent.width
        visible: !page.wide
        exam: page.exam
        onHandInRequested: handIn.open()
    }

    SheetDrawer {
        id: drawer
        exam: page.exam
    }
    BookDrawer {
        id: book
        statutes: page.statutes
    }
    HandInDialog {
        id: handIn
        exam: page.exam
        onJumped: index => page.exam.goTo(index)
        onConfirmed: page.exam.submit()
    }
    EndDialog {
        id: end
        exam: page.exam
        onLeft: page.finished(page.exam.attemptId)
    }
}
