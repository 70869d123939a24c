// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
.pragma library

// Answers the question of the run that is shown, rightly or wrongly.
function answer(stage, rightly) {
    const run = stage.app.practiceRun
    const key = stage.practiceKey()
    const wrong = [key.includes(0) ? (key.includes(1) ? 2 : 1) : 0]
    for (const option of rightly ? key : wrong)
        run.choose(option)
    if (run.several)
        run.confirm()
    if (!run.answered)
        throw new Error("not answered: " + run.error)
}

// Makes the questions wrong that stand at these places in the order of the banks, the rest right.
function missAt(stage, places, count) {
    if (!stage.practise("sequential", 0))
        throw new Error("no run")
    const run = stage.app.practiceRun
    for (let i = 0; i < (count ?? run.total); ++i) {
        run.goTo(i)
        answer(stage, !places.includes(i))
    }
}
