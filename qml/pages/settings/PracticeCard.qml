// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// How practice goes, what is doubted, and beginning anew.
Card {
    id: card

    required property StudySettingsModel study

    readonly property var retentions: [85, 90, 95]
    readonly property var hours: [0, 4]

    title: qsTr("练习")
    spacing: 12

    SettingRow {
        label: qsTr("反馈")

        Segmented {
            name: qsTr("反馈")
            model: [qsTr("答一题，判一题"), qsTr("做完一起判")]
            currentIndex: card.study.batchFeedback ? 1 : 0
            onChosen: index => card.study.batchFeedback = index === 1
        }
    }
    SettingRow {
        label: qsTr("翻页")

        CheckBox {
            Layout.fillWidth: true
            text: qsTr("答对后自动到下一题")
            checked: card.study.autoNext
            onToggled: card.study.autoNext = checked
        }
    }
    SettingRow {
        label: qsTr("错题消灭")

        Segmented {
            name: qsTr("不同日期连续答对几次后消灭错题")
            model: [qsTr("连对 1 次"), qsTr("2 次"), qsTr("3 次")]
            currentIndex: card.study.clearAfter - 1
            onChosen: index => card.study.clearAfter = index + 1
        }
    }
    SettingRow {
        label: qsTr("记忆目标")

        Segmented {
            name: qsTr("复习时还记得的比例")
            model: card.retentions.map(percent => qsTr("%1 %").arg(percent))
            currentIndex: card.retentions.indexOf(card.study.retention)
            onChosen: index => card.study.retention = card.retentions[index]
        }
    }
    SettingRow {
        label: qsTr("一天开始")

        Segmented {
            name: qsTr("学习日从几点开始")
            model: card.hours.map(hour => qsTr("%1 点").arg(hour))
            currentIndex: card.hours.indexOf(card.study.rolloverHour)
            onChosen: index => card.study.rolloverHour = card.hours[index]
        }
    }
    PlainText {
        Layout.fillWidth: true
        role: PlainText.Role.Secondary
        color: Theme.text2
        text: qsTr("记忆目标越高，复习排得越密。")
    }
    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        kind: Notice.Kind.Ok
        text: card.study.done
    }
    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        kind: Notice.Kind.Bad
        text: card.study.error
    }
    Hairline { Layout.fillWidth: true }
    Flow {
        Layout.fillWidth: true
        spacing: 12

        SecondaryButton {
            text: qsTr("存疑题目 %1").arg(card.study.doubts.count)
            onClicked: doubts.open()
        }
        DangerButton {
            text: qsTr("重置学习进度")
            onClicked: forgetting.open()
        }
    }

    DoubtsDrawer {
        id: doubts
        study: card.study
    }
    ForgetDialog {
        id: forgetting
        onConfirmed: card.study.forgetProgress()
    }
}
