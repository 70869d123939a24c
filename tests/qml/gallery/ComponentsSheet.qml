// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

Item {
    implicitHeight: columns.implicitHeight + 56

    GridLayout {
        id: columns
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 32; topMargin: 28 }
        columns: 2
        columnSpacing: 32
        rowSpacing: 24

        SheetCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 592
            title: "单选项 Option (radio)"
            OptionSamples { Layout.fillWidth: true }
        }
        SheetCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 592
            title: "多选项 Option (checkbox)"
            OptionSamples { Layout.fillWidth: true; multiple: true }
        }
        SheetCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 592
            title: "按钮 Button"
            ButtonSamples {}
        }
        SheetCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 592
            title: "题号 Palette cell"
            PaletteSamples {}
        }
    }
}
