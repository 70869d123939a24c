// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_fixture.h"

#include <fstream>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

using nlohmann::json;
using support::writeText;
using support::yamlBank;
using support::yamlQuestion;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string checkedOn(const char* day, std::string question)
{
    return question.replace(question.find("2026-11-01"), 10, day);
}

struct Reports : cli_test::Program
{
    std::string folder = (machine.folder / "mine").string();

    int runHere(std::vector<std::string> arguments, const std::string& language = "zh_CN.UTF-8")
    {
        arguments.insert(arguments.begin(), {"--banks", folder});
        return run(arguments, language);
    }
    json resultOf(std::vector<std::string> arguments)
    {
        arguments.emplace_back("--json");
        runHere(arguments);
        return json::parse(out.str());
    }
    std::string hotFile(const std::string& text)
    {
        writeText(machine.folder / "hot.csv", text);
        return (machine.folder / "hot.csv").string();
    }
};

// The fenced blocks below a heading of questionbanks/WRITING.md.
std::vector<std::string> blocksBelow(const std::string& heading)
{
    std::ifstream stream(RENQIAN_SOURCE_DIR "/questionbanks/WRITING.md");
    std::vector<std::string> blocks;
    bool here = false;
    bool inside = false;
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with("## "))
            here = line == "## " + heading;
        const bool fence = line.starts_with("```");
        if (here && fence && !inside)
            blocks.emplace_back();
        else if (here && inside && !fence)
            blocks.back() += line + "\n";
        inside = inside != fence;
    }
    return blocks;
}

json statuteOf(const json& list, const std::string& name)
{
    for (const json& statute : list) {
        if (statute.at("statute") == name)
            return statute;
    }
    return {};
}

} // namespace

TEST_F(Reports, CountWhatTheBanksAskOfAStatute)
{
    bankPath(yamlBank("mine", yamlQuestion("m-1", "甲（ ）。", "行政法规制定程序条例 第一条") +
                                  yamlQuestion("m-2", "乙（ ）。", "行政法规制定程序条例 第三条", 4)));
    const json before = statuteOf(resultOf({"bank", "coverage"}).at("statutes"), "行政法规制定程序条例");
    writeText(machine.folder / "mine/b.yaml",
              yamlBank("more", yamlQuestion("m-3", "丙（ ）。", "行政法规制定程序条例 第一条第一款")));
    const json result = resultOf({"bank", "coverage"});
    const json after = statuteOf(result.at("statutes"), "行政法规制定程序条例");
    EXPECT_EQ(after.at("questions").get<int>(), before.at("questions").get<int>() + 1);
    EXPECT_EQ(after.at("covered"), before.at("covered"));
    EXPECT_EQ(after.at("types").at("single").get<int>(), before.at("types").at("single").get<int>() + 1);
    EXPECT_EQ(after.at("difficulties").at("4").get<int>(), before.at("difficulties").at("4").get<int>());
    EXPECT_EQ(after.at("articles").at(0), (json{{"article", "1"}, {"questions", 2}}));
    EXPECT_EQ(after.at("holes").at(0).at("first"), "2");
    EXPECT_EQ(result.at("day"), "2026-11-23");
    EXPECT_EQ(result.at("region"), "320600");
    EXPECT_FALSE(result.contains("hot"));
}

TEST_F(Reports, PrintTheCoverageForPeople)
{
    bankPath(yamlBank("mine", yamlQuestion("m-1", "甲（ ）。", "没有的法 第一条")));
    ASSERT_EQ(runHere({"bank", "coverage"}), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("题在用"));
    EXPECT_THAT(out.str(), HasSubstr("== 各章的题数\n"));
    EXPECT_THAT(out.str(), HasSubstr("没有的法  1\n"));
    EXPECT_THAT(out.str(), testing::ContainsRegex("\n宪法：第[0-9—、]+条\n"));
    EXPECT_THAT(out.str(), testing::ContainsRegex("\npre-appointment +320600 +[0-9]+ 份"));
    EXPECT_THAT(out.str(), Not(HasSubstr("高频条文")));
    ASSERT_EQ(runHere({"bank", "coverage", "--region", ""}, "en_US.UTF-8"), 0);
    EXPECT_THAT(out.str(), HasSubstr("questions in use"));
    EXPECT_THAT(out.str(), testing::ContainsRegex("\n宪法: Articles "));
    EXPECT_THAT(out.str(), testing::ContainsRegex("\npre-appointment +— +[0-9]+ "));
}

