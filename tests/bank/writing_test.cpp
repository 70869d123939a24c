// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/option_wording.h"
#include "bank/writing_rules.h"

#include "manifest.h"
#include "reading.h"

#include <gtest/gtest.h>

using bank_test::ManifestRow;

namespace {

const std::filesystem::path folder = std::filesystem::path(RENQIAN_SOURCE_DIR) / "tests/bank/writing";

} // namespace

class WritingFile : public testing::TestWithParam<ManifestRow>
{};

TEST_P(WritingFile, IsJudged)
{
    base::Findings findings;
    const auto document = bank::readYamlFile(folder / GetParam().file, findings);
    ASSERT_TRUE(document);
    const auto raw = bank::readBank(*document, findings);
    ASSERT_TRUE(raw);
    const auto bank = bank::validate(*raw, bank_test::statutes(), bank_test::today, findings);
    ASSERT_TRUE(bank) << bank_test::brief(findings);
    findings.clear();
    bank::Report report(document->file, findings);
    bank::checkWriting(*bank, *raw, report);
    EXPECT_EQ(findings.empty() ? "-" : bank_test::brief(findings), GetParam().findings);
}

INSTANTIATE_TEST_SUITE_P(Bank, WritingFile, testing::ValuesIn(bank_test::readManifest(folder)),
                         [](const auto& row) { return bank_test::testName(row.param); });

TEST(CatchAllOptions, AreKnownInTheFormsThatTrainersUse)
{
    for (const char* option : {"以上都对", "以上都不对", "以上都是。", "以上均不是", "以上说法都不正确",
                               "以上选项均可", "以上都有可能", "所有上述选项", "上述各项", "前三项都正确",
                               "以上全部", "都不对", "全部正确", "全选", "以上三种情形都可以"})
        EXPECT_TRUE(bank::isCatchAll(option)) << option;
    for (const char* option :
         {"以上", "十日以上", "以上级机关的意见为准", "全部无效", "都可以分期缴纳", "均须书面答复",
          "上述合同有效", "其他机关", "以上下班时间为准", "全体代表过半数"})
        EXPECT_FALSE(bank::isCatchAll(option)) << option;
    for (const char* option : {"A和B", "AB", "A、C", "只有B", "ABC都对", "A与D项"})
        EXPECT_TRUE(bank::namesLetters(option)) << option;
    for (const char* option : {"甲和乙", "C类", "A级纳税人", "B", ""})
        EXPECT_FALSE(bank::namesLetters(option)) << option;
}

TEST(WritingFiles, AreAllInTheManifest)
{
    EXPECT_EQ(bank_test::listedFiles(folder), bank_test::presentFiles(folder));
}

TEST(WritingFiles, HoldABadAndAGoodOneForEveryRuleOfAQuestion)
{
    std::string all;
    std::size_t good = 0;
    for (const ManifestRow& row : bank_test::readManifest(folder)) {
        all += row.findings + "\n";
        good += row.findings == "-" ? 1 : 0;
    }
    std::size_t rules = 0;
    for (const bank::CodeInfo& info : bank::findingCodes) {
        const bool ofBank = info.code.starts_with("writing.key-") || info.code == "writing.all-right" ||
                            info.code == "writing.difficulty-spread" || info.code == "writing.near-duplicate";
        if (!info.code.starts_with("writing.") || ofBank)
            continue;
        ++rules;
        EXPECT_NE(all.find(std::string(info.code) + "@"), std::string::npos) << info.code;
    }
    EXPECT_EQ(rules, 10u);
    EXPECT_GE(good, rules);
}
