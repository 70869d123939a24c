// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian
import Renqian.Ui

MistakesPage {
    id: place

    required property AppModel app
    required property Navigator navigator

    mistakes: app.mistakes
    statutes: app.statutes
    onBackRequested: navigator.enter("practice")
}
