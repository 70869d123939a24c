// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// A bank or blueprint: name, what it is, and whether it is used.
FocusRow {
    id: row

    required property string title
    required property string path
    required property string kind
    required property string state
    required property int questions
    required property string revision
    required property string regionName
    required property int errors
    required property int warnings
    required property bool removable

    readonly property string kindName: ({bank: qsTr("题库"), blueprint: qsTr("组卷方案"), plan: qsTr("学法计划")})[kind] ?? kind
    readonly property string detail: Phrases.dotted([kindName, kind === "bank" && state !== "refused" ? qsTr("%n 题", "", questions) : "",
        revision !== "" ? qsTr("修订 %1").arg(revision) : "", regionName])
    readonly property string stateText: state === "refused" ? qsTr("没有使用，%1 处错误").arg(errors)
        : state === "superseded" ? qsTr("有同名的更新文件，没有使用")
        : warnings > 0 ? qsTr("可用，%1 处提醒").arg(warnings) : qsTr("可用")

    signal removeRequested()

    spacing: 0
    Keys.onDeletePressed: if (removable) removeRequested()
    Accessible.name: Phrases.spoken([title, detail, stateText, path])

    RowLayout {
        spacing: 16

        PlainText {
            Layout.fillWidth: true
            bold: true
            maximumLineCount: 2
            elide: Text.ElideRight
            text: row.title
            Accessible.ignored: true
        }
        StatusTag {
            visible: row.state !== "superseded"
            kind: row.state === "refused" ? StatusTag.Kind.Bad
                : row.warnings > 0 ? StatusTag.Kind.Warn : StatusTag.Kind.Ok
            text: row.stateText
        }
        PlainText {
            visible: row.state === "superseded"
            role: PlainText.Role.Secondary
            color: Theme.text2
            wrapMode: Text.NoWrap
            text: row.stateText
            Accessible.ignored: true
        }
    }
    RowLayout {
        spacing: 16

        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Secondary
            color: Theme.text2
            text: row.detail
            Accessible.ignored: true
        }
        TextLink {
            visible: row.removable
            text: qsTr("移出")
            Accessible.name: qsTr("移出题库：%1").arg(row.title)
            onClicked: row.removeRequested()
        }
    }
    PlainText {
        Layout.fillWidth: true
        role: PlainText.Role.Caption
        color: Theme.text3
        elide: Text.ElideMiddle
        maximumLineCount: 1
        wrapMode: Text.NoWrap
        text: row.path
        Accessible.ignored: true
    }
}
