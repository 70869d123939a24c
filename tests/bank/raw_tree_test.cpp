// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/raw_tree.h"

#include "reading.h"

#include <gmock/gmock.h>

using bank::RawNode;
using bank_test::written;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<std::string> findingsOf(std::string_view text)
{
    base::Findings findings;
    bank::readYaml("a.yaml", text, findings);
    return written(findings);
}

std::string repeated(std::string_view unit, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += unit;
    return text;
}

} // namespace

TEST(ReadYaml, KeepsWhatStandsThereAndWhere)
{
    base::Findings findings;
    const auto document =
        bank::readYaml("a.yaml", "标题: 法\nlist: [一, \"2\"]\nnone:\ntext: |\n  x\n", findings);
    ASSERT_TRUE(document);
    EXPECT_TRUE(document->sound);
    EXPECT_THAT(findings, IsEmpty());
    const RawNode& root = document->root;
    EXPECT_EQ(root.find("标题")->text, "法");
    EXPECT_EQ(root.find("标题")->at, (base::Position{1, 5}));
    const RawNode& list = *root.find("list");
    ASSERT_EQ(list.items.size(), 2u);
    EXPECT_EQ(list.items[1].at, (base::Position{2, 11}));
    EXPECT_TRUE(list.items[1].quoted);
    EXPECT_FALSE(list.items[0].quoted);
    EXPECT_EQ(root.find("none")->kind, RawNode::Kind::null);
    EXPECT_EQ(root.find("text")->text, "x\n");
    EXPECT_EQ(root.find("other"), nullptr);
}

TEST(ReadYaml, AcceptsAByteOrderMark)
{
    base::Findings findings;
    const auto document = bank::readYaml("a.yaml",
                                         "\xef\xbb\xbf"
                                         "a: b\n",
                                         findings);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->root.find("a")->at, (base::Position{1, 4}));
}

struct Refusal
{
    const char* name;
    std::string text;
    std::vector<std::string> findings;
};

class Refuses : public testing::TestWithParam<Refusal>
{};

TEST_P(Refuses, WithEveryFinding)
{
    EXPECT_THAT(findingsOf(GetParam().text), testing::ElementsAreArray(GetParam().findings));
}

INSTANTIATE_TEST_SUITE_P(
    ReadYaml, Refuses,
    testing::Values(
        Refusal{"Nothing", "", {"error file.empty 0:0"}},
        Refusal{"Comment", "# a\n", {"error file.empty 0:0"}},
        Refusal{"Text", "abc", {"error yaml.not-a-map 1:1"}},
        Refusal{"Comma", ",", {"error yaml.extra-content 1:1", "error file.empty 0:0"}},
        Refusal{"AnchoredComma",
                "&a,",
                {"error yaml.anchor 1:1 | a", "error yaml.extra-content 1:3", "error file.empty 0:0"}},
        Refusal{"List", "- a\n", {"error yaml.not-a-map 1:1"}},
        Refusal{"SecondDocument", "a: b\n---\nc: d\n", {"error yaml.second-document 2:1"}},
        Refusal{"DocumentAfterEnd", "a: b\n...\nc: d\n", {"error yaml.extra-content 3:1"}},
        Refusal{"Aliases",
                "a: &x 1\nb: *x\nc: *x\n",
                {"error yaml.anchor 1:4 | x", "error yaml.alias 2:4", "error yaml.alias 3:4"}},
        Refusal{"Tags",
                "a: !!str 1\nb: ! 2\nc: !x [1]\n",
                {"error yaml.tag 1:4 | tag:yaml.org,2002:str", "error yaml.tag 2:4 | !",
                 "error yaml.tag 3:4 | !x"}},
        Refusal{"RepeatedKeys",
                "a: 1\nb: 2\na: 3\na: 4\n",
                {"error yaml.duplicate-key 3:1 | a | 1", "error yaml.duplicate-key 4:1 | a | 1"}},
        Refusal{"ListAsKey", "? [a, b]\n: 1\nc: 2\n", {"error yaml.key-form 1:3"}},
        Refusal{"NoKey", ": 1\n", {"error yaml.key-form 1:1"}},
        Refusal{"Control",
                std::string("法\0: \x04\n", 8),
                {"error file.control-character 1:2 | U+0000", "error file.control-character 1:5 | U+0004"}},
        Refusal{"Hidden",
                "a: 中\u202e文\nb: \u200f\n",
                {"error file.hidden-character 1:5 | U+202E", "error file.hidden-character 2:4 | U+200F"}},
        Refusal{"EscapedHidden", "a: \"x\\u202ey\"\n", {"error yaml.escape 1:4 | U+202E"}},
        Refusal{"NotUtf8", "a: 1\nb: \xff\n", {"error file.not-utf8 2:4"}},
        Refusal{"Gbk", "\xd0\xd0\xd5\xfe\xb4\xa6\xb7\xa3\xb7\xa8: a\n", {"error file.looks-gbk 1:1"}},
        Refusal{"Braces", "a: {A}对\n", {"error yaml.indentation 1:7 | end of map not found | "}},
        Refusal{"OpenQuote", "a: \"b\n", {"error yaml.unclosed 1:4 |  | "}},
        Refusal{"QuoteOpenSinceLineOne",
                "a: 'b\nc: 'd'\n",
                {"error yaml.indentation 2:5 | end of map not found | 1"}},
        Refusal{"Tab", "a:\n\t- b\n", {"error yaml.tab 2:2 | illegal block entry | "}}),
    [](const auto& row) { return row.param.name; });

TEST(ReadYaml, RefusesWhatIsTooDeepOrTooMuch)
{
    EXPECT_THAT(findingsOf("a: " + repeated("[", 15) + repeated("]", 15)), IsEmpty());
    EXPECT_THAT(findingsOf("a: " + repeated("[", 16) + repeated("]", 16)),
                ElementsAre("error yaml.too-deep 1:19 | 16"));
    EXPECT_THAT(findingsOf("a: " + repeated("[", 600) + repeated("]", 600)),
                ElementsAre("error yaml.too-deep 1:19 | 16"));
    EXPECT_THAT(findingsOf("a:\n" + repeated("- b\n", 400'000)),
                ElementsAre(testing::StartsWith("error yaml.too-many-nodes ")));
    EXPECT_THAT(findingsOf("[" + repeated("b,", 200'000) + "]\n"),
                ElementsAre("error yaml.runaway 0:0 | 256"));
    EXPECT_THAT(findingsOf(std::string(bank::maxFileBytes + 1, ' ')),
                ElementsAre("error file.too-large 0:0 | 8388609 | 8388608"));
}

TEST(ReadYaml, CountsOnlyTheRestOfManyFindings)
{
    const auto findings = findingsOf(repeated("a: 1\n", 1501));
    ASSERT_EQ(findings.size(), 1001u);
    EXPECT_EQ(findings.back(), "error file.more-errors 0:0 | 500");
}

TEST(ReadYaml, CutsLongArguments)
{
    const std::string key = repeated("法", 200);
    EXPECT_THAT(findingsOf(key + ": 1\n" + key + ": 2\n"),
                ElementsAre("error yaml.duplicate-key 2:1 | " + repeated("法", 80) + "… | 1"));
}

TEST(ReadYamlFile, TellsWhyAFileCannotBeRead)
{
    base::Findings findings;
    EXPECT_FALSE(bank::readYamlFile("/nowhere/a.yaml", findings));
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].code, "file.unreadable");
    EXPECT_EQ(findings[0].file, "/nowhere/a.yaml");
}
