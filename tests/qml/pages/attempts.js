// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
.pragma library

// Sits the paper of `stage` and hands it in: the questions at `wrong` get a wrong first option or miss the last right
// one, those at `blank` nothing. Returns the attempt's id.
function sit(stage, paper, wrong, blank) {
    if (!stage.sit(paper))
        throw new Error(stage.app.mock.error)
    const exam = stage.app.exam
    for (let i = 0; i < exam.questionCount; ++i) {
        stage.advance(30)
        exam.goTo(i)
        const key = stage.key(i)
        if ((blank ?? []).includes(i))
            continue
        const answer = !(wrong ?? []).includes(i) ? key : exam.several ? key.slice(0, -1) : [(key[0] + 1) % 2]
        for (const option of answer)
            exam.choose(option)
    }
    if (!exam.submit())
        throw new Error("not handed in")
    const id = exam.attemptId
    exam.leave()
    return id
}
