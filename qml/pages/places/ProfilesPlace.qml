// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

ProfilesPage {
    id: place

    required property AppModel app
    required property Navigator navigator

    profiles: app.profiles

    // Whoever comes begins at home, whatever the one before looked at.
    Component.onCompleted: navigator.enter("home")
}
