// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/doubts.h"
#include "program_fixture.h"
#include "support/people.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

using cli_test::Program;
using nlohmann::json;
using support::writeText;
using support::yamlBank;
using support::yamlQuestion;
using testing::HasSubstr;

TEST_F(Program, ChecksABankWithoutFaults)
{
    EXPECT_EQ(run({"bank", "check", bankPath(yamlBank("mine", yamlQuestion("m-1")))}), 0) << out.str();
    EXPECT_EQ(out.str(), "1 个文件，1 题：错误 0，提醒 0，建议 0\n");
}

TEST_F(Program, NamesPlaceCodeAndRemedyOfEveryFault)
{
    std::string text = yamlBank("mine", yamlQuestion("m-1") + yamlQuestion("m-1"));
    text.replace(text.find("answer: B"), 9, "answer: F");
    const std::string path = bankPath(text);
    EXPECT_EQ(run({"bank", "check", path}), 1);
    EXPECT_THAT(
        out.str(),
        HasSubstr(path + ":13:13 错误 question.answer-outside 答案含有选项里没有的字母：F，选项只到 D。"));
    EXPECT_THAT(out.str(), HasSubstr("bank.id-repeated"));
    EXPECT_EQ(run({"bank", "check", path}, "en_US.UTF-8"), 1);
    EXPECT_THAT(
        out.str(),
        HasSubstr("error question.answer-outside The answer F goes beyond the options, which end at D. "));
}

TEST_F(Program, GivesFindingsAsJson)
{
    EXPECT_EQ(run({"bank", "check", "--json", bankPath("format: renqian/bank@1\nid: &x a\n")}), 1);
    const json result = json::parse(out.str());
    EXPECT_EQ(result.at("files"), 1);
    bool found = false;
    for (const json& finding : result.at("findings"))
        found = found || (finding.at("code") == "yaml.anchor" && finding.at("line") == 2);
    EXPECT_TRUE(found) << out.str();
}

TEST_F(Program, FindsAnIdInTwoOfTheFiles)
{
    writeText(machine.folder / "mine/b.yaml", yamlBank("other", yamlQuestion("m-1")));
    bankPath(yamlBank("mine", yamlQuestion("m-1")));
    EXPECT_EQ(run({"bank", "check", (machine.folder / "mine").string()}), 1);
    EXPECT_THAT(out.str(), HasSubstr("machine.duplicate-id"));
}

TEST_F(Program, FailsAStrictCheckOnAWarningButNotOnAdvice)
{
    std::string questions = yamlQuestion("m-1", "机关收到申请以后，下列做法不合法的是（ ）。");
    const std::string path = bankPath(yamlBank("mine", questions));
    EXPECT_EQ(run({"bank", "check", path}), 0) << out.str();
    EXPECT_EQ(run({"bank", "check", "--strict", path}), 1);
    EXPECT_THAT(out.str(), HasSubstr(path + ":11:11 提醒 writing.negation-unmarked "));
    EXPECT_EQ(run({"bank", "check", "--strict", "--json", path}), 1);
    const json result = json::parse(out.str());
    EXPECT_EQ(result.at("errors"), 0);
    EXPECT_EQ(result.at("warnings"), 1);
    EXPECT_EQ(result.at("findings").at(0).at("code"), "writing.negation-unmarked");

    questions = yamlQuestion("m-1", "机关收到公民的申请以后应当（ ）。") +
                yamlQuestion("m-2", "机关收到公民申请以后，应当（ ）。");
    EXPECT_EQ(run({"bank", "check", "--strict", bankPath(yamlBank("mine", questions))}), 0) << out.str();
    EXPECT_THAT(out.str(), HasSubstr("writing.near-duplicate"));
    EXPECT_THAT(out.str(), HasSubstr("2 题：错误 0，提醒 0，建议 1\n"));
}

