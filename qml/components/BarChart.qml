// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian

// Bars from the oldest at the left to the newest. `bars` is a list of {label, value, words}: a value below 0 is none, and
// `words` are written above its bar. A table beside it must repeat the data. Labels that do not fit leave some out, never
// the newest one's.
Item {
    id: chart

    property var bars: []
    property real max: 100
    property real weakBelow: 0 // bars under this are of the bad colour
    property string name: ""

    readonly property int count: bars.length
    readonly property real slot: width / Math.max(1, count)
    readonly property real plotTop: Theme.lineHeight(0, Theme.caption) + 4
    readonly property real plotBottom: height - Theme.lineHeight(0, Theme.caption) - 6
    readonly property int everyLabel: every(bars.map(bar => bar.label))
    readonly property int everyWord: every(bars.map(bar => bar.words))

    // How many bars a text needs to itself.
    function every(texts: var): int {
        const widest = texts.reduce((most, text) => Math.max(most, metrics.advanceWidth(text)), 0)
        return Math.max(1, Math.ceil((widest + 6) / Math.max(1, slot)))
    }

    implicitWidth: 480
    implicitHeight: Theme.controlHeight(190)
    Accessible.role: Accessible.Chart
    Accessible.name: count === 0 ? name : Phrases.spoken([name, bars[count - 1].label, bars[count - 1].words])

    FontMetrics {
        id: metrics
        font.family: Theme.sans
        font.pixelSize: Theme.caption
    }
    Hairline {
        y: chart.plotBottom
        width: parent.width
    }
    Repeater {
        model: chart.bars

        Item {
            id: place
            required property var modelData
            required property int index

            readonly property real share: Math.max(0, Math.min(1, modelData.value / Math.max(1, chart.max)))
            readonly property int back: chart.count - 1 - index

            x: index * chart.slot
            width: chart.slot
            height: chart.height

            Rectangle {
                id: bar
                anchors.horizontalCenter: parent.horizontalCenter
                y: chart.plotBottom - height
                width: Math.max(4, Math.min(Theme.iconSize(36), chart.slot * 0.56))
                height: Math.round(place.share * (chart.plotBottom - chart.plotTop))
                color: place.modelData.value < chart.weakBelow ? Theme.bad : Theme.ink
            }
            PlainText {
                x: (parent.width - width) / 2
                y: bar.y - height - 1
                visible: place.back % chart.everyWord === 0
                role: PlainText.Role.Caption
                wrapMode: Text.NoWrap
                text: place.modelData.words
                Accessible.ignored: true
            }
            PlainText {
                x: Math.min((parent.width - width) / 2, chart.width - place.x - width)
                y: chart.plotBottom + 6
                visible: place.back % chart.everyLabel === 0
                role: PlainText.Role.Caption
                color: Theme.text2
                wrapMode: Text.NoWrap
                text: place.modelData.label
                Accessible.ignored: true
            }
        }
    }
}
