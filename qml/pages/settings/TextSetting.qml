// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// A setting that is typed: stored on Enter and on leaving the field.
SettingRow {
    id: row

    property string value: ""
    property alias placeholder: field.placeholder
    property alias maximumLength: field.maximumLength

    signal stored(string text)

    function store() {
        if (field.text !== value)
            stored(field.text)
    }

    onValueChanged: field.text = value

    Field {
        id: field
        Layout.fillWidth: true
        label: row.label
        text: row.value
        onAccepted: row.store()
        onActiveFocusChanged: if (!activeFocus) row.store()
        Component.onDestruction: row.store()
    }
}
