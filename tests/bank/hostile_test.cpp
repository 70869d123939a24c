// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guarded.h"
#include "manifest.h"
#include "reading.h"

#include <gtest/gtest.h>

using bank_test::brief;
using bank_test::guarded;

namespace {

constexpr int megabytes = 200; // for reader and test program together
constexpr int seconds = 60;

const std::filesystem::path folder = std::filesystem::path(RENQIAN_SOURCE_DIR) / "tests/bank/hostile";

void readOn(const bank::RawDocument& document, base::Findings& findings)
{
    const bank::RawNode* format = document.root.find("format");
    if (format && format->text.starts_with("renqian/statutes@"))
        bank::readStatutes(document, findings);
    else if (const auto raw = bank::readBank(document, findings))
        bank::validate(*raw, bank_test::statutes(), bank_test::today, findings);
}

// `units` units, or as many as fit into a file.
std::string flooded(std::string_view before, std::string_view unit, std::string_view after, std::size_t units)
{
    std::string text(before);
    text.reserve(bank::maxFileBytes);
    for (; units > 0 && text.size() + unit.size() + after.size() <= bank::maxFileBytes; --units)
        text += unit;
    return text += after;
}

} // namespace

class HostileFile : public testing::TestWithParam<bank_test::ManifestRow>
{};

TEST_P(HostileFile, IsFoundOut)
{
    const std::string result = guarded(megabytes, seconds, [] {
        base::Findings findings;
        if (const auto document = bank::readYamlFile(folder / GetParam().file, findings))
            readOn(*document, findings);
        return brief(findings);
    });
    EXPECT_EQ(result, GetParam().findings);
}

INSTANTIATE_TEST_SUITE_P(Bank, HostileFile, testing::ValuesIn(bank_test::readManifest(folder)),
                         [](const auto& row) { return bank_test::testName(row.param); });

TEST(HostileFiles, AreAllInTheManifest)
{
    const auto listed = bank_test::listedFiles(folder);
    EXPECT_EQ(listed, bank_test::presentFiles(folder));
    EXPECT_GE(listed.size(), 70u);
}

// The largest files that make a parser slow or greedy. Each must come to an end; nothing is said about what
// is found.
struct Flood
{
    const char* name;
    std::string before;
    std::string unit;
    std::string after;
    std::size_t nodesOfUnit = 0; // 0: fill the file
};

class FloodedFile : public testing::TestWithParam<Flood>
{};

TEST_P(FloodedFile, ComesToAnEnd)
{
    const std::string result = guarded(megabytes, seconds, [] {
        const auto& [name, before, unit, after, nodesOfUnit] = GetParam();
        constexpr std::size_t spared = 100; // nodes of `before`
        const std::size_t units = nodesOfUnit ? (bank::maxNodes - spared) / nodesOfUnit : bank::maxFileBytes;
        base::Findings findings;
        const auto document = bank::readYaml(name, flooded(before, unit, after, units), findings);
        if (!document && nodesOfUnit)
            return std::string("not read: ") + brief(findings);
        if (document)
            readOn(*document, findings);
        return findings.size() <= 3 * 3 * 1001 ? std::string("ended") : std::string("too many findings");
    });
    EXPECT_EQ(result, "ended");
}

const std::string bankHead = "format: renqian/bank@1\n";
const std::string questionsHead = bankHead + "questions:\n";

INSTANTIATE_TEST_SUITE_P(
    Yaml, FloodedFile,
    testing::Values(Flood{"Brackets", "", "[", ""}, Flood{"Braces", "", "{", ""},
                    Flood{"Commas", "", ",", ""}, Flood{"FlowAtRoot", "[", "a,", "]"},
                    Flood{"FlowInMap", "a: [", "b,", "]"}, Flood{"FlowLines", "a:\n  [", "b,\n", "]"},
                    Flood{"NestedPairs", "", "[a: ", ""}, Flood{"Anchors", "", "&a ", ""},
                    Flood{"Spaces", "", " ", ""}, Flood{"Lines", "", "\n", ""},
                    Flood{"Comments", "", "# a\n", ""}, Flood{"Plain", "a: ", "b ", ""},
                    Flood{"Quoted", "a: \"", "b ", "\""}, Flood{"OpenQuote", "a: '", "b\n ", ""},
                    Flood{"Literal", "a: |\n", " b\n", ""}, Flood{"Dashes", "", "- ", ""},
                    Flood{"Documents", "", "---\n", ""}, Flood{"SameKey", "", "a: b\n", ""},
                    Flood{"Hidden", "a: \"", "\u200f", "\""}, Flood{"Controls", "", "\x01", ""},
                    Flood{"Fullwidth", "", "a：b\n", ""}, Flood{"TooManyItems", "a:\n", "-\n", ""}),
    [](const auto& row) { return row.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Bank, FloodedFile,
    testing::Values(Flood{"WrongKeys", bankHead, "titel: a\n", "", 2},
                    Flood{"EmptyQuestions", questionsHead, "- {}\n", "", 1},
                    Flood{"Questions", questionsHead,
                          "- {id: a, type: single, stem: b, options: [c, d], answer: A}\n", "", 13},
                    Flood{"SmallQuestions", questionsHead, "- {id: a}\n", "", 3},
                    Flood{"Cases", questionsHead, "- {case: a}\n", "", 3},
                    Flood{"Options", questionsHead + "  - type: single\n    options:\n", "      - a\n", "",
                          1},
                    Flood{"Citations", questionsHead + "  - basis:\n", "      - 试难法 第一条\n", "", 1},
                    Flood{"Tags", questionsHead + "  - tags:\n", "      - []\n", "", 1},
                    Flood{"Organs", bankHead + "organs:\n", "  - 政\n", "", 1},
                    Flood{"Statutes", "format: renqian/statutes@1\nstatutes:\n",
                          "  - {name: a, versions: [{}]}\n", "", 6},
                    Flood{"Versions", "format: renqian/statutes@1\nstatutes:\n  - versions:\n",
                          "      - {last: 9999, shapes: 1 1}\n", "", 5}),
    [](const auto& row) { return row.param.name; });
