// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// Whether the shown question was answered rightly, in a word, and whether it was marked.
Row {
    id: tags

    required property ReviewModel review

    readonly property string words: {
        switch (review.verdict) {
        case "right": return qsTr("答对")
        case "unanswered": return qsTr("未答")
        case "missed": return qsTr("少选 %1 项").arg(review.missing)
        }
        if (!review.several)
            return qsTr("答错")
        return review.missing > 0 ? qsTr("多选 %1 项，少选 %2 项").arg(review.extra).arg(review.missing)
                                  : qsTr("多选 %1 项").arg(review.extra)
    }

    spacing: 16

    StatusTag {
        visible: tags.review.isMarked
        kind: StatusTag.Kind.Marked
        role: PlainText.Role.Body
        paper: Theme.bg
    }
    StatusTag {
        kind: tags.review.verdict === "right" ? StatusTag.Kind.Ok : StatusTag.Kind.Bad
        role: PlainText.Role.Body
        text: tags.words
        paper: Theme.bg
    }
}