TEST_F(Reports, SayHowManyPapersABlueprintGives)
{
    writeText(
        machine.folder / "mine/bp.yaml",
        "format: renqian/blueprint@1\nid: much\ntitle: 大卷\nsource: 测试\nminutes: 10\npass: 1\ntotal: 500\n"
        "sections:\n  - {title: 一, type: indefinite, count: 500, points: 1}\n");
    const json papers = resultOf({"bank", "coverage", "--blueprint", "much"}).at("papers");
    ASSERT_EQ(papers.size(), 1u);
    EXPECT_EQ(papers.at(0).at("blueprint"), "much");
    EXPECT_EQ(papers.at(0).at("papers"), 0);
    EXPECT_EQ(papers.at(0).at("at-most"), 0);
    EXPECT_THAT(papers.at(0).at("lacking").at(0).at("message").get<std::string>(),
                HasSubstr("不定项选择还差"));
    EXPECT_EQ(runHere({"bank", "coverage", "--blueprint", "none"}), 3);
}

TEST_F(Reports, HoldATableOfHotArticlesAgainstTheBanks)
{
    bankPath(yamlBank("mine", yamlQuestion("m-1", "甲（ ）。", "行政法规制定程序条例 第一条")));
    const std::string hot = hotFile("law,article,times,topic\n行政法规制定程序条例,1,3,目的\n"
                                    "行政法规制定程序条例,99,2,\"没有,这条\"\n环境保护法,6,8,\n刑法,1,1,\n");
    const json result = resultOf({"bank", "coverage", "--hot", hot}).at("hot");
    EXPECT_EQ(result.at("articles"), 2);
    EXPECT_EQ(result.at("covered"), 1);
    ASSERT_EQ(result.at("open").size(), 2u);
    EXPECT_EQ(result.at("open").at(0), (json{{"law", "行政法规制定程序条例"},
                                             {"article", "99"},
                                             {"times", 2},
                                             {"line", 3},
                                             {"state", "article-missing"}}));
    EXPECT_EQ(result.at("open").at(1).at("state"), "repealed");
    ASSERT_EQ(runHere({"bank", "coverage", "--hot", hot}), 0);
    EXPECT_THAT(out.str(), HasSubstr("1/2 50%"));
    EXPECT_THAT(out.str(), HasSubstr("环境保护法 第六条"));
}

TEST_F(Reports, RefuseATableThatCannotBeRead)
{
    const std::string hot = hotFile("law,article,times\n刑法,1,2\n刑法,\"2,3\n");
    EXPECT_EQ(runHere({"bank", "coverage", "--hot", hot}), 1);
    EXPECT_THAT(err.str(), HasSubstr(hot + ":3:1 错误 table.unclosed-quote "));
    EXPECT_EQ(out.str(), "");
    EXPECT_EQ(runHere({"bank", "coverage", "--hot", "/no/such.csv"}), 2);
    EXPECT_EQ(runHere({"bank", "coverage", "--hot", folder}), 2);
}

