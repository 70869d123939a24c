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

    readonly property string faulty: Qt.resolvedUrl("faulty").toString().slice("file://".length)

    Component {
        id: component
        MockPage {
            anchors.fill: parent
            focus: true
            mock: Stage.app.mock
        }
    }
    SignalSpy { id: exam; signalName: "examRequested" }
    SignalSpy { id: resume; signalName: "resumeRequested" }
    SignalSpy { id: restart; signalName: "restartRequested" }
    SignalSpy { id: banks; signalName: "banksRequested" }

    TestCase {
        name: "MockPage"
        when: windowShown

        property MockPage page: null
        readonly property var mock: Stage.app.mock

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            root.width = 1280
            Theme.textScale = 1
            Stage.reset()
        }
        function show() {
            mock.reload()
            page = createTemporaryObject(component, root)
            for (const spy of [exam, resume, restart, banks]) {
                spy.target = page
                spy.clear()
            }
            waitForRendering(root)
        }
        function popup() { return Find.window(root) }
        function focused() { return root.Window.window.activeFocusItem }
        function blueprint(title) { return Find.one(page, item => item instanceof BlueprintRow && item.title === title) }
        function blueprints() { return Find.all(page, item => item instanceof BlueprintRow) }
        function tick() { return Find.one(page, item => item instanceof CheckBox) }
        function start() { return Find.button(page, "开始考试") }
        function rules() { return Find.all(page, item => item instanceof RuleLine).map(line => line.text).join("\n") }

        function test_blueprints_are_a_group_of_choices() {
            show()
            compare(blueprints().map(row => row.Accessible.name), ["测试卷，13 题，60 分钟", "严格卷，13 题，30 分钟"])
            verify(blueprint("测试卷").Accessible.checked)
            mouseClick(blueprint("严格卷"))
            verify(blueprint("严格卷").Accessible.checked)
            verify(!blueprint("测试卷").Accessible.checked)
            compare(mock.title, "严格卷")
        }

        function test_what_to_know_about_the_chosen_one() {
            show()
            for (const words of ["13 题", "60 分钟", "24 分", "15 分", "依据：只用于界面测试"])
                verify(Find.text(page, words), words)
            const parts = Find.all(page, item => item instanceof SectionRow && !item.head)
            compare(parts.map(part => part.typeName + part.count + " " + part.points),
                    ["单项选择4 2 分", "多项选择4 2 分", "判断3 1 分", "案例2 2.5 分"])
            verify(rules().includes("离开期间照常计时"))
            verify(!rules().includes("才算合格"))
            mouseClick(blueprint("严格卷"))
            verify(rules().includes("离开期间不计时"))
            verify(rules().includes("法治理论部分的得分不低于 90 % 才算合格"))
        }

        function test_the_start_needs_the_tick() {
            show()
            verify(!start().enabled)
            verify(Find.text(page, "阅读考生须知并勾选后可以开始"))
            keyClick(Qt.Key_Return)
            compare(exam.count, 0)
            verify(!mock.hasOpen)
            mouseClick(tick())
            verify(start().enabled)
            verify(!Find.text(page, "阅读考生须知并勾选后可以开始"))
            mouseClick(start())
            compare(exam.count, 1)
            verify(mock.hasOpen)
        }

        function test_each_blueprint_is_read_for_itself() {
            show()
            mouseClick(tick())
            mouseClick(blueprint("严格卷"))
            verify(!tick().checked)
            verify(!start().enabled)
            mouseClick(blueprint("严格卷"))
            mouseClick(tick())
            mouseClick(blueprint("严格卷"))
            verify(tick().checked)
        }

        function test_by_keyboard_alone() {
            show()
            compare(focused(), blueprint("测试卷"))
            keyClick(Qt.Key_Down)
            compare(focused(), blueprint("严格卷"))
            verify(focused().visualFocus)
            compare(mock.title, "严格卷")
            keyClick(Qt.Key_Down)
            compare(mock.title, "严格卷")
            keyClick(Qt.Key_Tab)
            compare(focused(), tick())
            compare(focused().Accessible.name, "我已阅读考生须知")
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Return)
            compare(exam.count, 1)
            Stage.app.exam.open()
            compare(Stage.app.exam.title, "严格卷")
        }

        function test_a_blueprint_short_of_questions_says_by_how_much() {
            Stage.reset(root.faulty)
            show()
            mouseClick(blueprint("题不够的方案"))
            const problem = Find.one(page, item => item instanceof ProblemNotice)
            verify(Find.text(problem, "题库的题不够，这份方案现在不能组卷"))
            compare(Find.all(problem, item => item.textFormat !== undefined && item.text.includes("还差")).map(item => item.text),
                    ["单项选择还差 4 题", "多项选择还差 15 题", "法治理论还差 19 题"])
            verify(!tick().enabled)
            verify(Find.text(page, "这份方案现在不能组卷，原因见考生须知"))
            keyClick(Qt.Key_Return)
            compare(exam.count, 0)
            mouseClick(Find.button(problem, "查看题库"))
            compare(banks.count, 1)
        }

        function test_books_may_be_open() {
            Stage.reset(root.faulty)
            show()
            mouseClick(blueprint("题不够的方案"))
            verify(rules().includes("开卷考试，可以查阅法律条文"))
        }

        function test_a_refused_blueprint_stands_beside_the_others() {
            Stage.reset(root.faulty)
            show()
            const row = blueprint("写错的方案")
            compare(row.Accessible.name, "写错的方案，不能使用")
            verify(Find.text(row, "有错误"))
            mouseClick(row)
            const problem = Find.one(page, item => item instanceof ProblemNotice)
            verify(Find.text(problem, "这份方案的文件有错误，不能使用"))
            verify(Find.saying(problem, "minutes"))
            verify(!Find.one(page, item => item instanceof FiguresBox))
            verify(!start().enabled)
        }

        function test_an_open_paper_is_asked_about_data() {
            return [{tag: "go on", press: "继续上次", resume: 1, restart: 0},
                    {tag: "anew", press: "放弃并新开", resume: 0, restart: 1}]
        }
        function test_an_open_paper_is_asked_about(data) {
            Stage.sit("paper")
            show()
            mouseClick(tick())
            mouseClick(start())
            tryVerify(() => Find.text(popup(), "上一场考试还没有交卷"))
            compare(exam.count, 0)
            mouseClick(Find.button(popup(), data.press))
            compare(resume.count, data.resume)
            compare(restart.count, data.restart)
        }

        function test_escape_leaves_the_open_paper_alone() {
            Stage.sit("paper")
            show()
            mouseClick(tick())
            keyClick(Qt.Key_Return)
            tryVerify(() => Find.text(popup(), "上一场考试还没有交卷"))
            compare(focused().text, "继续上次")
            keyClick(Qt.Key_Escape)
            tryVerify(() => !Find.text(popup(), "上一场考试还没有交卷"))
            compare(resume.count + restart.count + exam.count, 0)
            verify(mock.hasOpen)
        }

        function test_a_start_that_cannot_be_saved_is_told() {
            show()
            mouseClick(tick())
            Stage.holdDisk(true)
            keyClick(Qt.Key_Return)
            Stage.holdDisk(false)
            compare(exam.count, 0)
            compare(Find.one(page, item => item instanceof Notice).text, mock.error)
            verify(mock.error !== "")
            keyClick(Qt.Key_Return)
            compare(exam.count, 1)
        }

        function test_without_blueprints() {
            Stage.reset("/nowhere")
            show()
            verify(Find.text(page, "还没有组卷方案"))
            verify(!start())
            mouseClick(Find.button(page, "查看题库"))
            compare(banks.count, 1)
        }

        function test_nothing_is_cut_at_any_size_data() {
            return [{tag: "1280 at 150 %", width: 1280, scale: 1.5}, {tag: "1024", width: 1024, scale: 1},
                    {tag: "1024 at 150 %", width: 1024, scale: 1.5}, {tag: "1920", width: 1920, scale: 1}]
        }
        function test_nothing_is_cut_at_any_size(data) {
            root.width = data.width
            Theme.textScale = data.scale
            show()
            compare(Find.cut(page), [])
        }
    }
}
