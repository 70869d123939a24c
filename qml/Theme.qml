// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// The tokens of the window: colours, type, measures and motion. State lives here too: the root sets
// `mode`, `textScale` and `reducedMotion` from the settings; everything else follows.
QtObject {
    id: theme

    enum Mode { System, Light, Dark }

    property int mode: Theme.Mode.System
    property bool dark: mode === Theme.Mode.Dark || (mode === Theme.Mode.System && systemDark)
    property real textScale: 1.0
    property bool reducedMotion: false

    // This Qt reports no colour scheme, so the lightness of the system palette decides.
    readonly property SystemPalette systemPalette: SystemPalette {}
    readonly property bool systemDark: systemPalette.window.hslLightness < systemPalette.windowText.hslLightness

    readonly property color bg: dark ? "#191715" : "#F5F3F0"
    readonly property color surface: dark ? "#23201D" : "#FFFFFF"
    readonly property color sunken: dark ? "#1E1B19" : "#FAF8F5"
    readonly property color hover: dark ? "#2D2925" : "#F1EDE8"
    readonly property color border: dark ? "#3F3934" : "#DDD7CF"
    readonly property color borderStrong: dark ? "#8E857B" : "#8A8178"
    readonly property color text: dark ? "#EFEAE4" : "#221E1B"
    readonly property color text2: dark ? "#C0B7AD" : "#57504A"
    readonly property color text3: dark ? "#A69D93" : "#6B635B"
    readonly property color accent: dark ? "#B4322F" : "#9B1C1F"
    readonly property color accentHover: dark ? "#C23E3A" : "#82161A"
    readonly property color accentPress: dark ? "#9C2826" : "#6A1014"
    readonly property color textOnAccent: "#FFFFFF"
    readonly property color accentText: dark ? "#F09A92" : "#9B1C1F"
    readonly property color accentSoft: dark ? "#3A2422" : "#F7ECE9"
    readonly property color ink: dark ? "#E8E2DA" : "#2E2925"
    readonly property color textOnInk: dark ? "#201D1A" : "#FFFFFF"
    readonly property color inkSoft: dark ? "#302C28" : "#F0ECE7"
    readonly property color ok: dark ? "#74C7A0" : "#1A6848"
    readonly property color okSoft: dark ? "#1D3229" : "#EAF3EE"
    readonly property color bad: dark ? "#F29C66" : "#A8410A"
    readonly property color badSoft: dark ? "#3B2719" : "#FBF0E7"
    readonly property color warn: dark ? "#E2B45A" : "#7D5300"
    readonly property color warnSoft: dark ? "#352B17" : "#FAF3E1"
    readonly property color info: dark ? "#8DBCEB" : "#1C578F"
    readonly property color infoSoft: dark ? "#1E2C3A" : "#EBF2F8"
    readonly property color focus: dark ? "#7DB6FF" : "#0B62C4"
    readonly property color track: dark ? "#3A3530" : "#E6E1DA"
    readonly property color disabledBg: dark ? "#2A2622" : "#EFEBE6"
    readonly property color disabledText: dark ? "#7D756C" : "#958C82"
    readonly property color markOnInk: dark ? "#8A5600" : "#F0B63C"
    readonly property color scrim: dark ? Qt.rgba(0, 0, 0, 0.62) : Qt.rgba(34 / 255, 30 / 255, 27 / 255, 0.48)

    // Type: one row a role, in the order of PlainText.Role; columns are 100, 125 and 150 %.
    readonly property var typeTable: [
        [13, 16, 20], [14, 18, 21], [16, 20, 24], [18, 22, 27], [21, 26, 32],
        [26, 32, 39], [28, 35, 42], [46, 58, 69], [72, 90, 108]]
    readonly property var lineTable: [1.5, 1.5, 1.5, 1.5, 1.65, 1.3, 1.35, 1.2, 1.2]
    readonly property int textStep: textScale >= 1.5 ? 2 : textScale >= 1.25 ? 1 : 0

    readonly property int caption: pixelSize(0)
    readonly property int secondary: pixelSize(1)
    readonly property int body: pixelSize(2)
    readonly property int option: pixelSize(3)
    readonly property int stem: pixelSize(4)
    readonly property int title: pixelSize(5)
    readonly property int timer: pixelSize(6)
    readonly property int display: pixelSize(7)
    readonly property int hero: pixelSize(8)

    readonly property string sans: firstInstalled(["Source Han Sans SC", "Noto Sans CJK SC", "HarmonyOS Sans SC",
        "Microsoft YaHei UI"], systemMetrics.font.family)
    readonly property string serif: firstInstalled(["Source Han Serif SC", "Noto Serif CJK SC"], sans)
    readonly property real sansNatural: sansMetrics.height / sansMetrics.font.pixelSize
    readonly property real serifNatural: serifMetrics.height / serifMetrics.font.pixelSize
    readonly property FontMetrics systemMetrics: FontMetrics {}
    readonly property FontMetrics sansMetrics: FontMetrics { font.family: theme.sans; font.pixelSize: 100 }
    readonly property FontMetrics serifMetrics: FontMetrics {
        font.family: theme.serif; font.pixelSize: 100; font.weight: Font.Bold
    }

    readonly property int pageMargin: 32
    readonly property int cardPadding: 20
    readonly property int cardGap: 16
    readonly property int columnGap: 20
    readonly property int optionGap: 12
    readonly property int optionGapCompact: 8
    readonly property int radiusCell: 4
    readonly property int radius: 6
    readonly property int radiusCard: 8
    readonly property int radiusDialog: 10
    readonly property int emphasisBar: 4
    readonly property int ringWidth: 3
    readonly property int ringGap: 2
    readonly property int target: controlHeight(44)
    readonly property int railWidth: Math.round(24 + 48 * textScale)

    readonly property int motionPanel: reducedMotion ? 0 : 120
    readonly property int motionNotice: reducedMotion ? 0 : 120
    readonly property int motionBar: reducedMotion ? 0 : 160
    readonly property int motionSlide: 16

    function pixelSize(role: int): int { return typeTable[role][textStep] }
    function lineHeight(role: int, size: int): int { return Math.round(size * lineTable[role]) }
    function controlHeight(base: real): int { return Math.round(base * (0.55 + 0.45 * textScale)) }
    function iconSize(base: real): int { return Math.round(base * textScale) }
    // One type size up (1), down (-1) or back to 100 % (0).
    function stepText(by: int) {
        textScale = by === 0 ? 1.0 : [1.0, 1.25, 1.5][Math.max(0, Math.min(2, textStep + by))]
    }

    // 1280 px at 150 % behaves like 853 px.
    function effectiveWidth(windowWidth: real): real { return windowWidth / textScale }
    // 0 under 900, 1 under 1200, 2 under 1600, 3 under 2400, 4 above.
    function breakpoint(windowWidth: real): int {
        const width = effectiveWidth(windowWidth)
        return width < 900 ? 0 : width < 1200 ? 1 : width < 1600 ? 2 : width < 2400 ? 3 : 4
    }
    function navigationWidth(windowWidth: real): int {
        const step = breakpoint(windowWidth)
        return step < 2 ? railWidth : Math.round((step < 3 ? 96 : 128) + 112 * textScale)
    }

    function firstInstalled(wanted: var, otherwise: string): string {
        const installed = Qt.fontFamilies()
        for (const family of wanted) {
            if (installed.indexOf(family) >= 0)
                return family
        }
        return otherwise
    }
}
