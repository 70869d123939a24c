// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Digits that are not shown.
Field {
    placeholder: label
    maximumLength: 12
    echoMode: TextInput.Password
    inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
    validator: RegularExpressionValidator { regularExpression: /[0-9]*/ }
}
