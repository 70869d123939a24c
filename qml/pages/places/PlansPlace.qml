// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian
import Renqian.Ui

PlansPage {
    id: place

    required property AppModel app
    required property Navigator navigator

    plans: app.plans
    onRunRequested: navigator.practise()
    onSettingsRequested: navigator.go("settings")
    onBanksRequested: navigator.go("banks")
}