TEST_F(Program, FailsAStrictCheckWhereTheLawHasChanged)
{
    std::string text = yamlBank("mine", yamlQuestion("m-1", "公民的选举权（ ）。", "没有登记的法 第一条"));
    EXPECT_EQ(run({"bank", "check", bankPath(text)}), 0);
    EXPECT_EQ(run({"bank", "check", "--strict", bankPath(text)}), 1);
    EXPECT_THAT(out.str(), HasSubstr("citation.statute-unknown"));
}

TEST_F(Program, TellsWrongUseFromFaults)
{
    EXPECT_EQ(run({}), 2);
    EXPECT_EQ(run({"bank"}), 2);
    EXPECT_EQ(run({"bank", "check"}), 2);
    EXPECT_EQ(run({"bank", "check", "/no/such/file.yaml"}), 2);
    EXPECT_EQ(run({"paper", "draw", "--blueprint", "x", "--seed", "-1"}), 2);
    EXPECT_EQ(run({"--lang", "fr", "bank", "list"}), 2);
    EXPECT_EQ(run({"--help"}), 0);
    EXPECT_THAT(out.str(), HasSubstr("题库"));
    EXPECT_EQ(run({"--version"}), 0);
}

TEST_F(Program, InstallsBanksAndSaysWhatItDidNot)
{
    const std::string good = bankPath(yamlBank("mine", yamlQuestion("m-1"), "2026-02-01"));
    ASSERT_EQ(run({"bank", "install", good}), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("题库 mine  新题库\n装入 1 个题库"));
    ASSERT_EQ(run({"bank", "install", good}), 0);
    EXPECT_THAT(out.str(), HasSubstr("已经有了\n装入 0 个题库"));

    const std::string old = bankPath(yamlBank("mine", yamlQuestion("m-1"), "2026-01-01"));
    EXPECT_EQ(run({"bank", "install", old}), 1);
    EXPECT_THAT(out.str(), HasSubstr("不比已装入的 2026-02-01 新，要加 --older\n装入 0 个题库"));
    EXPECT_EQ(run({"--json", "bank", "install", "--older", old}), 0);
    const json result = json::parse(out.str());
    EXPECT_EQ(result.at("offers").at(0).at("fate"), "older");
    EXPECT_EQ(result.at("installed").size(), 1u);

    EXPECT_EQ(run({"bank", "install", bankPath("format: renqian/bank@1\nid: &x a\n")}), 1);
    EXPECT_THAT(err.str(), HasSubstr("yaml.anchor"));
    EXPECT_EQ(run({"bank", "install", "/no/such.yaml"}), 3);
}

TEST_F(Program, ListsAndSearchesTheBanksOfAFolder)
{
    bankPath(yamlBank("mine", yamlQuestion("m-1", "申请听证的期限（ ）。")));
    const std::string folder = (machine.folder / "mine").string();
    ASSERT_EQ(run({"--json", "--banks", folder, "bank", "list"}), 0) << err.str();
    bool found = false;
    for (const json& source : json::parse(out.str()))
        found = found || source.at("id") == "mine";
    EXPECT_TRUE(found);
    ASSERT_EQ(run({"--banks", folder, "bank", "search", "听证的期限"}), 0);
    EXPECT_THAT(out.str(), HasSubstr("m-1"));
}

TEST_F(Program, DrawsTheSamePaperForTheSameSeed)
{
    writeText(machine.folder / "mine/bp.yaml", support::LibraryFolder::blueprintText("mine-ten", 10));
    const std::string folder = (machine.folder / "mine").string();
    const std::vector<std::string> draw{"--json",      "--banks",  folder,   "paper", "draw",
                                        "--blueprint", "mine-ten", "--seed", "7"};
    ASSERT_EQ(run(draw), 0) << err.str();
    const std::string first = out.str();
    ASSERT_EQ(run(draw), 0);
    EXPECT_EQ(out.str(), first);
    EXPECT_EQ(json::parse(first).at("items").size(), 10u);
    EXPECT_EQ(run({"--banks", folder, "paper", "draw", "--blueprint", "mine-ten", "--seed", "7", "--day",
                   "2026-02-30"}),
              2);
    EXPECT_EQ(run({"paper", "draw", "--blueprint", "none", "--seed", "7"}), 3);
    ASSERT_EQ(run({"--banks", folder, "paper", "draw", "--blueprint", "mine-ten", "--seed", "7"}), 0);
    EXPECT_THAT(out.str(), HasSubstr("答案："));
}

