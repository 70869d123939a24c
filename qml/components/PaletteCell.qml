// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// A number on the answer sheet. `verdict` is set in practice and review only: the exam never hints.
T.AbstractButton {
    id: control

    enum Verdict { None, Right, Wrong }

    required property int number
    property bool answered: false
    property bool marked: false
    property bool current: false
    property int verdict: PaletteCell.Verdict.None
    property bool showHover: hovered
    property bool showRing: visualFocus

    readonly property bool isRight: verdict === PaletteCell.Verdict.Right
    readonly property bool isWrong: verdict === PaletteCell.Verdict.Wrong
    readonly property bool filled: isWrong || (!isRight && answered)
    readonly property color ink: isRight ? Theme.ok : filled ? Theme.textOnInk : Theme.text
    readonly property string spokenState: isRight ? qsTr("答对") : isWrong ? qsTr("答错")
                                        : answered ? qsTr("已答") : qsTr("未答")

    implicitWidth: Theme.controlHeight(44)
    implicitHeight: Theme.controlHeight(40)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    z: current || showRing ? 1 : 0
    containmentMask: QtObject {
        function contains(point: point): bool {
            return point.x >= -2 && point.y >= -3 && point.x < control.width + 2 && point.y < control.height + 3
        }
    }

    Accessible.role: Accessible.Button
    Accessible.name: Phrases.spoken([qsTr("第 %1 题").arg(number), spokenState, marked ? qsTr("已标记") : "",
                                     current ? qsTr("当前") : ""])
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Rectangle {
        radius: control.isWrong ? 0 : Theme.radiusCell
        color: control.isRight ? Theme.okSoft : control.isWrong ? Theme.bad : control.answered ? Theme.ink
             : control.showHover ? Theme.hover : Theme.surface
        border.width: control.filled ? 0 : 1
        border.color: control.isRight ? Theme.ok : Theme.borderStrong

        MarkCorner {
            anchors.right: parent.right
            visible: control.marked
            color: control.answered && !control.isRight ? Theme.markOnInk : Theme.warn
        }
    }

    contentItem: PaletteLabel {
        number: control.number
        bold: control.current
        color: control.ink
        glyph: control.isRight ? "check" : control.isWrong ? "cross" : ""
    }

    FocusRing {
        shown: control.current || control.showRing
        border.color: control.showRing ? Theme.focus : Theme.accentText
        targetRadius: control.isWrong ? -Theme.ringGap - Theme.ringWidth : Theme.radiusCell
    }
}
