// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Back and on within the filter, and the list where it has no room of its own.
Rectangle {
    id: foot

    required property ReviewModel review
    property bool roomy: true

    readonly property int count: review.list.count
    readonly property bool wrongOnly: review.filter === "wrong"
    readonly property bool markedOnly: review.filter === "marked"

    signal listRequested()

    implicitHeight: Theme.controlHeight(75) + 1
    color: Theme.surface

    Hairline { width: parent.width }
    RowLayout {
        anchors { fill: parent; topMargin: 1; leftMargin: 28; rightMargin: 28 }
        spacing: 12

        SecondaryButton {
            enabled: foot.review.position > 0
            icon.name: "chevron-left"
            text: foot.wrongOnly ? qsTr("上一道错题") : foot.markedOnly ? qsTr("上一道标记题") : qsTr("上一题")
            keyCap: foot.roomy ? "←" : ""
            onClicked: foot.review.previous()
        }
        SecondaryButton {
            visible: !foot.roomy
            icon.name: "list-check"
            text: qsTr("题目列表")
            onClicked: foot.listRequested()
        }
        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            role: PlainText.Role.Secondary
            color: Theme.text2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            visible: foot.count > 0
            text: (foot.wrongOnly ? qsTr("错题 %1 / %2") : foot.markedOnly ? qsTr("标记 %1 / %2") : qsTr("第 %1 / %2 题"))
                  .arg(foot.review.position + 1).arg(foot.count)
        }
        PrimaryButton {
            enabled: foot.review.position >= 0 && foot.review.position < foot.count - 1
            large: true
            text: foot.wrongOnly ? qsTr("下一道错题") : foot.markedOnly ? qsTr("下一道标记题") : qsTr("下一题")
            keyCap: foot.roomy ? "→" : ""
            onClicked: foot.review.next()
        }
    }
}