TEST_F(Program, SaysWhichRowsOfABlueprintFail)
{
    writeText(
        machine.folder / "mine/bp.yaml",
        "format: renqian/blueprint@1\nid: much\ntitle: 大卷\nsource: 测试\nminutes: 10\npass: 1\ntotal: 500\n"
        "sections:\n  - {title: 一, type: indefinite, count: 500, points: 1}\n");
    EXPECT_EQ(run({"--banks", (machine.folder / "mine").string(), "paper", "draw", "--blueprint", "much",
                   "--seed", "1"}),
              1);
    EXPECT_THAT(err.str(), HasSubstr("不定项选择还差"));
}

TEST_F(Program, ListsAndShowsStudyPlans)
{
    ASSERT_EQ(run({"--json", "plan", "list"}), 0) << err.str();
    bool found = false;
    for (const json& plan : json::parse(out.str()))
        found = found || (plan.at("id") == "sprint-three-weeks" && plan.at("kind") == "sprint" &&
                          plan.at("usable") == true && plan.at("entries") == 20);
    EXPECT_TRUE(found) << out.str();
    ASSERT_EQ(run({"plan", "list"}), 0);
    EXPECT_THAT(out.str(), HasSubstr("sprint-three-weeks"));
    EXPECT_THAT(out.str(), HasSubstr("任前三周冲刺"));

    ASSERT_EQ(run({"--json", "plan", "show", "sprint-three-weeks", "--day", "2026-12-14"}), 0);
    const json entry = json::parse(out.str()).at("entries").at(1);
    EXPECT_EQ(entry.at("day"), 20);
    EXPECT_EQ(entry.at("from"), "2026-11-24");
    EXPECT_EQ(entry.at("to"), "2026-11-24");
    EXPECT_EQ(entry.at("ranges"), json::array({"宪法 第三十三条—第五十六条"}));
    EXPECT_EQ(entry.at("goal"), json({{"questions", 15}, {"mastery", 80}}));
    EXPECT_GE(entry.at("available"), 15);

    ASSERT_EQ(run({"plan", "show", "monthly-law-2026"}), 0);
    EXPECT_THAT(out.str(), HasSubstr("2026 年 12 月"));
    EXPECT_THAT(out.str(), HasSubstr("做 40 题（共 "));
    ASSERT_EQ(run({"plan", "show", "monthly-law-2026"}, "en_US.UTF-8"), 0);
    EXPECT_THAT(out.str(), HasSubstr("2026-12"));
    ASSERT_EQ(run({"--json", "plan", "show", "monthly-law-2026"}), 0);
    EXPECT_EQ(json::parse(out.str()).at("entries").at(0).at("month"), "2026-12");

    EXPECT_EQ(run({"plan", "show", "no-such-plan"}), 3);
    EXPECT_EQ(run({"plan", "show", "monthly-law-2026", "--day", "soon"}), 2);
    EXPECT_EQ(run({"plan", "show"}), 2);
}

TEST_F(Program, ChecksAPlanAndListsItAsUnusable)
{
    const std::string path =
        bankPath("format: renqian/plan@1\nid: mine\ntitle: 我的计划\nkind: monthly\nentries:\n"
                 "  - {month: 2026-12, statutes: 宪法, articles: 总纲}\n");
    EXPECT_EQ(run({"bank", "check", path}), 1);
    EXPECT_THAT(out.str(), HasSubstr(path + ":6:46 错误 plan.range-form"));
    ASSERT_EQ(run({"--banks", (machine.folder / "mine").string(), "plan", "list"}), 0);
    EXPECT_THAT(out.str(), HasSubstr("有错误"));
    EXPECT_THAT(out.str(), HasSubstr("我的计划"));
}

