// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
.pragma library
.import "practising.js" as Practising

const chapters = [["constitution", "宪法", "第一章 总纲"], ["constitution", "宪法", "第二章 公民的基本权利和义务"],
                  ["administrative-law", "行政处罚法", "第五章 行政处罚的决定"]]

function question(chapter, id) {
    return `  - {id: ${id}, type: single, chapter: ${chapters[chapter][2]}, stem: 题干${id}（ ）。, options: [甲, 乙, 丙, 丁], ` +
           `answer: B, basis: [${chapters[chapter][1]} 第一条], explanation: 因为。, difficulty: 3, verified: 2026-11-01}\n`
}

// Gives the machine of `stage` a hundred and twenty questions in three chapters and 大卷, a paper of twenty of them.
function bring(stage) {
    let id = 0
    for (let chapter = 0; chapter < chapters.length; ++chapter) {
        let text = `format: renqian/bank@1\nid: many-${chapter}\ntitle: 题库${chapter}\nsubject: ${chapters[chapter][0]}\n` +
            "revision: 2026-11-23\nlicense: CC-BY-4.0\nquestions:\n"
        for (let i = 0; i < 40; ++i)
            text += question(chapter, `many-${++id}`)
        stage.write(stage.path(`data/questionbanks/many-${chapter}.yaml`), text)
    }
    stage.write(stage.path("data/questionbanks/big.yaml"), "format: renqian/blueprint@1\nid: big\ntitle: 大卷\n" +
        "source: 只用于界面测试\nminutes: 60\npass: 12\ntotal: 20\nsections:\n" +
        "  - {title: 一、单项选择题, type: single, count: 20, points: 1}\nsubjects: {constitution: 60, administrative-law: 40}\n")
    stage.restart(0)
    stage.app.readiness.blueprint = "big"
}

// Answers every question of the chapter at these places of `chapters`: `wrong` of ten are wrong.
function answer(stage, chapter, wrong) {
    const practice = stage.app.practice
    practice.choose(chapters[chapter][1], chapters[chapter][2])
    practice.size = 0
    practice.mode = "sequential"
    if (!practice.start())
        throw new Error("no run: " + practice.error)
    const run = stage.app.practiceRun
    run.open()
    for (let i = 0; i < run.total; ++i) {
        run.goTo(i)
        Practising.answer(stage, i % 10 >= wrong)
    }
}
