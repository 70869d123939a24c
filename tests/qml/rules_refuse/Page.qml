// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls // refused
import QtQuick.Templates as T
import Qt5Compat.GraphicalEffects // refused
import Renqian

Item {
    Text { text: "x" } // refused
    Label { text: "x" } // refused
    PlainText { text: "x"; textFormat: Text.PlainText }
    PlainText { text: "x"; textFormat: Text.RichText } // refused
    PlainText {
        text: "x"
        wrapMode: Text.Wrap
        Component.onCompleted: textFormat = Text.AutoText // refused
    }
    T.Button { text: "x" } // refused
    T.ItemDelegate { text: "x" } // refused
    layer.enabled: true // refused
    SerifText { text: "x" }
    PrimaryButton { text: "x" }
    // Text { in a comment }
}
