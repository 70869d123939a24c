// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// A statute, subject or type, or a part of one: tick, fold, name, and what is known of it.
RowButton {
    id: row

    required property int index
    required property var model
    required property RangeColumns columns
    property bool current: false

    readonly property bool part: model.part
    readonly property bool weak: model.mastery >= 0 && model.mastery < 50
    readonly property string known: model.mastery < 0 ? qsTr("还没有练过") : qsTr("掌握 %1 %").arg(model.mastery)

    signal toggled()
    signal folded(bool unfolded)

    function figure(value: int): string { return value > 0 ? value : "—" }

    implicitHeight: Theme.controlHeight(part ? 42 : 46)
    focusPolicy: Qt.NoFocus
    onClicked: toggled()

    Accessible.role: Accessible.TreeItem
    Accessible.name: Phrases.spoken([model.name, known, qsTr("%n 题", "", model.questions),
                                     model.due > 0 ? qsTr("到期 %1 题").arg(model.due) : "",
                                     !model.foldable ? "" : model.unfolded ? qsTr("已展开") : qsTr("已折叠")])
    Accessible.checkable: true
    Accessible.checked: model.tick === Qt.Checked
    Accessible.checkStateMixed: model.tick === Qt.PartiallyChecked

    component Figure: PlainText {
        anchors.verticalCenter: parent.verticalCenter
        role: PlainText.Role.Secondary
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }

    background: Rectangle {
        color: row.hovered ? Theme.hover : row.part ? Theme.sunken : Theme.surface
    }
    Item {
        x: row.columns.inset
        width: row.columns.span
        height: parent.height

        CheckMark {
            anchors.verticalCenter: parent.verticalCenter
            checkState: row.model.tick
        }
        RowButton {
            x: Theme.iconSize(30)
            width: Theme.iconSize(36)
            height: parent.height
            visible: row.model.foldable
            focusPolicy: Qt.NoFocus
            Accessible.ignored: true
            onClicked: row.folded(!row.model.unfolded)

            Icon {
                anchors.centerIn: parent
                size: 16
                name: row.model.unfolded ? "chevron-down" : "chevron-right"
                color: Theme.text2
            }
        }
        PlainText {
            x: row.columns.nameX + (row.part ? Theme.iconSize(16) : 0)
            width: (row.columns.tight ? row.columns.percentX : row.columns.barX) - x - 16
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: row.part ? Theme.secondary + 1 : Theme.body
            bold: !row.part
            wrapMode: Text.NoWrap
            elide: row.part ? Text.ElideRight : Text.ElideMiddle
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
            x: row.columns.questionsX
            width: row.columns.questions
            text: row.model.questions
        }
        Figure {
            x: row.columns.dueX
            width: row.columns.due
            bold: row.model.due > 0
            color: row.model.due > 0 ? Theme.text : Theme.text2
            text: row.figure(row.model.due)
        }
        Figure {
            x: row.columns.recentX
            width: row.columns.recent
            visible: !row.columns.tight
            color: row.model.recent < 0 ? Theme.text2 : Theme.text
            text: row.model.recent < 0 ? "—" : qsTr("%1 %").arg(row.model.recent)
        }
        Hairline { width: parent.width; anchors.bottom: parent.bottom }
    }
    FocusRing { shown: row.current; inset: true; targetRadius: 0 }
}
