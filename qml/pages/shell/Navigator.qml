// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian.Ui

// Where the window is and how it got there, so that Esc leads back. A place is read anew each time it is entered.
QtObject {
    id: navigator

    required property AppModel app
    property string place: "home"
    property var trail: []
    property string runFrom: "practice" // where the run on the desk was begun, and its summary leads back to

    // The entry of the navigation that a place belongs to.
    readonly property string section: place === "result" || place === "review" ? "mock"
        : place === "how" || place === "mastery" || place === "plans" ? "home"
        : place === "mistakes" || place.startsWith("practice") ? "practice"
        : place === "bank-install" ? "banks" : place
    // Places that have the window to themselves.
    readonly property bool alone: place === "exam" || place === "practice-run"

    // From the navigation: Esc leads to 首页.
    function enter(next: string) {
        trail = next === "home" ? [] : ["home"]
        show(next)
    }
    // From a page: Esc leads to that page.
    function go(next: string) {
        trail = [...trail, place]
        show(next)
    }
    function back() {
        if (alone || trail.length === 0)
            return
        const previous = trail[trail.length - 1]
        trail = trail.slice(0, -1)
        show(previous)
    }
    function show(next: string) {
        if (place === "bank-install")
            app.bankInstall.close()
        switch (next) {
        case "home":
            app.home.reload()
            app.today.reload()
            break
        case "plans": app.plans.reload(); break
        case "practice": app.practice.reload(); break
        case "mistakes": app.mistakes.reload(); break
        case "mock": app.mock.reload(); break
        case "history": app.history.reload(); break
        case "settings":
            app.settings.reload()
            app.studySettings.reload()
            break
        case "statutes": app.statutes.reload(); break
        case "banks": app.banks.reload(); break
        }
        place = next
    }
    // 练习 with nothing but this chapter chosen.
    function practiseChapter(statute: string, chapter: string) {
        trail = [...trail, place]
        app.practice.choose(statute, chapter)
        place = "practice"
    }
    // The run that was put on the desk.
    function practise() {
        app.practiceRun.open()
        if (!app.practiceRun.active)
            return
        if (place !== "practice-summary")
            runFrom = place === "home" || place === "plans" ? place : "practice"
        show("practice-run")
    }
    function endRun(summary: bool) {
        if (summary) {
            trail = runFrom === "home" ? ["home"] : ["home", runFrom]
            show("practice-summary")
        } else {
            enter(runFrom)
        }
    }
    function openInstall(path: string) {
        app.bankInstall.check(path)
        go("bank-install")
    }
    function sitExam() {
        app.exam.open()
        if (app.exam.active)
            show("exam")
    }
    function finishExam(attemptId: string) {
        app.exam.leave()
        app.result.load(attemptId)
        enter("result")
    }
    function openResult(attemptId: string) {
        app.result.load(attemptId)
        go("result")
    }
    function openReview(attemptId: string, filter: string) {
        app.review.load(attemptId, filter)
        go("review")
    }
}
