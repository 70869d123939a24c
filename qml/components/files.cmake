# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(RENQIAN_QML_COMPONENTS
    ActionButton BarChart ButtonLabel Card CheckBox CheckMark ClockDigits CloseButton DangerButton DashedFrame Dialog DialogFrame
    Drawer Drawing EmptyState Field FigureLine FigureTable FocusReturn FocusRing Gauge Hairline Icon IconPaths IntervalBar IntervalLabel KeyCap ListRow MarkCorner
    MoreStrip NavigationItem NavigationLabel Notice OptionContent OptionRow PaletteCell PaletteLabel Phrases PlainText
    PrimaryButton ProgressBar RadioButton RadioMark RowButton ScrollArea ScrollBar Seal SecondaryButton Segment Segmented Select SerifText
    StatusTag Tag TextBox TextLink TimerBox TrendAxisLabel TrendChart TrendPoint TrueFalseRow TypeSizeChoice TypeSizePicker)
