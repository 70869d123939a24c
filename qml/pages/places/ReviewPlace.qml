// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian
import Renqian.Ui

ReviewPage {
    id: place

    required property AppModel app
    required property Navigator navigator

    review: app.review
    statutes: app.statutes
    onBackRequested: navigator.back()
}
