// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// When the question comes again, the way out of the notebook, and what is wrong with the question.
Item {
    id: links

    required property PracticeRunModel run

    readonly property bool ofNotebook: run.mode === "mistakes"
    readonly property real firstLine: ofNotebook ? notebook.height + 8 : 0
    readonly property bool oneLine: !day.visible || day.implicitWidth + 12 + report.width <= width

    signal doubtRequested()

    implicitHeight: report.y + report.height

    Item {
        id: notebook
        height: out.height
        visible: links.ofNotebook

        TextLink {
            id: out
            visible: links.run.inNotebook
            text: qsTr("移出错题本")
            onClicked: links.run.clearMistake()
        }
        PlainText {
            visible: !links.run.inNotebook
            role: PlainText.Role.Secondary
            color: Theme.text2
            wrapMode: Text.NoWrap
            text: qsTr("已移出错题本")
        }
    }
    ReviewDay {
        id: day
        y: links.firstLine
        run: links.run
    }
    Row {
        id: report
        x: links.oneLine ? links.width - width : 0
        y: links.firstLine + (links.oneLine ? 0 : day.height + 8)

        PlainText {
            visible: links.run.doubted
            role: PlainText.Role.Secondary
            color: Theme.text2
            wrapMode: Text.NoWrap
            text: qsTr("已记下题目问题")
        }
        TextLink {
            visible: !links.run.doubted
            text: qsTr("报告题目问题")
            onClicked: links.doubtRequested()
        }
    }
}
