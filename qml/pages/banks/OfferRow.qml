// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// A chosen bank file: what it is, what would become of it, and whether it is taken in.
FocusRow {
    id: row

    required property string title
    required property string file
    required property string kind
    required property string fate
    required property int questions
    required property string revision
    required property string revisionHere
    required property string other
    required property string sharedIds
    required property int warnings
    required property int errors
    required property bool possible
    required property bool ticked

    readonly property bool isBank: kind === "bank"
    readonly property string kindName: ({bank: qsTr("题库"), blueprint: qsTr("组卷方案"), plan: qsTr("学法计划"),
        statutes: qsTr("法规登记"), doubts: qsTr("存疑题目")})[kind] ?? qsTr("看不懂的文件")
    readonly property string detail: Phrases.dotted([kindName, isBank ? qsTr("%n 题", "", questions) : "",
        revision !== "" ? qsTr("修订 %1").arg(revision) : "", title !== file ? file : ""])
    readonly property string fateText: ({
        fresh: qsTr("新题库"),
        replaces: qsTr("取代已装入的 %1").arg(revisionHere),
        precedes: qsTr("取代正在用的 %1，自带的文件不动").arg(revisionHere),
        same: qsTr("已经装入"),
        older: qsTr("不比已装入的 %1 新；选上就换成这个").arg(revisionHere),
        outdated: qsTr("不比 %1 的新，不会用到").arg(revisionHere),
        sharesIds: qsTr("和题库 %1 有同样的试题编号：%2").arg(other).arg(sharedIds),
        refused: qsTr("有 %1 处错误，不能装入").arg(errors),
        otherKind: kind === "doubts" ? qsTr("见学员报告的题目") : qsTr("不是题库，不装入")})[fate]
    readonly property int tone: fate === "refused" || fate === "sharesIds" ? StatusTag.Kind.Bad
        : fate === "older" || warnings > 0 ? StatusTag.Kind.Warn : StatusTag.Kind.Ok

    signal toggled()

    spacing: 0
    Accessible.role: possible ? Accessible.CheckBox : Accessible.ListItem
    Accessible.name: Phrases.spoken([title, detail, fateText])
    Accessible.checkable: possible
    Accessible.checked: ticked
    Accessible.onToggleAction: toggled()
    Keys.onSpacePressed: toggled()

    TapHandler {
        enabled: row.possible
        onTapped: row.toggled()
    }
    RowLayout {
        spacing: 12

        CheckMark {
            visible: row.possible
            checkState: row.ticked ? Qt.Checked : Qt.Unchecked
        }
        ColumnLayout {
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                bold: true
                maximumLineCount: 2
                elide: Text.ElideRight
                text: row.title
                Accessible.ignored: true
            }
            PlainText {
                Layout.fillWidth: true
                role: PlainText.Role.Secondary
                color: Theme.text2
                maximumLineCount: 2
                elide: Text.ElideMiddle
                text: row.detail
                Accessible.ignored: true
            }
            RowLayout {
                spacing: 6

                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Math.max(0, Math.round((verdict.lineHeight - height) / 2))
                    visible: row.possible || row.tone === StatusTag.Kind.Bad
                    size: 16
                    name: row.tone === StatusTag.Kind.Bad ? "square-cross" : row.tone === StatusTag.Kind.Warn ? "warning" : "circle-tick"
                    color: verdict.color
                }
                PlainText {
                    id: verdict
                    Layout.fillWidth: true
                    role: PlainText.Role.Secondary
                    color: row.tone === StatusTag.Kind.Bad ? Theme.bad : !row.possible ? Theme.text2
                        : row.tone === StatusTag.Kind.Warn ? Theme.warn : Theme.ok
                    text: Phrases.dotted([row.fateText, row.possible && row.warnings > 0 ? qsTr("%1 处提醒").arg(row.warnings) : ""])
                    Accessible.ignored: true
                }
            }
        }
    }
}
