// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// The stem, which takes the focus when a question is shown so that it is read out; long ones are set smaller.
T.Control {
    id: stem

    property string text: ""
    property real span: parent ? parent.width : implicitWidth

    readonly property bool lengthy: text.length > 180

    implicitHeight: contentItem.implicitHeight
    width: Math.min(span, 44 * Theme.stem)
    focusPolicy: Qt.NoFocus

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.focusable: true
    Accessible.focused: activeFocus

    contentItem: PlainText {
        role: PlainText.Role.Stem
        font.pixelSize: stem.lengthy ? Theme.option : Theme.stem
        lineHeight: stem.lengthy ? Math.round(1.6 * font.pixelSize) : Theme.lineHeight(role, font.pixelSize)
        text: Phrases.unbroken(stem.text)
        Accessible.ignored: true
    }
}
