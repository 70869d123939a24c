// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian
import Renqian.Ui

BanksPage {
    id: place

    required property AppModel app
    required property Navigator navigator

    banks: app.banks
    settings: app.settings
    install: app.bankInstall
    indexing: app.indexing
    onRefreshRequested: app.refreshBanks()
    onInstallRequested: path => navigator.openInstall(path)
}
