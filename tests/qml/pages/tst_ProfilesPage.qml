// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Renqian
import Renqian.Ui
import RenqianTest
import "finding.js" as Find
import "attempts.js" as Attempts

Rectangle {
    id: root
    width: 1280
    height: 800
    color: Theme.bg

    Component {
        id: component
        ProfilesPage {
            anchors.fill: parent
            focus: true
            profiles: Stage.app.profiles
        }
    }
    Component {
        id: cardComponent
        UsersCard {
            width: 560
            profiles: Stage.app.profiles
        }
    }

    Navigator {
        id: way
        app: Stage.app
    }
    Component {
        id: placeComponent
        ProfilesPlace {
            anchors.fill: parent
            focus: true
            app: Stage.app
            navigator: way
        }
    }

    TestCase {
        name: "ProfilesPage"
        when: windowShown

        property ProfilesPage page: null

        function initTestCase() { Theme.reducedMotion = true }
        function init() {
            Theme.textScale = 1
            Stage.reset()
            Stage.app.settings.name = "王芳"
        }
        function people() { return Stage.app.profiles }
        function show() {
            verify(people().leave())
            page = createTemporaryObject(component, root)
            waitForRendering(root)
        }
        function rows() { return Find.all(page, item => item instanceof ListRow) }
        function field() { return Find.one(page, item => item instanceof Field && item.visible) }

        function test_one_person_without_a_pin_is_not_asked() {
            compare(people().choosing, false)
            Stage.restart(1)
            compare(people().choosing, false)
            compare(Stage.app.settings.name, "王芳")
        }

        function test_two_people_are_asked_and_each_finds_their_own_results() {
            Attempts.sit(Stage, "paper", [0])
            Attempts.sit(Stage, "paper", [1])
            verify(people().add("李强"))
            Stage.restart(1)
            compare(people().choosing, true)
            compare(Stage.app.history.count, 0)
            compare(Stage.app.settings.name, "")
            verify(people().choose(1, ""))
            compare(Stage.app.settings.name, "李强")
            compare(Stage.app.history.count, 0)
            compare(Stage.app.settings.backups.count, 0)
            Attempts.sit(Stage, "paper", [])
            Stage.app.history.reload()
            Stage.app.settings.reload()
            compare(Stage.app.history.count, 1)
            compare(Stage.app.settings.backups.count, 1)
            verify(people().leave())
            compare(Stage.app.history.count, 0)
            compare(Stage.app.settings.backups.count, 0)
            verify(people().choose(0, ""))
            compare(Stage.app.settings.name, "王芳")
            compare(Stage.app.history.count, 2)
            compare(Stage.app.settings.backups.count, 2)
        }

        function test_arrows_and_enter() {
            people().add("李强")
            show()
            compare(rows().length, 2)
            verify(rows()[0].selected)
            keyClick(Qt.Key_Down)
            verify(rows()[1].selected)
            keyClick(Qt.Key_Down)
            verify(rows()[1].selected)
            keyClick(Qt.Key_Return)
            compare(people().choosing, false)
            compare(people().name, "李强")
        }

        function test_digits_escape_and_a_wrong_pin() {
            verify(people().changePin("", "2580"))
            people().add("李强")
            show()
            verify(field())
            keyClick(Qt.Key_1)
            keyClick(Qt.Key_2)
            compare(field().text, "12")
            keyClick(Qt.Key_Escape)
            compare(field().text, "")
            for (const key of [Qt.Key_1, Qt.Key_1, Qt.Key_1, Qt.Key_1, Qt.Key_Return])
                keyClick(key)
            compare(people().choosing, true)
            verify(people().error.includes("还可再试 4 次"), people().error)
            compare(field().text, "")
            for (const key of [Qt.Key_2, Qt.Key_5, Qt.Key_8, Qt.Key_0, Qt.Key_Return])
                keyClick(key)
            compare(people().choosing, false)
            compare(people().name, "王芳")
        }

        function test_a_pin_alone_locks_the_window_through_a_restart_of_the_program() {
            verify(people().changePin("", "2580"))
            Stage.restart(1)
            compare(people().choosing, true)
            for (let i = 0; i < 5; ++i)
                verify(!people().choose(0, "0000"))
            verify(people().error.includes("300"), people().error)
            Stage.restart(60)
            verify(!people().choose(0, "2580"))
            Stage.advance(300)
            verify(people().choose(0, "2580"))
        }

        function test_nobody_leaves_an_open_exam() {
            people().add("李强")
            verify(Stage.sit("paper"))
            verify(!people().leave())
            verify(people().error !== "")
            compare(people().choosing, false)
        }

        function test_the_one_in_use_is_not_deleted_and_another_one_is() {
            people().add("李强")
            verify(!people().remove(0, ""))
            compare(people().people.count, 2)
            verify(people().remove(1, ""))
            compare(people().people.count, 1)
        }

        function test_a_changed_name_is_shown_in_the_list() {
            people().add("李强")
            Stage.app.settings.name = "王小芳"
            show()
            compare(rows()[0].label, "王小芳")
        }

        function test_the_card_asks_before_deleting_and_names_the_person() {
            people().add("李强")
            const card = createTemporaryObject(cardComponent, root)
            waitForRendering(root)
            const link = Find.one(card, item => item instanceof TextLink && item.visible)
            compare(link.Accessible.name, "删除用户 李强")
            mouseClick(link)
            tryVerify(() => Find.saying(Find.window(root), "删除 李强 的全部成绩") !== null)
            keyClick(Qt.Key_Escape)
            tryVerify(() => Find.saying(Find.window(root), "删除 李强 的全部成绩") === null)
            compare(people().people.count, 2)
        }

        function test_whoever_comes_next_begins_at_home() {
            people().add("李强")
            way.enter("settings")
            verify(people().leave())
            const place = createTemporaryObject(placeComponent, root)
            verify(place)
            compare(way.place, "home")
            compare(way.trail.length, 0)
            tryVerify(() => Find.text(place, "选择用户"))
        }

        function test_nothing_is_cut_at_large_type() {
            Theme.textScale = 1.5
            verify(people().changePin("", "2580"))
            people().add("李强")
            show()
            for (const item of Find.all(page, child => child.textFormat !== undefined)) {
                verify(item.mapToItem(page, item.width, 0).x <= page.width, item.text)
                verify(!item.truncated, item.text)
            }
        }
    }
}
