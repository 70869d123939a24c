// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/doubts.h"

#include "base/file.h"
#include "support/library.h"

#include <gmock/gmock.h>

using namespace flow;

namespace {

const base::Day revision = base::makeDay(2026, 11, 23);
constexpr base::Millis noon = 1'795'406'400'000; // 2026-11-23 12:00 in Beijing

std::optional<std::vector<ReportedDoubt>> read(const std::string& text, base::Findings& findings)
{
    const auto document = bank::readYaml("doubts.yaml", text, findings);
    return document ? readDoubts(*document, findings) : std::nullopt;
}

} // namespace

TEST(Doubts, ComeBackAsTheyWereWritten)
{
    const std::string said = "答案“B”?\n- {id: x} # \"引号\" \\ 反斜杠 <img src=x>";
    const std::string text = writeDoubts({{1, "q-1", "a", revision, "题干: 一（ ）。", said, noon},
                                          {2, "q-2", "a", revision, "题干", "第二条", noon}});
    base::Findings findings;
    const auto doubts = read(text, findings);
    ASSERT_TRUE(doubts) << text;
    EXPECT_TRUE(findings.empty());
    ASSERT_EQ(doubts->size(), 2u);
    EXPECT_EQ(doubts->front(),
              (ReportedDoubt{"q-1", "a", revision, "题干: 一（ ）。", said, base::localDay(noon)}));
}

TEST(Doubts, LeaveOutCharactersThatNoFileMayHold)
{
    base::Findings findings;
    const auto doubts =
        read(writeDoubts({{1, "q-1", "a", revision, "题干", "甲\u202e乙\x1b", noon}}), findings);
    ASSERT_TRUE(doubts);
    EXPECT_EQ(doubts->front().said, "甲乙");
}

TEST(Doubts, MayBeNone)
{
    base::Findings findings;
    const auto doubts = read(writeDoubts({}), findings);
    ASSERT_TRUE(doubts);
    EXPECT_TRUE(doubts->empty());
}

TEST(Doubts, NameEveryFault)
{
    base::Findings findings;
    EXPECT_FALSE(read("format: renqian/doubts@1\ndoubts:\n  - id: a/b\n    bank: a\n    revision: gestern\n"
                      "    stem: x\n    day: 2026-11-23\n    why: y\n  - text\n",
                      findings));
    std::vector<std::string> codes;
    for (const base::Finding& finding : findings)
        codes.push_back(std::to_string(finding.at.line) + " " + finding.code);
    EXPECT_THAT(codes,
                testing::UnorderedElementsAre("3 field.id-form", "5 field.not-a-day", "3 field.missing",
                                              "8 field.unknown-key", "9 field.not-a-map"));
}

TEST(Doubts, AreNoOtherFile)
{
    base::Findings findings;
    EXPECT_FALSE(read("format: renqian/bank@1\nid: a\n", findings));
    EXPECT_FALSE(read("format: renqian/doubts@1\n", findings));
}

TEST(Doubts, AreDescribedByAnExampleThatIsSound)
{
    const std::string description =
        *base::readFile(std::filesystem::path(RENQIAN_SOURCE_DIR) / "questionbanks/FORMAT.md", 1 << 20);
    const std::size_t at = description.find("format: renqian/doubts@1");
    ASSERT_NE(at, std::string::npos);
    base::Findings findings;
    const auto doubts = read(description.substr(at, description.find("```", at) - at), findings);
    ASSERT_TRUE(doubts);
    EXPECT_TRUE(findings.empty());
    EXPECT_EQ(doubts->size(), 1u);
}

TEST(Doubts, LeadToTheQuestion)
{
    const support::LibraryFolder machine;
    const Library library = machine.open();
    const auto place = findQuestion(library, "a", "q-1");
    ASSERT_TRUE(place && *place);
    EXPECT_EQ((*place)->file, (machine.folder / "shipped/a.yaml").string());
    EXPECT_EQ((*place)->at.line, 18u);
    EXPECT_FALSE(*findQuestion(library, "a", "gone"));
    EXPECT_FALSE(*findQuestion(library, "another", "q-1"));
}
