// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find

Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

    Component {
        id: component
        StartProblem {
            anchors.fill: parent
            focus: true
            problem: "数据文件夹里没有学习记录：/media/disk/renqian。"
        }
    }
    SignalSpy { id: retry; signalName: "retryRequested" }
    SignalSpy { id: restore; signalName: "restoreRequested" }
    SignalSpy { id: standard; signalName: "standardRequested" }

    TestCase {
        name: "StartProblem"
        when: windowShown

        property StartProblem page: null

        function initTestCase() { Theme.reducedMotion = true }
        function show(properties) {
            page = createTemporaryObject(component, root, properties)
            for (const spy of [retry, restore, standard]) {
                spy.target = page
                spy.clear()
            }
            waitForRendering(root)
        }

        function test_says_what_happened_and_tries_again() {
            show({})
            verify(Find.text(page, "学习记录打不开"))
            verify(Find.text(page, page.problem))
            const alert = Find.one(page, item => item instanceof EmptyState)
            compare(alert.Accessible.name, "学习记录打不开，" + page.problem)
            keyClick(Qt.Key_Return)
            compare(retry.count, 1)
            mouseClick(Find.button(page, "重试"))
            compare(retry.count, 2)
        }

        function test_other_ways_out_are_asked_about_once_data() {
            return [{tag: "none", restore: false, standard: false, button: ""},
                    {tag: "a backup", restore: true, standard: false, button: "用最近的备份恢复", dialog: "用最近的备份恢复吗？",
                     answer: "恢复", count: [1, 0]},
                    {tag: "the standard folder", restore: false, standard: true, button: "改用默认的文件夹",
                     dialog: "改用默认的文件夹吗？", answer: "改用", count: [0, 1]},
                    {tag: "a backup before the standard folder", restore: true, standard: true, button: "用最近的备份恢复",
                     dialog: "用最近的备份恢复吗？", answer: "恢复", count: [1, 0]}]
        }
        function test_other_ways_out_are_asked_about_once(data) {
            show({canRestore: data.restore, canUseStandard: data.standard})
            if (data.button === "") {
                compare(Find.all(page, item => item instanceof ActionButton).length, 1)
                return
            }
            mouseClick(Find.button(page, data.button))
            tryVerify(() => Find.text(Find.window(root), data.dialog))
            compare(restore.count + standard.count, 0)
            keyClick(Qt.Key_Escape)
            tryVerify(() => !Find.text(Find.window(root), data.dialog))
            mouseClick(Find.button(page, data.button))
            tryVerify(() => Find.button(Find.window(root), data.answer))
            mouseClick(Find.button(Find.window(root), data.answer))
            compare([restore.count, standard.count], data.count)
        }
    }
}