TEST_F(Program, ShowsAndMarksAttemptsAgainBesideAnOpenWindow)
{
    flow::ExamDesk exam = desk.start();
    ASSERT_TRUE(exam.respond(0, support::letters("A")));
    ASSERT_TRUE(exam.submit());
    const std::string id = exam.attempt().id;
    ASSERT_EQ(run({"--json", "attempt", "list"}), 0) << err.str();
    EXPECT_EQ(json::parse(out.str()).at(0).at("earned"), 1.0);
    ASSERT_EQ(run({"--json", "attempt", "show", id}), 0);
    EXPECT_EQ(json::parse(out.str()).at("items").at(0).at("right"), true);
    ASSERT_EQ(run({"attempt", "remark"}), 0);
    EXPECT_THAT(out.str(), HasSubstr("与原成绩一致"));
    ASSERT_EQ(run({"attempt", "show", id}), 0);
    EXPECT_THAT(out.str(), HasSubstr("不合格"));
    EXPECT_EQ(run({"attempt", "show", "no-such-id"}), 3);
}

TEST_F(Program, LetsNoTextOfAFileDriveTheTerminal)
{
    bankPath("format: renqian/bank@1\nid: mine\ntitle: \"a\\x1b[2Jb\"\n");
    EXPECT_EQ(run({"bank", "check", (machine.folder / "mine").string()}), 1);
    EXPECT_EQ(out.str().find('\x1b'), std::string::npos);
}

TEST_F(Program, LeadsFromDoubtsToTheirQuestions)
{
    const base::Day revision = base::makeDay(2026, 11, 23);
    const std::string file = (machine.folder / "doubts.yaml").string();
    writeText(file,
              flow::writeDoubts({{1, "q-1", "a", revision, "题干", "过时了\x1b[2J", desk.clock.now.wall},
                                 {2, "gone", "a", revision, "题干", "不对", desk.clock.now.wall}}));
    const std::string shipped = (machine.folder / "shipped").string();
    ASSERT_EQ(run({"--banks", shipped, "bank", "doubts", file}), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr((machine.folder / "shipped/a.yaml").string() + ":18:"));
    EXPECT_THAT(out.str(), HasSubstr("a/q-1 2026-11-23 过时了"));
    EXPECT_THAT(out.str(), HasSubstr("不在本机的题库里 a/gone"));
    ASSERT_EQ(run({"--banks", shipped, "--json", "bank", "doubts", file}), 0);
    const json list = json::parse(out.str());
    ASSERT_EQ(list.size(), 2u);
    EXPECT_EQ(list[0].at("line"), 18);
    EXPECT_TRUE(list[1].at("file").is_null());
    writeText(file, "format: renqian/doubts@1\ndoubts:\n  - id: q-1\n");
    EXPECT_EQ(run({"bank", "doubts", file}), 1);
    EXPECT_THAT(err.str(), HasSubstr("doubts.yaml:3:"));
}

TEST_F(Program, ReplaysAHistoryOfReviews)
{
    const auto path = machine.folder / "reviews.json";
    writeText(path, R"([{"elapsed_days":0,"rating":3},{"elapsed_days":2,"rating":3}])");
    ASSERT_EQ(run({"practice", "replay", path.string()}), 0) << err.str();
    const json states = json::parse(out.str());
    ASSERT_EQ(states.size(), 2u);
    EXPECT_EQ(states[0].at("stability"), 2.3065);
    EXPECT_EQ(states[0].at("interval"), 2);
    ASSERT_EQ(run({"practice", "replay", path.string(), "--retention", "0.8", "--no-short-term"}), 0);
    EXPECT_EQ(json::parse(out.str())[0].at("interval"), 8);
    EXPECT_EQ(run({"practice", "replay", path.string(), "--retention", "1.5"}), 2);
    writeText(path, R"([{"elapsed_days":0,"rating":9}])");
    EXPECT_EQ(run({"practice", "replay", path.string()}), 3);
    EXPECT_THAT(err.str(), HasSubstr("review 1"));
}

