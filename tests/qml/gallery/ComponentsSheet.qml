// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

Item {
    implicitHeight: grid.implicitHeight + 56

    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 32; topMargin: 28 }
        columns: Theme.textStep === 2 ? 1 : 2
        columnSpacing: 32
        rowSpacing: 24

        SheetCard {
            head: "单选项 Option (radio)"
            OptionSamples { Layout.fillWidth: true }
        }
        SheetCard {
            head: "多选项 Option (checkbox)"
            OptionSamples { Layout.fillWidth: true; multiple: true }
        }
        SheetCard {
            head: "按钮 Button"
            ButtonSamples {}
        }
        SheetCard {
            head: "题号 Palette cell"
            PaletteSamples {}
        }
        SheetCard {
            head: "提示条 Notice"
            NoticeSamples { Layout.fillWidth: true }
        }
        SheetCard {
            head: "状态标签与进度 Status and progress"
            StatusSamples { Layout.fillWidth: true }
        }
        SheetCard {
            head: "剩余时间 Timer"
            TimerSamples {}
        }
        SheetCard {
            head: "判断题 True / false"
            TrueFalseSamples { Layout.fillWidth: true }
        }
        SheetCard {
            head: "输入 Input"
            FieldSamples { Layout.fillWidth: true }
        }
        SheetCard {
            head: "分段与选择 Segmented, check, radio"
            ChoiceSamples {}
        }
    }
}
