// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian
import Renqian.Ui

SettingsPage {
    id: place

    required property AppModel app
    required property Navigator navigator

    settings: app.settings
    banks: app.banks
    folder: app.dataFolder
    study: app.studySettings
    profiles: app.profiles
}
