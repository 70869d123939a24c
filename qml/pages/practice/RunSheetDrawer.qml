// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Renqian
import Renqian.Ui

// 答题卡 of a run: every number, the wrong ones with their stems, and the end. T, G and Esc close it.
Drawer {
    id: drawer

    required property PracticeRunModel run
    property bool wrongOnly: false

    readonly property int ring: Theme.ringWidth + Theme.ringGap
    readonly property int columns: 5

    signal ended()

    function jump(index: int) {
        close()
        run.goTo(index)
    }

    title: qsTr("答题卡")
    onAboutToShow: wrongOnly = false
    onOpened: {
        numbers.currentIndex = run.current
        numbers.positionViewAtIndex(run.current, GridView.Contain)
        numbers.forceActiveFocus(Qt.TabFocusReason)
    }

    Shortcut {
        sequence: "T"
        enabled: drawer.opened
        onActivated: drawer.close()
    }
    RunSheetLegend {
        Layout.fillWidth: true
        run: drawer.run
    }
    GridView {
        id: numbers
        Layout.fillWidth: true
        Layout.fillHeight: !wrong.visible
        Layout.preferredHeight: Math.min(contentHeight, Math.round(drawer.height * 0.42))
        Layout.leftMargin: -drawer.ring
        Layout.rightMargin: -drawer.ring - 8
        visible: !drawer.wrongOnly
        clip: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        cellWidth: Math.floor((width - 8) / drawer.columns)
        cellHeight: Theme.controlHeight(46) + 2 * drawer.ring
        model: drawer.visible ? drawer.run.cells : null
        T.ScrollBar.vertical: ScrollBar {}

        Accessible.role: Accessible.List
        Accessible.name: qsTr("答题卡，已答 %1，未答 %2").arg(drawer.run.answeredCount).arg(drawer.run.unanswered)

        delegate: FocusScope {
            id: place
            required property int index
            required property var model

            width: numbers.cellWidth
            height: numbers.cellHeight

            PaletteCell {
                anchors { fill: parent; margins: drawer.ring }
                focus: true
                focusPolicy: Qt.ClickFocus
                number: place.model.number
                answered: place.model.answered
                verdict: place.model.verdict
                current: place.model.current
                showRing: activeFocus
                onClicked: drawer.jump(place.index)
            }
        }
    }
    PlainText {
        Layout.topMargin: 6
        visible: drawer.run.wrongList.count > 0
        bold: true
        text: qsTr("答错的题")
        Accessible.role: Accessible.Heading
    }
    ListView {
        id: wrong
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: -6
        visible: drawer.run.wrongList.count > 0
        clip: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        model: drawer.visible ? drawer.run.wrongList : null
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("答错的题")

        delegate: WrongRow {
            required property var model
            width: wrong.width
            number: model.number
            stem: model.stem
            focusPolicy: Qt.ClickFocus
            showRing: activeFocus
            onClicked: drawer.jump(model.item)
        }
    }
    Notice {
        Layout.fillWidth: true
        text: qsTr("方向键移动，Enter 跳到该题。练习中未答的题可随时回来。")
    }
    RowLayout {
        Layout.fillHeight: false
        Layout.topMargin: 4
        spacing: 12

        SecondaryButton {
            enabled: drawer.run.wrongList.count > 0
            icon.name: drawer.wrongOnly ? "check" : ""
            text: qsTr("只看答错")
            Accessible.checkable: true
            Accessible.checked: drawer.wrongOnly
            onClicked: drawer.wrongOnly = !drawer.wrongOnly
        }
        Item { Layout.fillWidth: true }
        SecondaryButton {
            visible: !drawer.run.recites && !drawer.run.over
            text: qsTr("结束并看小结")
            onClicked: {
                drawer.close()
                drawer.ended()
            }
        }
    }
}
