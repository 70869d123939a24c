# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(RENQIAN_QML_COMPONENTS
    ActionButton ButtonLabel DangerButton DashedFrame FocusRing Icon IconPaths KeyCap MarkCorner OptionContent OptionRow
    PaletteCell PaletteLabel PlainText PrimaryButton SecondaryButton SerifText)
