// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// One option of a question: round key for one answer, square key for several. The page owns `selected`;
// a press only says clicked(). `letter` and `answer` are not `text`, because a control's text makes shortcuts of "&".
T.AbstractButton {
    id: control

    enum Verdict { None, Right, Wrong, Missed, Irrelevant }

    required property string letter
    required property string answer
    property bool multiple: false
    property bool selected: false
    property int verdict: OptionRow.Verdict.None
    property string verdictText: defaultVerdictText()
    property string trailingIcon: ""
    property bool compact: false
    property int baseHeight: compact ? 46 : 56
    property bool showHover: hovered
    property bool showRing: visualFocus

    readonly property bool judged: verdict !== OptionRow.Verdict.None
    readonly property bool missed: verdict === OptionRow.Verdict.Missed
    readonly property bool irrelevant: verdict === OptionRow.Verdict.Irrelevant
    readonly property bool filledKey: enabled && (verdict === OptionRow.Verdict.Right
                                                  || verdict === OptionRow.Verdict.Wrong || (!judged && selected))
    readonly property color tone: {
        switch (verdict) {
        case OptionRow.Verdict.Right: case OptionRow.Verdict.Missed: return Theme.ok
        case OptionRow.Verdict.Wrong: return Theme.bad
        case OptionRow.Verdict.Irrelevant: return Theme.border
        default: return !enabled ? Theme.border : selected ? Theme.ink : Theme.borderStrong
        }
    }
    readonly property color fill: {
        switch (verdict) {
        case OptionRow.Verdict.Right: return Theme.okSoft
        case OptionRow.Verdict.Wrong: return Theme.badSoft
        case OptionRow.Verdict.Missed: case OptionRow.Verdict.Irrelevant: return Theme.surface
        default:
            return !enabled ? Theme.disabledBg : selected ? Theme.inkSoft : showHover ? Theme.hover : Theme.surface
        }
    }
    readonly property color textColor: !enabled ? Theme.disabledText : irrelevant ? Theme.text2 : Theme.text
    readonly property string mark: {
        switch (verdict) {
        case OptionRow.Verdict.Right: return "circle-tick"
        case OptionRow.Verdict.Wrong: return "square-cross"
        case OptionRow.Verdict.Missed: return "dashed-circle-tick"
        case OptionRow.Verdict.Irrelevant: return ""
        default: return trailingIcon
        }
    }

    function defaultVerdictText(): string {
        switch (verdict) {
        case OptionRow.Verdict.Right: return multiple && selected ? qsTr("选对") : qsTr("正确答案")
        case OptionRow.Verdict.Wrong: return multiple ? qsTr("多选了") : qsTr("你选了 %1").arg(letter)
        case OptionRow.Verdict.Missed: return qsTr("漏选")
        default: return ""
        }
    }
    function spokenName(): string {
        const name = Phrases.spoken([letter, answer, verdictText])
        return selected && verdictText === "" ? qsTr("%1。已选").arg(name) : name
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlHeight(baseHeight), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 15
    rightPadding: 15
    topPadding: compact ? 8 : 11
    bottomPadding: topPadding
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: multiple ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: spokenName()
    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.onPressAction: control.clicked()
    Accessible.onToggleAction: control.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: control.fill
        border.color: control.tone
        border.width: control.missed ? 0 : control.enabled && !control.irrelevant && (control.judged || control.selected) ? 2 : 1

        DashedFrame {
            anchors.fill: parent
            visible: control.missed
            color: control.tone
        }
    }

    contentItem: OptionContent {
        letter: control.letter
        answer: control.answer
        square: control.multiple
        role: control.compact ? PlainText.Role.Body : PlainText.Role.Option
        keySize: control.compact ? 30 : 34
        textColor: control.textColor
        keyFill: control.filledKey ? control.tone : "transparent"
        keyEdge: control.filledKey ? control.tone
               : control.irrelevant || !control.enabled ? Theme.border : Theme.borderStrong
        keyInk: control.filledKey ? Theme.textOnInk : control.enabled ? Theme.text2 : Theme.disabledText
        mark: control.mark
        markText: control.verdictText
        markColor: !control.judged ? control.textColor : control.irrelevant ? Theme.text2 : control.tone
        paper: control.fill
    }

    FocusRing { shown: control.showRing }
}