TEST_F(Reports, ListWhatAChangeOfLawTouchesUnderItsStatute)
{
    const std::string path = bankPath(yamlBank(
        "mine", checkedOn("2026-08-01", yamlQuestion("m-1", "甲（ ）。", "环境保护法 第六条")) +
                    checkedOn("2025-12-01", yamlQuestion("m-2", "乙（ ）。", "治安管理处罚法 第十条")) +
                    yamlQuestion("m-3", "丙（ ）。", "治安管理处罚法 第十条")));
    ASSERT_EQ(runHere({"bank", "stale"}), 1) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("== 环境保护法  1 题\n环境保护法 自 2026-08-15 起废止，见生态环境法典 "
                                     "第一千二百四十二条\n办法："));
    EXPECT_THAT(out.str(), HasSubstr("  " + path + ":14  m-1  环境保护法 第六条  核对于 2026-08-01\n"));
    EXPECT_THAT(out.str(), HasSubstr("治安管理处罚法 自 2026-01-01 起施行 2025-06-27 通过的新版本"));
    EXPECT_THAT(out.str(), Not(HasSubstr("m-3")));
    EXPECT_THAT(out.str(), HasSubstr("2026-11-23：2 题因法律修改不抽用\n"));

    const json result = resultOf({"bank", "stale"});
    EXPECT_EQ(result.at("day"), "2026-11-23");
    EXPECT_EQ(result.at("questions"), 2);
    const json statute = statuteOf(result.at("statutes"), "环境保护法");
    EXPECT_EQ(statute.at("questions"), 1);
    const json touched = statute.at("citations").at(0);
    EXPECT_EQ(touched.at("line"), 14);
    EXPECT_EQ(touched.at("bank"), "mine");
    EXPECT_EQ(touched.at("question"), "m-1");
    EXPECT_EQ(touched.at("citation"), "环境保护法 第六条");
    EXPECT_EQ(touched.at("verified"), "2026-08-01");
    EXPECT_EQ(touched.at("state"), "repealed");
    EXPECT_EQ(touched.at("on"), "2026-08-15");
    EXPECT_EQ(touched.at("by"), "生态环境法典 第一千二百四十二条");
    EXPECT_EQ(touched.at("coming"), false);
    EXPECT_EQ(statuteOf(result.at("statutes"), "治安管理处罚法").at("citations").at(0).at("adopted"),
              "2025-06-27");
}

TEST_F(Reports, ShowWhatALawOfTheFutureWillTouch)
{
    desk.clock.pass(base::Millis(-114) * 24 * 60 * 60 * 1000); // 2026-08-01
    bankPath(
        yamlBank("mine", checkedOn("2026-07-20", yamlQuestion("m-1", "甲（ ）。", "环境保护法 第六条"))));
    runHere({"bank", "stale"});
    EXPECT_THAT(out.str(), Not(HasSubstr("m-1")));
    EXPECT_EQ(runHere({"bank", "stale", "--day", "2026-08-15"}), 1);
    EXPECT_THAT(out.str(), HasSubstr("【将来】环境保护法 自 2026-08-15 起废止"));
    EXPECT_THAT(out.str(), HasSubstr("m-1"));
    const json result = resultOf({"bank", "stale", "--day", "2026-08-15"});
    EXPECT_EQ(statuteOf(result.at("statutes"), "环境保护法").at("citations").at(0).at("coming"), true);
}

TEST_F(Reports, FindNothingInBanksThatAreUpToDate)
{
    EXPECT_EQ(run({"bank", "stale"}), 0) << out.str();
    EXPECT_EQ(out.str(), "2026-11-23：0 题因法律修改不抽用\n");
    EXPECT_EQ(run({"bank", "stale", "--day", "2026-02-30"}), 2);
    EXPECT_EQ(run({"bank", "stale", "--help"}), 0);
    EXPECT_THAT(out.str(), HasSubstr("exit code 1"));
}

TEST_F(Reports, SayOfTheExampleInTheGuideWhatTheGuideSays)
{
    const auto blocks = blocksBelow("法律修改以后 · When the law changes");
    ASSERT_EQ(blocks.size(), 4u) << "commands, the bank before, what is found, the bank after";
    const std::string path = folder + "/党校.yaml";
    writeText(path, blocks[1]);
    EXPECT_EQ(runHere({"bank", "stale", "--day", "2026-11-23"}), 1) << err.str();
    std::string found = out.str();
    for (std::size_t at = found.find(folder); at != std::string::npos; at = found.find(folder))
        found.erase(at, folder.size() + 1);
    EXPECT_EQ(found, blocks[2]);
    writeText(path, blocks[3]);
    EXPECT_EQ(runHere({"bank", "stale", "--day", "2026-11-23"}), 0) << out.str();
    EXPECT_EQ(run({"bank", "check", "--strict", path}), 0) << out.str();
}
