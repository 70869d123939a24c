// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// Several lines of input, always plain text. Tab leaves it; Esc says abandoned().
FocusScope {
    id: box

    property alias text: input.text
    property string label: ""
    property string placeholder: ""
    property int lines: 4
    property int maximumLength: 1000
    property bool showRing: input.activeFocus

    signal abandoned()

    function leave(forward: bool) {
        input.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
    }
    // Types over nothing: what is beyond the limit is cut off again.
    function shorten() {
        if (input.length > maximumLength)
            input.remove(maximumLength, input.length)
    }

    implicitWidth: 320
    implicitHeight: lines * Theme.lineHeight(PlainText.Role.Body, Theme.body) + 2 * 10

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.borderStrong
    }
    PlainText {
        x: 13
        y: 10
        width: parent.width - 26
        visible: input.length === 0 && input.preeditText === ""
        text: box.placeholder
        color: Theme.text3
        Accessible.ignored: true
    }
    Flickable {
        anchors { fill: parent; margins: 1 }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        T.TextArea.flickable: T.TextArea {
            id: input
            focus: true
            leftPadding: 12
            rightPadding: 20
            topPadding: 9
            bottomPadding: 9
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            selectByMouse: true
            font.family: Theme.sans
            font.pixelSize: Theme.body
            color: Theme.text
            selectionColor: Theme.ink
            selectedTextColor: Theme.textOnInk
            onTextChanged: box.shorten()

            Accessible.role: Accessible.EditableText
            Accessible.multiLine: true
            Accessible.name: box.label !== "" ? box.label : box.placeholder
            Keys.onTabPressed: box.leave(true)
            Keys.onBacktabPressed: box.leave(false)
            Keys.onEscapePressed: box.abandoned()
        }
    }
    FocusRing { shown: box.showRing }
}
