// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

Window {
    id: window

    required property bool dark
    required property real scale
    required property string sheet

    width: 1280
    height: Math.max(1500, pages.height)
    visible: true
    color: Theme.bg
    title: "Gallery"

    Component.onCompleted: {
        Theme.mode = dark ? Theme.Mode.Dark : Theme.Mode.Light
        Theme.textScale = scale
    }

    Loader {
        id: pages
        width: parent.width
        source: window.sheet === "states" ? "StatesSheet.qml"
              : window.sheet === "parts" ? "PartsSheet.qml" : "ComponentsSheet.qml"
    }
}
