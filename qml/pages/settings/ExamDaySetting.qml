// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The day of the exam, typed as 2026-12-11; a text that is no day is not stored and says so.
SettingRow {
    id: row

    required property SettingsModel settings

    function store() {
        field.errorText = settings.setExamDay(field.text) ? "" : qsTr("请按 2026-12-11 的写法填写一个日期")
    }

    label: qsTr("考试日期")

    Connections {
        target: row.settings
        function onChanged() {
            if (field.errorText === "")
                field.text = row.settings.examDay
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        Field {
            id: field
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: row.label
            placeholder: "YYYY-MM-DD"
            maximumLength: 10
            inputMethodHints: Qt.ImhDate | Qt.ImhPreferLatin
            text: row.settings.examDay
            onAccepted: row.store()
            onEdited: errorText = ""
            onActiveFocusChanged: if (!activeFocus) row.store()
        }
        SecondaryButton {
            Layout.alignment: Qt.AlignTop
            text: qsTr("清除")
            Accessible.name: qsTr("清除考试日期")
            enabled: field.text !== ""
            onClicked: {
                field.clear()
                row.store()
            }
        }
    }
}
