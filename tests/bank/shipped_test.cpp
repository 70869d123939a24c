// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <algorithm>
#include <filesystem>
#include <gmock/gmock.h>

using bank_test::today;
using bank_test::written;
using testing::IsEmpty;

namespace {

const std::filesystem::path folder = std::filesystem::path(RENQIAN_SOURCE_DIR) / "questionbanks";

bank::Statutes shippedStatutes()
{
    base::Findings findings;
    const auto document = bank::readYamlFile(folder / "statutes.yaml", findings);
    auto statutes = document ? bank::readStatutes(*document, findings) : bank::Statutes{};
    EXPECT_THAT(written(findings), IsEmpty());
    return statutes;
}

std::string resolutionOf(const bank::Statutes& statutes, std::string_view citation)
{
    constexpr const char* names[] = {"resolved",         "statuteUnknown", "noPreamble",   "articleMissing",
                                     "paragraphMissing", "itemMissing",    "articleNeeded"};
    return names[static_cast<int>(statutes.resolve(*bank::parseCitation(citation), today))];
}

} // namespace

TEST(ShippedStatutes, KnowWhatExists)
{
    const bank::Statutes statutes = shippedStatutes();
    EXPECT_GT(statutes.all().size(), 100u);
    const std::vector<std::pair<const char*, const char*>> rows{
        {"宪法 序言", "resolved"},
        {"民法典 序言", "noPreamble"},
        {"宪法 第六十二条第十六项", "resolved"},
        {"宪法 第六十二条第十七项", "itemMissing"},
        {"中华人民共和国行政处罚法 第三十六条第一款", "resolved"},
        {"行政处罚法 第三十六条第三款", "paragraphMissing"},
        {"行政处罚法 第八十七条", "articleMissing"},
        {"民法典 第一千二百六十条", "resolved"},
        {"刑法 第一百二十条之六", "resolved"},
        {"刑法 第一百二十条之七", "articleMissing"},
        {"环境保护法 第七十条", "resolved"},
        {"大气污染防治法 第九十九条", "resolved"},
        {"南通市濠河风景名胜区条例", "resolved"},
        {"党章 第五十五条", "resolved"},
        {"党章", "articleNeeded"},
        {"保密法 第一条", "resolved"},
        {"没有这部法 第一条", "statuteUnknown"},
    };
    for (const auto& [citation, expected] : rows)
        EXPECT_EQ(resolutionOf(statutes, citation), expected) << citation;
}

TEST(ShippedStatutes, KnowWhatWasRepealedAndBy)
{
    const bank::Statutes statutes = shippedStatutes();
    std::vector<std::string> byCivilCode;
    std::size_t byEcologicalCode = 0;
    for (const bank::Statute& statute : statutes.all()) {
        if (!statute.repeal)
            continue;
        const auto by = bank::parseCitation(statute.repeal->by);
        ASSERT_TRUE(by) << statute.shortName;
        EXPECT_EQ(statutes.resolve(*by, statute.repeal->on), bank::Resolution::resolved) << statute.shortName;
        EXPECT_EQ(statute.repeal->on, statutes.find(by->statute)->inForce(today)->effective);
        if (by->statute == "民法典")
            byCivilCode.push_back(statute.shortName);
        else
            ++byEcologicalCode;
    }
    EXPECT_THAT(byCivilCode, testing::UnorderedElementsAre("婚姻法", "继承法", "民法通则", "收养法", "担保法",
                                                           "合同法", "物权法", "侵权责任法", "民法总则"));
    EXPECT_EQ(byEcologicalCode, 10u);
}

TEST(ShippedBanks, HaveNoErrors)
{
    const bank::Statutes statutes = shippedStatutes();
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".yaml")
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::map<std::string, std::string> ids;
    for (const auto& file : files) {
        base::Findings findings;
        const auto document = bank::readYamlFile(file, findings);
        ASSERT_TRUE(document) << file << testing::PrintToString(written(findings));
        const bank::RawNode* format = document->root.find("format");
        if (!format || !format->text.starts_with("renqian/bank@"))
            continue;
        const auto raw = bank::readBank(*document, findings);
        ASSERT_TRUE(raw) << file;
        const auto bank = bank::validate(*raw, statutes, today, findings);
        std::erase_if(findings, [](const base::Finding& f) { return f.severity != base::Severity::error; });
        EXPECT_THAT(written(findings), IsEmpty()) << file;
        ASSERT_TRUE(bank) << file;
        EXPECT_TRUE(ids.try_emplace(bank->id(), file).second) << file << " has the id of " << ids[bank->id()];
    }
}
