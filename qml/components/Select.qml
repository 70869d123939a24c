// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Renqian

// One of a longer list, opened below the field.
T.ComboBox {
    id: control

    property string name: ""
    property string value: ""

    function follow() { currentIndex = indexOfValue(value) }

    implicitWidth: 268
    implicitHeight: Theme.controlHeight(44)
    leftPadding: 13
    rightPadding: 44
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    onValueChanged: follow()
    onCountChanged: follow()
    Component.onCompleted: follow()

    Accessible.role: Accessible.ComboBox
    Accessible.name: Phrases.spoken([name, displayText])

    background: Rectangle {
        radius: Theme.radius
        color: control.hovered ? Theme.hover : Theme.surface
        border.color: Theme.borderStrong
    }
    contentItem: PlainText {
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        maximumLineCount: 1
        wrapMode: Text.NoWrap
        text: control.displayText
        Accessible.ignored: true
    }
    indicator: Icon {
        x: control.width - width - 13
        y: Math.round((control.height - height) / 2)
        name: "chevron-down"
        color: Theme.text2
    }
    delegate: ListRow {
        required property var model
        required property int index

        width: ListView.view.width
        baseHeight: 44
        label: model[control.textRole]
        selected: index === control.currentIndex
        showRing: index === control.highlightedIndex
        focusPolicy: Qt.NoFocus
    }
    popup: T.Popup {
        y: control.height + 4
        width: control.width
        height: Math.min(contentItem.implicitHeight + 2, Theme.controlHeight(44) * 7 + 2)
        padding: 1
        margins: 8

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.color: Theme.borderStrong
        }
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: control.delegateModel
            currentIndex: control.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}
        }
    }
    FocusRing { shown: control.visualFocus }
}
