// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// One question of a review in full.
ScrollArea {
    id: detail

    required property ReviewModel review
    property bool roomy: true
    property real span: width - 2 * ringRoom

    readonly property bool correct: review.verdict === "right"
    readonly property string verdict: {
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

    spacing: 14

    Connections {
        target: detail.review
        function onQuestionChanged() { detail.contentY = 0 }
    }
    Flow {
        width: detail.span
        spacing: 12

        Tag { text: detail.review.typeName }
        QuestionPlace {
            number: detail.review.number
            total: detail.review.total
            facts: Phrases.dotted([qsTr("得 %1 / %2 分").arg(detail.review.earned).arg(detail.review.points),
                                   qsTr("用时 %1").arg(Durations.words(detail.review.seconds))])
        }
        StatusTag {
            visible: detail.review.isMarked
            kind: StatusTag.Kind.Marked
            paper: Theme.bg
        }
        StatusTag {
            kind: detail.correct ? StatusTag.Kind.Ok : StatusTag.Kind.Bad
            role: PlainText.Role.Body
            text: detail.verdict
            paper: Theme.bg
        }
    }
    CaseMaterial {
        width: detail.span
        text: detail.review.material
    }
    StemText {
        span: detail.span
        text: detail.review.stem
    }
    ReviewOptions {
        width: detail.span
        review: detail.review
    }
    ReviewReasons {
        width: detail.span
        review: detail.review
        roomy: detail.roomy
    }
    Item { width: 1; height: 1 }
}
