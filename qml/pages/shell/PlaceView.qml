// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian.Ui

// Shows one place at a time. Places are named by file and not by type, so that none is compiled before it is entered.
FocusScope {
    id: view

    required property AppModel app
    required property Navigator navigator

    readonly property string wanted: app.profiles.choosing ? "profiles" : app.problem !== "" ? "problem" : navigator.place
    readonly property var files: ({
        "bank-install": "BankInstallPlace",
        banks: "BanksPlace",
        exam: "ExamPlace",
        history: "HistoryPlace",
        home: "HomePlace",
        how: "HowPlace",
        mastery: "MasteryPlace",
        mistakes: "MistakesPlace",
        mock: "MockPlace",
        plans: "PlansPlace",
        practice: "PracticePlace",
        "practice-run": "PracticeRunPlace",
        "practice-summary": "PracticeSummaryPlace",
        problem: "ProblemPlace",
        profiles: "ProfilesPlace",
        result: "ResultPlace",
        review: "ReviewPlace",
        settings: "SettingsPlace",
        statutes: "StatutesPlace"
    })

    function load() {
        loader.setSource(Qt.resolvedUrl("../places/" + files[wanted] + ".qml"), {app: app, navigator: navigator})
        loader.forceActiveFocus()
    }

    // A page that has the focus itself, and none of its controls, would send Tab to the start of the window.
    function step(forward: bool) {
        const next = Window.activeFocusItem.nextItemInFocusChain(forward)
        next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
    }

    Keys.onTabPressed: step(true)
    Keys.onBacktabPressed: step(false)
    onWantedChanged: if (loader.status !== Loader.Null) load()
    Component.onCompleted: load()

    // What has the focus may go, with the paper that was given up for example: then the page takes it.
    Timer {
        id: rescue
        interval: 0
        onTriggered: {
            const item = view.Window.activeFocusItem
            if (!item || (item.visible && item !== view.Window.contentItem))
                return
            if (item !== view.Window.contentItem)
                item.focus = false
            loader.forceActiveFocus()
        }
    }
    Connections {
        target: view.Window.window
        function onActiveFocusItemChanged() { rescue.restart() }
    }
    Connections {
        target: view.Window.activeFocusItem
        function onVisibleChanged() { rescue.restart() }
    }
    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        onLoaded: item.focus = true
    }
}
