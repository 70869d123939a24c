// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// A subject, statute or chapter: fold, name, bar, percent, and the answers behind it.
RowButton {
    id: row

    required property int index
    required property var model
    required property MasteryColumns columns
    property bool current: false

    readonly property bool practisable: model.level > 0
    readonly property bool weak: model.mastery >= 0 && model.mastery < 50
    readonly property int indent: 8 + model.level * Theme.iconSize(24)
    readonly property string known: model.mastery < 0 ? qsTr("还没有作答") : qsTr("掌握 %1 %").arg(model.mastery)

    signal folded()
    signal practiseRequested()

    implicitHeight: Theme.controlHeight(model.level === 2 ? 42 : 46)
    focusPolicy: Qt.NoFocus
    onClicked: folded()

    Accessible.role: Accessible.TreeItem
    Accessible.name: Phrases.spoken([model.name, known, model.answers > 0 ? qsTr("作答 %n 题", "", model.answers) : "",
                                     !model.foldable ? "" : model.unfolded ? qsTr("已展开") : qsTr("已折叠")])

    component Figure: PlainText {
        anchors.verticalCenter: parent.verticalCenter
        role: PlainText.Role.Secondary
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }

    background: Rectangle {
        color: row.hovered ? Theme.hover : row.model.level === 2 ? Theme.sunken : Theme.surface
    }
    Icon {
        x: row.indent
        anchors.verticalCenter: parent.verticalCenter
        visible: row.model.foldable
        size: 16
        name: row.model.unfolded ? "chevron-down" : "chevron-right"
        color: Theme.text2
    }
    PlainText {
        x: row.indent + Theme.iconSize(26)
        width: (row.columns.tight ? row.columns.percentX : row.columns.barX) - x - 16
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: row.model.level === 2 ? Theme.secondary + 1 : Theme.body
        bold: row.model.level < 2
        wrapMode: Text.NoWrap
        elide: row.model.level === 1 ? Text.ElideMiddle : Text.ElideRight
        text: row.model.name
        Accessible.ignored: true
    }
    Rectangle {
        x: row.columns.barX
        width: row.columns.bar
        height: 8
        anchors.verticalCenter: parent.verticalCenter
        visible: !row.columns.tight
        radius: 2
        color: Theme.track

        Rectangle {
            width: Math.round(parent.width * Math.max(0, row.model.mastery) / 100)
            height: parent.height
            radius: 2
            color: row.weak ? Theme.bad : Theme.ink
        }
    }
    Figure {
        x: row.columns.percentX
        width: row.columns.percent
        color: row.weak ? Theme.bad : row.model.mastery < 0 ? Theme.text2 : Theme.text
        text: row.model.mastery < 0 ? "—" : qsTr("%1 %").arg(row.model.mastery)
    }
    Figure {
        x: row.columns.answersX
        width: row.columns.answers
        color: Theme.text2
        text: row.model.answers > 0 ? qsTr("%n 题", "", row.model.answers) : qsTr("没做过")
    }
    TextLink {
        x: row.columns.linkX + row.columns.link - width
        anchors.verticalCenter: parent.verticalCenter
        visible: row.practisable
        focusPolicy: Qt.NoFocus
        text: qsTr("练习")
        Accessible.name: qsTr("练习 %1").arg(row.model.name)
        onClicked: row.practiseRequested()
    }
    Hairline { width: parent.width; anchors.bottom: parent.bottom }
    FocusRing { shown: row.current; inset: true; targetRadius: 0 }
}
