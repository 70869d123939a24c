// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Renqian

// Scores over time with the pass line. `points` is a list of {label, score, passed}, oldest first; the last twelve are
// in view, earlier ones to the left. A table beside it must repeat the data. Papers that differ in their pass mark have
// no line in common: showPass is false.
Item {
    id: chart

    property var points: []
    property real pass: 60
    property bool showPass: true
    property real max: 100
    property string name: qsTr("分数走势")

    readonly property int count: points.length
    readonly property real step: max / 5
    readonly property real floor: {
        let lowest = showPass ? pass : max
        for (const point of points)
            lowest = Math.min(lowest, point.score)
        return Math.max(0, Math.floor(lowest / step) * step)
    }
    readonly property int margin: Theme.iconSize(36) + 8
    readonly property real plotTop: Theme.body
    readonly property real plotBottom: height - Theme.controlHeight(64)
    readonly property real slot: flick.width / Math.max(1, Math.min(12, count))

    function yOf(score: real): real {
        return plotBottom - (score - floor) / Math.max(1, max - floor) * (plotBottom - plotTop)
    }
    function xOf(index: int): real { return slot * (index + 0.5) }

    implicitWidth: 640
    implicitHeight: Theme.controlHeight(270)
    Accessible.role: Accessible.Chart
    Accessible.name: count === 0 ? Phrases.spoken([name, qsTr("还没有成绩")])
        : Phrases.spoken([name, qsTr("%n 次", "", count), qsTr("最近 %1 分").arg(points[count - 1].score),
                          showPass ? qsTr("合格线 %1").arg(pass) : ""])

    Repeater {
        model: Math.round((chart.max - chart.floor) / chart.step) + 1

        Item {
            id: line
            required property int index
            readonly property real value: chart.floor + index * chart.step
            readonly property bool atPass: chart.showPass && value === chart.pass

            y: Math.round(chart.yOf(value))
            width: chart.width

            Hairline {
                x: chart.margin
                width: parent.width - chart.margin
                visible: !line.atPass
            }
            TrendAxisLabel { width: chart.margin - 10; value: line.value; visible: !line.atPass }
        }
    }
    TrendAxisLabel {
        visible: chart.showPass
        y: Math.round(chart.yOf(chart.pass))
        width: chart.margin - 10
        value: chart.pass
        bold: true
        color: Theme.text
    }
    Drawing {
        visible: chart.showPass
        look: [Theme.text2]
        x: chart.margin
        y: Math.round(chart.yOf(chart.pass)) - 1
        width: chart.width - chart.margin
        height: 2
        onPaint: {
            const pen = blank()
            pen.strokeStyle = Theme.text2
            pen.lineWidth = 1.5
            pen.setLineDash([4, 3])
            pen.moveTo(0, 1)
            pen.lineTo(width, 1)
            pen.stroke()
        }
    }
    PlainText {
        anchors.right: parent.right
        y: chart.yOf(chart.pass) + 4
        role: PlainText.Role.Caption
        visible: chart.showPass
        color: Theme.text2
        text: qsTr("合格线")
        Accessible.ignored: true
    }
    Flickable {
        id: flick
        x: chart.margin
        width: chart.width - chart.margin
        height: chart.height
        contentWidth: chart.slot * chart.count
        contentX: Math.max(0, contentWidth - width)
        interactive: contentWidth > width
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        T.ScrollBar.horizontal: ScrollBar {}

        Repeater {
            model: Math.max(0, chart.count - 1)

            Rectangle {
                required property int index

                readonly property real from: chart.yOf(chart.points[index]?.score ?? 0)
                readonly property real rise: chart.yOf(chart.points[index + 1]?.score ?? 0) - from

                x: chart.xOf(index)
                y: from - 1
                width: Math.hypot(chart.slot, rise)
                height: 2
                color: Theme.ink
                transformOrigin: Item.Left
                rotation: Math.atan2(rise, chart.slot) * 180 / Math.PI
                antialiasing: true
            }
        }
        Repeater {
            model: chart.points

            Item {
                id: result
                required property var modelData
                required property int index

                x: Math.round(chart.xOf(index))

                TrendPoint {
                    y: Math.round(chart.yOf(result.modelData.score))
                    score: result.modelData.score
                    passed: result.modelData.passed
                    labelBelow: !passed && chart.showPass && chart.pass - score <= chart.max / 10
                }
                PlainText {
                    x: -width / 2
                    y: chart.plotBottom + Theme.controlHeight(32)
                    width: Math.min(implicitWidth, chart.slot)
                    role: PlainText.Role.Secondary
                    color: Theme.text2
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    text: result.modelData.label
                    Accessible.ignored: true
                }
            }
        }
    }
}
