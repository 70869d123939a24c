// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian

// How to get the texts of statutes: none come with the program.
Column {
    id: help

    readonly property var steps: [
        qsTr("到国家法律法规数据库（flk.npc.gov.cn）或者制定机关的网站，找到公布的文本。"),
        qsTr("每部法规存成一个文本文件，编码 UTF-8，扩展名 .md。第一行写“# 法规全称”；每条另起一行，以“第一条”这样的条号和一个空格开头；章名前面加“##”和一个空格。"),
        qsTr("在“法规”页点“装入原文”，选放着这些文件的文件夹。程序检查以后复制一份，原来的文件不动。")]

    spacing: 10

    PlainText {
        width: parent.width
        bold: true
        text: qsTr("怎样得到法规原文")
        Accessible.role: Accessible.Heading
    }
    PlainText {
        width: parent.width
        color: Theme.text2
        text: qsTr("程序不附带法规原文，可以自己放进来。")
    }
    Repeater {
        model: help.steps

        Row {
            id: step
            required property string modelData
            required property int index

            spacing: 8

            PlainText {
                id: number
                bold: true
                text: step.index + 1
            }
            PlainText {
                width: help.width - number.width - 8
                text: step.modelData
            }
        }
    }
}
