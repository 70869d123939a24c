// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 掌握情况: subjects, statutes and chapters, the weakest first, with the answers behind each figure.
FocusScope {
    id: page

    required property ReadinessModel readiness

    readonly property int span: Math.min(width - 2 * Theme.pageMargin, 1400)

    signal practiseRequested(string statute, string chapter)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("掌握情况")

    Component.onCompleted: readiness.refresh()
    Connections {
        target: page.readiness
        function onOutdated() { page.readiness.refresh() }
    }

    ColumnLayout {
        x: Math.round((page.width - width) / 2)
        width: page.span
        height: page.height
        spacing: Theme.cardGap

        PageHeading {
            Layout.fillWidth: true
            Layout.topMargin: 22
            title: qsTr("掌握情况")
            subtitle: qsTr("按每道题最近一次作答估算，去掉蒙对的部分；答得少的向上一级靠拢。最弱的在前。")
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: 24
            color: Theme.surface
            radius: Theme.radiusCard
            border.color: Theme.border

            MasteryList {
                id: list
                anchors { fill: parent; margins: 12 }
                visible: count > 0
                focus: true
                readiness: page.readiness
                onPractiseRequested: (statute, chapter) => page.practiseRequested(statute, chapter)
            }
            EmptyState {
                anchors.centerIn: parent
                visible: list.count === 0 && page.readiness.state !== "computing"
                iconName: "bars"
                title: page.readiness.state === "failed" ? qsTr("掌握情况读不出来") : qsTr("还没有可用的试题")
                description: page.readiness.error
            }
        }
    }
}
