// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian
import Renqian.Ui

// The citations of a question by statute, with its chapter, and the day on which they were checked. Each leads to the
// text of its article.
Column {
    id: list

    required property RowsModel basis
    property string chapter: ""
    property string verified: ""

    readonly property bool none: rows.count === 0

    signal opened(string citation)

    spacing: 2

    Repeater {
        id: rows
        model: list.basis

        Column {
            id: row
            required property var model
            required property int index

            width: parent ? parent.width : 0

            PlainText {
                width: parent.width
                topPadding: leading + (row.index > 0 ? 8 : 0)
                visible: row.model.first
                bold: true
                text: qsTr("《%1》", "name of a statute").arg(row.model.statute)
            }
            Item {
                width: parent.width
                height: Math.max(place.height, link.height)

                PlainText {
                    id: place
                    width: parent.width - link.width - 16
                    role: PlainText.Role.Secondary
                    color: Theme.text2
                    text: Phrases.dotted([row.index === 0 ? list.chapter : "", row.model.place])
                }
                TextLink {
                    id: link
                    anchors.right: parent.right
                    text: qsTr("原文")
                    Accessible.name: qsTr("打开原文：%1").arg(row.model.citation)
                    onClicked: list.opened(row.model.citation)
                }
            }
        }
    }
    PlainText {
        width: parent.width
        visible: list.none
        color: Theme.text2
        text: qsTr("本题暂未关联法条")
    }
    PlainText {
        width: parent.width
        topPadding: leading + 6
        visible: !list.none && list.verified !== ""
        role: PlainText.Role.Caption
        color: Theme.text3
        text: qsTr("答案 %1 核对").arg(list.verified)
    }
}
