// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// A person to choose.
ListRow {
    id: row

    required property string name
    required property bool pin
    required property bool current

    baseHeight: 56
    iconName: "person"
    label: name !== "" ? name : qsTr("未填姓名")
    detail: Phrases.dotted([current ? qsTr("上次使用") : "", pin ? qsTr("有口令") : ""])
}