TEST_F(Program, ReadsTheDataFolderThatWasChosenInTheWindow)
{
    const std::string chosen = dataVariable;
    dataVariable.clear();
    EXPECT_EQ(run({"attempt", "list"}), 3);
    const auto choice = machine.folder / "home/.config/renqian/data-folder";
    writeText(choice, chosen + "\n");
    EXPECT_EQ(run({"attempt", "list"}), 0) << err.str();
    writeText(choice, "no path\n");
    EXPECT_EQ(run({"attempt", "list"}), 3);
    EXPECT_THAT(err.str(), HasSubstr(choice.string()));
}

TEST_F(Program, ListsExportsImportsAndDeletesPeople)
{
    ASSERT_TRUE(desk.history->setSetting("learner.name", "王\u001b[31m芳").has_value());
    EXPECT_EQ(run({"profile", "list"}), 0);
    EXPECT_THAT(out.str(), HasSubstr("first  王[31m芳"));

    const std::string file = (desk.folder / "wang.rqp").string();
    ASSERT_EQ(run({"profile", "export", "first", file}), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("已导出并核对：" + file));
    ASSERT_EQ(run({"profile", "import", file, "--json"}), 0) << err.str();
    const std::string id = json::parse(out.str()).at("id");
    ASSERT_EQ(run({"--json", "profile", "list"}), 0);
    EXPECT_EQ(json::parse(out.str()).size(), 2u);

    EXPECT_EQ(run({"profile", "delete", id}), 2) << "not without --yes";
    EXPECT_THAT(err.str(), HasSubstr("--yes"));
    EXPECT_TRUE(std::filesystem::exists(desk.folder / "data/profiles" / id));
    EXPECT_EQ(run({"profile", "delete", id, "--yes"}), 0) << err.str();
    EXPECT_FALSE(std::filesystem::exists(desk.folder / "data/profiles" / id));
    EXPECT_EQ(run({"profile", "delete", id, "--yes"}), 3);
}

TEST_F(Program, TellsInBothLanguagesWhyAFileIsNotImported)
{
    writeText(desk.folder / "x.rqp", "nothing of ours");
    const std::string file = (desk.folder / "x.rqp").string();
    EXPECT_EQ(run({"profile", "import", file}), 3);
    EXPECT_EQ(err.str(), "renqianctl: 没有导入或导出，这不是本程序导出的文件：" + file +
                             "。请从原来的电脑重新导出一份。\n");
    EXPECT_EQ(run({"profile", "import", file}, "en_US.UTF-8"), 3);
    EXPECT_THAT(err.str(), HasSubstr("this is no file that the program exported: " + file));
}

TEST_F(Program, ShowsTheRecordsOfThePersonWhoIsNamed)
{
    const auto data = desk.folder / "data";
    const std::string other = flow::createProfile(data, "李强", desk.clock.now.wall).value().id;
    flow::ExamDesk exam = desk.start();
    ASSERT_TRUE(exam.respond(0, bank::OptionSet::fromLetters("A").value()).has_value());
    ASSERT_TRUE(exam.submit().has_value());
    EXPECT_EQ(run({"attempt", "list"}), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("01900000-0000-7000-8000-000000000001"));
    EXPECT_EQ(run({"--profile", other, "attempt", "list"}), 0) << err.str();
    EXPECT_EQ(out.str(), "");
    EXPECT_EQ(run({"--profile", "../..", "attempt", "list"}), 3);
    EXPECT_THAT(err.str(), HasSubstr("没有找到：../.."));
}

TEST_F(Program, TakesAForgottenPinAway)
{
    const auto data = desk.folder / "data";
    ASSERT_TRUE(flow::changePin(data, "first", "", "2580", desk.clock.now).has_value());
    EXPECT_EQ(run({"profile", "forget-pin", "first"}), 0) << err.str();
    EXPECT_FALSE(flow::listProfiles(data).front().hasPin);
}
