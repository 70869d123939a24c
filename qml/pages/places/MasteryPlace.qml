// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian
import Renqian.Ui

MasteryPage {
    id: place

    required property AppModel app
    required property Navigator navigator

    readiness: app.readiness
    onPractiseRequested: (statute, chapter) => navigator.practiseChapter(statute, chapter)
}
