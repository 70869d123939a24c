// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The window: navigation beside the place that is shown. An exam and a program that cannot start have it to themselves.
Window {
    id: window

    required property AppModel app
    property bool closeAgreed: false

    readonly property string place: way.place // for whoever drives the window
    readonly property bool blocked: app.problem !== "" || app.profiles.choosing
    readonly property bool examRunning: way.place === "exam" && app.exam.active && app.exam.over === ""

    width: Math.min(1280, Screen.desktopAvailableWidth)
    height: Math.min(800, Screen.desktopAvailableHeight)
    minimumWidth: 1024
    minimumHeight: 768
    visible: true
    color: Theme.bg
    title: qsTr("任前学法")

    // Without a window manager nobody else gives it the keys.
    Component.onCompleted: requestActivate()
    onClosing: close => {
        close.accepted = closeAgreed || !examRunning
        if (!close.accepted)
            leaving.open()
    }

    Binding {
        target: Theme
        property: "mode"
        value: ({light: Theme.Mode.Light, dark: Theme.Mode.Dark})[window.app.settings.theme] ?? Theme.Mode.System
    }
    Binding { target: Theme; property: "textScale"; value: window.app.settings.typeSize / 100 }
    Binding { target: Theme; property: "reducedMotion"; value: window.app.settings.reduceMotion }

    Connections {
        target: window.app
        function onRaiseRequested() {
            window.show()
            window.raise()
            window.requestActivate()
        }
    }
    Navigator {
        id: way
        objectName: "way"
        app: window.app
    }
    WindowKeys {
        settings: window.app.settings
        regions: [rail, places]
        onKeyListRequested: keyList.open()
    }
    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onEscapePressed: way.back()

        RowLayout {
            anchors.fill: parent
            spacing: 0

            NavigationRail {
                id: rail
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.navigationWidth(window.width)
                visible: !window.blocked && !way.alone
                narrow: Theme.breakpoint(window.width) < 2
                place: way.section
                candidate: window.app.settings.name
                due: window.app.practice.due
                onChosen: place => way.enter(place)
                onTypeSizePicked: percent => window.app.settings.typeSize = percent
            }
            ColumnLayout {
                spacing: 0

                PlaceView {
                    id: places
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    focus: true
                    app: window.app
                    navigator: way
                }
                IndexingLine {
                    Layout.fillWidth: true
                    app: window.app
                }
            }
        }
    }
    KeyList { id: keyList }
    LeaveDialog {
        id: leaving
        saved: window.app.exam.saved
        onLeft: {
            window.closeAgreed = true
            window.close()
        }
    }
}
