// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian
import Renqian.Ui

// 练习题: one question at a time with its verdict and basis. Also the way back to a question from the summary.
FocusScope {
    id: page

    required property PracticeRunModel run
    required property StatutesModel statutes

    readonly property int step: Theme.breakpoint(Window.width)
    readonly property bool roomy: step > 0
    readonly property int panelWidth: !roomy ? 0 : Theme.iconSize(step === 1 ? 268 : step === 2 ? 356 : 380)
    readonly property int span: Math.min(width - panelWidth - 64, Math.round(1100 * Theme.textScale))
    readonly property int inset: Math.round((width - panelWidth - span) / 2)
    readonly property bool writing: panel.writing || question.writing
    readonly property int pause: 800 // milliseconds before it goes on by itself

    // summary: there is one to show.
    signal ended(bool summary)

    function openSheet() { sheet.open() }
    function editNote() {
        if (roomy)
            panel.editNote()
        else
            question.editNote()
    }
    // Ends at once when nothing is left to do, else asks.
    function leave() {
        if (run.over || run.recites)
            ended(run.over)
        else if (run.unanswered > 0)
            ending.open()
        else
            end()
    }
    function end() {
        run.finish()
        if (run.over)
            ended(run.answeredCount > 0)
    }
    function proceed() {
        if (foot.confirms)
            run.confirm()
        else if (foot.ends)
            leave()
        else
            run.next()
    }
    function holdsFocus(region: Item): bool {
        for (let item = Window.activeFocusItem; item; item = item.parent) {
            if (item === region)
                return true
        }
        return false
    }
    function nextRegion() {
        if (roomy && holdsFocus(question))
            panel.focusFirst(Qt.TabFocusReason)
        else if (holdsFocus(question) || holdsFocus(panel))
            foot.focusFirst(Qt.TabFocusReason)
        else
            question.focusOption(0, Qt.TabFocusReason)
    }
    // The option that a letter or digit stands for, by key code so that no input method comes between.
    function optionOf(key: int): int {
        if (key >= Qt.Key_A && key <= Qt.Key_J)
            return key - Qt.Key_A
        return key === Qt.Key_0 ? 9 : key >= Qt.Key_1 && key <= Qt.Key_9 ? key - Qt.Key_1 : -1
    }
    // Whether the key means something here.
    function press(key: int, repeated: bool): bool {
        switch (key) {
        case Qt.Key_Left: run.previous(); return true
        case Qt.Key_Right: run.next(); return true
        case Qt.Key_Up: question.moveFocus(-1); return true
        case Qt.Key_Down: question.moveFocus(1); return true
        case Qt.Key_PageUp: question.page(-1); return true
        case Qt.Key_PageDown: question.page(1); return true
        }
        if (repeated)
            return false
        switch (key) {
        case Qt.Key_Escape: leave(); return true
        case Qt.Key_Return: case Qt.Key_Enter: proceed(); return true
        case Qt.Key_S: run.toggleStar(); return true
        case Qt.Key_N: editNote(); return true
        case Qt.Key_T: openSheet(); return true
        case Qt.Key_L: if (run.judged) text.openFirst(); return true
        case Qt.Key_F6: nextRegion(); return true
        }
        if (optionOf(key) < 0)
            return false
        run.choose(optionOf(key))
        return true
    }

    Accessible.role: Accessible.Pane
    Accessible.name: run.modeName
    Component.onCompleted: question.restart()
    Keys.onPressed: event => {
        const chord = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)
        onward.stop()
        event.accepted = !chord && !writing && press(event.key, event.isAutoRepeat)
    }

    Timer {
        id: onward
        interval: page.pause
        onTriggered: if (!page.writing && !sheet.visible && !text.visible && !foot.atEnd) page.run.next()
    }
    Connections {
        target: page.run
        function onQuestionChanged() {
            onward.stop()
            question.restart()
        }
        function onAnswerWritten() {
            if (!page.run.judged)
                return
            question.showVerdict()
            if (page.run.autoNext && page.run.right)
                onward.restart()
        }
    }

    RunTitleBar {
        id: titleBar
        width: parent.width
        run: page.run
        roomy: page.roomy
        wide: page.step > 1
        onLeaveRequested: page.leave()
    }
    Item {
        id: main
        anchors { top: titleBar.bottom; bottom: foot.top }
        width: parent.width - page.panelWidth

        Notice {
            id: failure
            x: page.inset
            y: 16
            width: page.span
            visible: page.run.error !== ""
            kind: Notice.Kind.Bad
            closable: true
            text: page.run.answered || page.run.recites ? page.run.error
                : Phrases.sentences([page.run.error, qsTr("这一题还没有记下，可以再答一次。")])
            onClosed: page.run.dismissError()
        }
        RunHeader {
            id: header
            x: page.inset
            // Not the height of the notice: Qt 6.4 crashes when a geometry binding first reads one while it changes.
            y: failure.visible ? 16 + failure.implicitHeight + 14 : page.roomy ? 26 : 20
            width: page.span
            height: Theme.controlHeight(24)
            run: page.run
        }
        RunQuestion {
            id: question
            anchors { top: header.bottom; topMargin: 7; bottom: parent.bottom }
            width: parent.width
            inset: page.inset
            span: page.span
            roomy: page.roomy
            alone: !page.roomy
            run: page.run
            onDoubtRequested: doubt.open()
            onBasisOpened: citation => text.openAt(citation)
        }
    }
    BasisPanel {
        id: panel
        anchors { top: titleBar.bottom; bottom: foot.top; right: parent.right }
        width: page.panelWidth
        visible: page.roomy
        run: page.run
        onDoubtRequested: doubt.open()
        onBasisOpened: citation => text.openAt(citation)
        onNoteClosed: question.focusOption(0, Qt.OtherFocusReason)
    }
    RunFoot {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        inset: 28
        roomy: page.roomy
        run: page.run
        onSheetRequested: page.openSheet()
        onProceeded: page.proceed()
    }

    RunSheetDrawer {
        id: sheet
        run: page.run
        onEnded: page.leave()
    }
    StatuteDrawer {
        id: text
        statutes: page.statutes
        basis: page.run.basis
    }
    EndRunDialog {
        id: ending
        run: page.run
        onEnded: page.end()
    }
    DoubtDialog {
        id: doubt
        onReported: said => page.run.reportDoubt(said)
    }
}
