// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 解析 and 法律依据, side by side where there is room.
GridLayout {
    id: reasons

    required property ReviewModel review
    property bool roomy: true

    signal basisOpened(string citation)

    readonly property bool explained: review.explanation !== ""

    columns: roomy && explained ? 3 : 1
    columnSpacing: 16
    rowSpacing: 16

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        visible: reasons.explained
        spacing: 4

        PlainText {
            Layout.fillWidth: true
            bold: true
            text: qsTr("解析")
            Accessible.role: Accessible.Heading
        }
        PlainText {
            Layout.fillWidth: true
            text: reasons.review.explanation
        }
    }
    Hairline {
        Layout.fillHeight: true
        visible: reasons.roomy && reasons.explained
    }
    // A positioner: the layouts of Qt 6.4 crash when a question with fewer citations comes.
    Column {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        spacing: 4

        PlainText {
            width: parent.width
            bold: true
            text: qsTr("法律依据")
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: reasons.review.basis

            Item {
                id: row
                required property string citation

                width: parent.width
                height: words.height

                PlainText {
                    id: words
                    width: parent.width - link.width - 16
                    text: row.citation
                }
                TextLink {
                    id: link
                    anchors.right: parent.right
                    role: PlainText.Role.Body
                    text: qsTr("原文")
                    Accessible.name: qsTr("打开原文：%1").arg(row.citation)
                    onClicked: reasons.basisOpened(row.citation)
                }
            }
        }
        PlainText {
            width: parent.width
            visible: reasons.review.basis.count === 0
            color: Theme.text2
            text: qsTr("本题暂未关联法条")
        }
        PlainText {
            width: parent.width
            visible: reasons.review.basis.count > 0 && reasons.review.verified !== ""
            role: PlainText.Role.Secondary
            color: Theme.text2
            text: qsTr("%1 核对").arg(reasons.review.verified)
        }
    }
}
