// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian

ActionButton {
    kind: ActionButton.Kind.Primary
}
