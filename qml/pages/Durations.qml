// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Lengths of time in words.
QtObject {
    // 4 分 10 秒; from an hour on 1 小时 5 分, under a minute 10 秒.
    function words(seconds: int): string {
        const minutes = Math.floor(seconds / 60)
        if (minutes >= 60)
            return qsTr("%1 小时 %2 分").arg(Math.floor(minutes / 60)).arg(minutes % 60)
        return minutes > 0 ? qsTr("%1 分 %2 秒").arg(minutes).arg(("0" + seconds % 60).slice(-2)) : qsTr("%1 秒").arg(seconds)
    }
}
