// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian
import Renqian.Ui

BankInstallPage {
    id: place

    required property AppModel app
    required property Navigator navigator

    install: app.bankInstall
    onBackRequested: navigator.enter("banks")
}
