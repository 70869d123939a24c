// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/guarded.h"
#include "bank/reading.h"
#include "practice/study_plan.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <set>

namespace {

constexpr int megabytes = 200; // for reader and test program together
constexpr int seconds = 60;

const std::filesystem::path folder = std::filesystem::path(RENQIAN_SOURCE_DIR) / "tests/practice/hostile";

struct Row
{
    std::string file;
    std::string findings; // "code@line code@line", "-" for none
};

std::vector<Row> manifest()
{
    std::vector<Row> rows;
    std::ifstream stream(folder / "MANIFEST.txt");
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with('#'))
            continue;
        const std::size_t space = line.find(' ');
        rows.push_back({line.substr(0, space), line.substr(space + 1)});
    }
    return rows;
}

// What is found, and whether a plan comes of it exactly where nothing is wrong.
std::string result(const bank::RawDocument& document, base::Findings& findings)
{
    const auto plan = practice::readPlan(document, bank_test::statutes(), bank_test::today, findings);
    if (plan.has_value() == base::hasErrors(findings))
        return plan ? "a plan in spite of errors" : "no plan and no errors";
    std::string text;
    for (const base::Finding& finding : findings)
        text += (text.empty() ? "" : " ") + finding.code + "@" + std::to_string(finding.at.line);
    return text.empty() ? "-" : text;
}

} // namespace

class HostilePlan : public testing::TestWithParam<Row>
{};

TEST_P(HostilePlan, IsFoundOut)
{
    base::Findings findings;
    const auto document = bank::readYamlFile(folder / GetParam().file, findings);
    ASSERT_TRUE(document);
    EXPECT_EQ(result(*document, findings), GetParam().findings);
    for (const base::Finding& finding : findings)
        EXPECT_GT(finding.at.column, 0) << finding.code;
}

INSTANTIATE_TEST_SUITE_P(Plan, HostilePlan, testing::ValuesIn(manifest()), [](const auto& row) {
    std::string name = row.param.file.substr(0, row.param.file.find('.'));
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(HostilePlans, AreAllInTheManifest)
{
    std::set<std::string> listed;
    for (const Row& row : manifest())
        listed.insert(row.file);
    std::set<std::string> present;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".yaml")
            present.insert(entry.path().filename());
    }
    EXPECT_EQ(listed, present);
    EXPECT_GE(listed.size(), 50u);
}

// The largest files that make the reader slow or greedy; nothing is said about what is found.
struct Flood
{
    const char* name;
    std::string before;
    std::string unit;
    std::size_t nodesOfUnit;
};

class FloodedPlan : public testing::TestWithParam<Flood>
{};

TEST_P(FloodedPlan, ComesToAnEnd)
{
    const std::string ended = bank_test::guarded(megabytes, seconds, [] {
        const auto& [name, before, unit, nodesOfUnit] = GetParam();
        constexpr std::size_t spared = 100; // nodes of `before`
        std::string text = before;
        for (std::size_t left = (bank::maxNodes - spared) / nodesOfUnit;
             left > 0 && text.size() + unit.size() <= bank::maxFileBytes; --left)
            text += unit;
        base::Findings findings;
        const auto document = bank::readYaml(name, text, findings);
        if (!document)
            return std::string("not read");
        practice::readPlan(*document, bank_test::statutes(), bank_test::today, findings);
        return findings.size() <= 3 * 1001 ? std::string("ended") : std::string("too many findings");
    });
    EXPECT_EQ(ended, "ended");
}

const std::string floodHead = "format: renqian/plan@1\nid: a\ntitle: b\nkind: unit-list\nentries:\n";

INSTANTIATE_TEST_SUITE_P(
    Plan, FloodedPlan,
    testing::Values(
        Flood{"Entries", floodHead, "- {}\n", 1}, Flood{"WrongKeys", floodHead + "- a: 1\n", "  b: 1\n", 2},
        Flood{"Statutes", floodHead + "- statutes:\n", "  - 试验法\n", 1},
        Flood{"UnknownStatutes", floodHead + "- statutes:\n", "  - 试难法\n", 1},
        Flood{"Ranges", floodHead + "- statutes: 试验法\n  articles:\n", "  - 试验法 第一条—第二条\n", 1},
        Flood{"BadRanges", floodHead + "- statutes: 试验法\n  articles:\n", "  - 试验法 第一条第一条\n", 1}),
    [](const auto& row) { return row.param.name; });
