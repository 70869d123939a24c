// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Renqian
import Renqian.Ui

// Choosing a file or a folder: its path typed, or found by going through the folders.
Dialog {
    id: dialog

    required property FolderModel folder
    property string folderText: qsTr("选这个文件夹")

    signal chosen(string path)

    function pick(path: string) {
        close()
        chosen(path)
    }
    function visit(path: string) {
        if (folder.isFile(path))
            pick(path)
        else if (folder.enter(path))
            list.begin()
    }

    closesItself: false
    primaryText: folderText
    secondaryText: qsTr("取消")
    secondaryKey: "Esc"
    onPrimaryTriggered: {
        // What was typed and not yet gone to counts.
        if (folder.isFile(field.text) || folder.enter(field.text))
            pick(folder.isFile(field.text) ? field.text : folder.path)
    }
    onSecondaryTriggered: close()
    onAboutToShow: folder.reload()
    onOpened: list.begin()

    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        Field {
            id: field
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("文件或文件夹的路径")
            maximumLength: 4000
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            errorText: dialog.folder.error
            onAccepted: dialog.visit(text)

            Connections {
                target: dialog.folder
                function onChanged() { if (dialog.folder.error === "") field.text = dialog.folder.path }
            }
        }
        SecondaryButton {
            Layout.alignment: Qt.AlignTop
            icon.name: "chevron-up"
            text: qsTr("上一级")
            enabled: !dialog.folder.atRoot
            onClicked: dialog.folder.up()
        }
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(Theme.controlHeight(320), dialog.parent ? dialog.parent.height - Theme.controlHeight(400) : 320)
        color: Theme.surface
        border.color: Theme.borderStrong
        radius: Theme.radius

        ListView {
            id: list

            function begin() {
                currentIndex = 0
                positionViewAtBeginning()
                forceActiveFocus(Qt.TabFocusReason)
            }

            anchors { fill: parent; margins: 1 }
            clip: true
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            model: dialog.visible ? dialog.folder.entries : null
            T.ScrollBar.vertical: ScrollBar {}
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_Backspace)
                    return
                dialog.folder.up()
                begin()
                event.accepted = true
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("文件夹的内容")

            delegate: ListRow {
                required property var model

                width: ListView.view.width
                baseHeight: 38
                iconName: model.isFolder ? "folder" : "document"
                label: model.name
                elide: Text.ElideMiddle
                focusPolicy: Qt.ClickFocus
                showRing: activeFocus
                onClicked: dialog.visit(model.path)
            }
        }
        PlainText {
            anchors { fill: parent; margins: 16 }
            visible: list.count === 0
            color: Theme.text2
            text: qsTr("这里没有文件夹，也没有能用的文件。")
        }
    }
}
