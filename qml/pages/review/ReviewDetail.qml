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

    signal basisOpened(string citation)

    spacing: 14

    Connections {
        target: detail.review
        function onQuestionChanged() { detail.contentY = 0 }
    }
    ReviewHeader {
        width: detail.span
        review: detail.review
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
        onBasisOpened: citation => detail.basisOpened(citation)
        roomy: detail.roomy
    }
    Item { width: 1; height: 1 }
}
