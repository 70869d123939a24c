// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

ColumnLayout {
    spacing: 8

    Notice { Layout.fillWidth: true; kind: Notice.Kind.Info; text: "距考试结束还有 10 分钟" }
    Notice { Layout.fillWidth: true; kind: Notice.Kind.Ok; text: "已导入 114 题" }
    Notice { Layout.fillWidth: true; kind: Notice.Kind.Warn; text: "有 3 题标记后还没有作答" }
    Notice { Layout.fillWidth: true; kind: Notice.Kind.Bad; text: "第 17 题未能保存，正在重试（第 2 次）" }
}
