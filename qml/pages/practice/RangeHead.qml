// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian

// The heads of the columns of the range.
Item {
    id: head

    required property RangeColumns columns
    property string name: ""

    component Head: PlainText {
        role: PlainText.Role.Caption
        color: Theme.text3
        wrapMode: Text.NoWrap
    }

    implicitHeight: first.implicitHeight + 12
    Accessible.ignored: true

    Head {
        id: first
        x: Theme.iconSize(42)
        text: head.name
    }
    Head {
        x: head.columns.barX
        width: head.columns.bar + head.columns.percent
        horizontalAlignment: head.columns.tight ? Text.AlignRight : Text.AlignLeft
        text: qsTr("掌握程度")
    }
    Head {
        x: head.columns.questionsX
        width: head.columns.questions
        horizontalAlignment: Text.AlignRight
        text: qsTr("题数")
    }
    Head {
        x: head.columns.dueX
        width: head.columns.due
        horizontalAlignment: Text.AlignRight
        text: qsTr("到期复习")
    }
    Head {
        x: head.columns.recentX
        width: head.columns.recent
        visible: !head.columns.tight
        horizontalAlignment: Text.AlignRight
        text: qsTr("近期正确率")
    }
    Hairline { width: parent.width; anchors.bottom: parent.bottom }
}
