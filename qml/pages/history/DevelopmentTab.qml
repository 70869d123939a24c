// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 发展: subjects over time, time per question, time studied.
HistoryTab {
    id: tab

    required property DevelopmentModel development

    readonly property bool empty: development.papers === 0 && !development.studied && development.error === ""

    signal practiceRequested()

    onVisibleChanged: if (visible) development.reload()

    Notice {
        Layout.fillWidth: true
        visible: tab.development.error !== ""
        kind: Notice.Kind.Bad
        text: tab.development.error
    }
    EmptyState {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: 80
        visible: tab.empty
        iconName: "chart"
        title: qsTr("还没有学习记录")
        description: qsTr("练习几题或做完一套卷后，这里会显示各科目的进步、每题用时和学习时间。")
        primaryText: qsTr("开始练习")
        onPrimaryTriggered: tab.practiceRequested()
    }
    SubjectsCard {
        Layout.fillWidth: true
        visible: !tab.empty && tab.development.error === ""
        development: tab.development
        roomy: tab.roomy
    }
    PaceCard {
        Layout.fillWidth: true
        visible: tab.development.pace.length > 0
        development: tab.development
    }
    StudyTimesCard {
        Layout.fillWidth: true
        visible: tab.development.studied
        development: tab.development
    }
}
