// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Questions, time, full and pass mark in one frame.
Rectangle {
    id: box

    required property MockModel mock

    readonly property bool pairs: Theme.textStep === 2
    readonly property var figures: [
        [qsTr("题量"), qsTr("%1 题").arg(mock.questions)], [qsTr("时间"), qsTr("%1 分钟").arg(mock.minutes)],
        [qsTr("满分"), qsTr("%1 分").arg(mock.total)], [qsTr("合格线"), qsTr("%1 分").arg(mock.pass)]]

    implicitHeight: grid.implicitHeight
    radius: Theme.radius
    color: "transparent"
    border.color: Theme.border

    GridLayout {
        id: grid
        width: parent.width
        columns: box.pairs ? 2 : 4
        columnSpacing: 0
        rowSpacing: 0

        Repeater {
            model: box.figures

            Item {
                id: figure
                required property var modelData
                required property int index

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: pair.implicitHeight + 18
                Accessible.role: Accessible.StaticText
                Accessible.name: Phrases.spoken(modelData)

                Column {
                    id: pair
                    x: 14
                    y: 9
                    width: parent.width - 20

                    PlainText {
                        role: PlainText.Role.Caption
                        color: Theme.text2
                        text: figure.modelData[0]
                        Accessible.ignored: true
                    }
                    PlainText {
                        width: parent.width
                        font.pixelSize: Theme.option + 2
                        bold: true
                        text: figure.modelData[1]
                        Accessible.ignored: true
                    }
                }
                Hairline {
                    visible: figure.index % grid.columns > 0
                    height: parent.height
                }
                Hairline {
                    visible: figure.index >= grid.columns
                    width: parent.width
                }
            }
        }
    }
}
