// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// What a page says of the chance of passing.
QtObject {
    required property ReadinessModel readiness

    readonly property string sentence: {
        switch (readiness.state) {
        case "value":
            return Phrases.sentences([
                qsTr("可能在 %1 %–%2 % 之间。").arg(Math.round(readiness.low)).arg(Math.round(readiness.high)),
                qsTr("依据 %1 道题的第一次作答和 %2 次模拟考试估算。").arg(readiness.answers).arg(readiness.mocks)])
        case "missing":
            return missing()
        case "empty":
            return qsTr("还没有可用的试卷。")
        case "failed":
            return readiness.error
        default:
            return qsTr("正在估算……")
        }
    }
    function missing(): string {
        if (readiness.paperMissing)
            return qsTr("题库里的题组不成“%1”。").arg(readiness.title)
        return Phrases.sentences([
            readiness.answersMissing > 0
                ? qsTr("再答 %n 道没做过的题后显示，练习和模拟考试都算。", "", readiness.answersMissing) : "",
            readiness.subjectsMissing !== "" ? qsTr("这些科目答得太少：%1。").arg(readiness.subjectsMissing) : ""])
    }
}
