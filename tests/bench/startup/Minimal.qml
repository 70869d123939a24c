// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

Window {
    width: 1280
    height: 800
    visible: true

    Text {
        anchors.centerIn: parent
        text: "领导干部任前法律知识考试"
        textFormat: Text.PlainText
    }
}
