// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Results by one division of the paper: by type of question or by subject.
ColumnLayout {
    id: table

    required property RowsModel rows
    property string heading: ""
    property bool roomy: true

    spacing: 0
    Accessible.role: Accessible.Table
    Accessible.name: heading

    TallyLine {
        Layout.fillWidth: true
        head: true
        roomy: table.roomy
        name: table.heading
        counts: qsTr("答对")
        rate: qsTr("正确率")
        marks: qsTr("得分")
        time: qsTr("用时")
    }
    Repeater {
        model: table.rows

        TallyLine {
            required property var model
            required property int index

            Layout.fillWidth: true
            roomy: table.roomy
            last: index === table.rows.count - 1
            name: model.name
            counts: model.right + " / " + model.questions
            share: model.questions < 5 ? -1 : model.percent
            marks: model.earned + " / " + model.possible
            time: Phrases.clock(model.seconds)
        }
    }
}
