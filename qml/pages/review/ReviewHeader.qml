// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Type, number, points and time of the shown question; its verdict at the right, or below where the line is full.
GridLayout {
    id: header

    required property ReviewModel review

    readonly property bool oneLine: tag.implicitWidth + place.implicitWidth + verdict.implicitWidth + 48 <= width

    columns: 3
    columnSpacing: 12
    rowSpacing: 6

    Tag {
        id: tag
        text: header.review.typeName
    }
    QuestionPlace {
        id: place
        Layout.fillWidth: true
        Layout.columnSpan: header.oneLine ? 1 : 2
        number: header.review.number
        total: header.review.total
        facts: Phrases.dotted([qsTr("得 %1 / %2 分").arg(header.review.earned).arg(header.review.points),
                               qsTr("用时 %1").arg(Durations.words(header.review.seconds))])
    }
    ReviewVerdict {
        id: verdict
        Layout.columnSpan: header.oneLine ? 1 : 3
        review: header.review
    }
}
