// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/statutes.h"

#include "reading.h"

#include <gmock/gmock.h>

using bank::Currency;
using bank::Resolution;
using bank_test::statutes;
using bank_test::written;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

bank::Citation cited(std::string_view text)
{
    return bank::parseCitation(text).value();
}

bank::Statutes readRegistry(const std::string& body, base::Findings& findings)
{
    const auto document =
        bank::readYaml("statutes.yaml", "format: renqian/statutes@1\nstatutes:\n" + body, findings);
    return document ? bank::readStatutes(*document, findings) : bank::Statutes{};
}

} // namespace

TEST(Statutes, AreFoundByEveryName)
{
    for (const char* name : {"试验法", "中华人民共和国试验法", "试验暂行法"})
        EXPECT_EQ(statutes().find(name), &statutes().all().front()) << name;
    EXPECT_EQ(statutes().find("试验"), nullptr);
}

TEST(Statutes, ResolveAgainstTheVersionOfTheDay)
{
    const base::Day before = base::makeDay(2021, 7, 14);
    const base::Day after = base::makeDay(2021, 7, 15);
    EXPECT_EQ(statutes().resolve(cited("试验法 第八十条"), before), Resolution::resolved);
    EXPECT_EQ(statutes().resolve(cited("试验法 第八十条"), after), Resolution::articleMissing);
    EXPECT_EQ(statutes().resolve(cited("试验法 第二条之一"), before), Resolution::articleMissing);
    EXPECT_EQ(statutes().resolve(cited("试验法 第二条之一"), after), Resolution::resolved);
    EXPECT_EQ(statutes().resolve(cited("试验法 第三条"), base::makeDay(1999, 1, 1)), Resolution::resolved)
        << "before any version the newest counts";
}

TEST(Statutes, ResolveParagraphsAndItems)
{
    const std::vector<std::pair<const char*, Resolution>> rows{
        {"试验法 第二条第三款", Resolution::resolved},
        {"试验法 第二条第四款", Resolution::paragraphMissing},
        {"试验法 第二条第二款第六项", Resolution::resolved},
        {"试验法 第二条第二款第七项", Resolution::itemMissing},
        {"试验法 第二条第一款第一项", Resolution::itemMissing},
        {"试验法 第二条第六项", Resolution::resolved},
        {"试验法 第二条第七项", Resolution::itemMissing},
        {"试验法 序言", Resolution::noPreamble},
        {"试验法", Resolution::articleNeeded},
        {"旧法 第九十九条第九款", Resolution::resolved},
        {"旧法", Resolution::resolved},
        {"新法 第一条", Resolution::statuteUnknown},
    };
    for (const auto& [citation, expected] : rows)
        EXPECT_EQ(statutes().resolve(cited(citation), bank_test::today), expected) << citation;
}

TEST(Statutes, TellWhatAKeyIsWorth)
{
    struct Row
    {
        const char* citation;
        const char* verified;
        const char* day;
        Currency expected;
    };
    const std::vector<Row> rows{
        {"试验法 第二条", "2021-07-14", "2021-07-14", Currency::current},
        {"试验法 第二条", "2021-07-14", "2021-07-15", Currency::stale},
        {"试验法 第二条", "2021-07-15", "2021-07-15", Currency::current},
        {"试验法 第二条之一", "2020-01-01", "2022-01-01", Currency::stale},
        {"试验法 第一条", "2020-01-01", "2022-01-01", Currency::current},
        {"试验法", "2020-01-01", "2022-01-01", Currency::stale},
        {"试验法 第一条", "2000-01-01", "2022-01-01", Currency::stale},
        {"试验法 第一条", "2020-01-01", "2000-06-30", Currency::notYetInForce},
        {"旧法 第一条", "2020-01-01", "2020-12-31", Currency::current},
        {"旧法 第一条", "2020-01-01", "2021-01-01", Currency::repealed},
        {"旧法 第一条", "2021-01-01", "2022-01-01", Currency::current},
        {"新法 第一条", "2000-01-01", "2022-01-01", Currency::current},
    };
    for (const Row& row : rows) {
        const base::Day verified = *base::parseDay(row.verified);
        EXPECT_EQ(statutes().currency(cited(row.citation), verified, *base::parseDay(row.day)), row.expected)
            << row.citation << " " << row.verified << " " << row.day;
    }
}

// validity() is currency() for all days at once.
TEST(Statutes, AgreeOnDaysAndValidity)
{
    const std::vector<std::vector<bank::Citation>> bases{
        {cited("试验法 第二条")}, {cited("试验法 第一条"), cited("旧法 第三条")},
        {cited("旧法")},          {cited("试验法 第二条之一")},
        {cited("新法 第一条")},   {}};
    const std::vector<base::Day> days{
        base::makeDay(1989, 12, 31), base::makeDay(1990, 1, 1),   base::makeDay(2000, 6, 30),
        base::makeDay(2000, 7, 1),   base::makeDay(2020, 12, 31), base::makeDay(2021, 1, 1),
        base::makeDay(2021, 7, 14),  base::makeDay(2021, 7, 15),  base::makeDay(2030, 1, 1)};
    for (const auto& basis : bases) {
        for (base::Day verified : days) {
            const bank::Validity validity = statutes().validity(basis, verified);
            for (base::Day day : days) {
                const bool current = std::all_of(basis.begin(), basis.end(), [&](const bank::Citation& c) {
                    return statutes().currency(c, verified, day) == Currency::current;
                });
                EXPECT_EQ(validity.from <= day && day < validity.until, current)
                    << base::formatDay(verified) << " " << base::formatDay(day);
            }
        }
    }
}

TEST(ReadStatutes, TakesEveryFact)
{
    base::Findings findings;
    const bank::Statutes known = readRegistry("  - short: 新法\n"
                                              "    name: 中华人民共和国新法\n"
                                              "    aliases: [新暂行法]\n"
                                              "    level: 地方性法规\n"
                                              "    region: '320600'\n"
                                              "    versions:\n"
                                              "      - {adopted: 2019-01-01, effective: 2019-03-01}\n"
                                              "      - adopted: 2020-01-01\n"
                                              "        effective: 2020-05-01\n"
                                              "        assumed: true\n"
                                              "        last: 3\n"
                                              "        inserted: [2-1, 1-1]\n"
                                              "        preamble: true\n"
                                              "        changed: [3, 2-1]\n"
                                              "        shapes: 1 2 3/1:4,3:2 1\n"
                                              "          5\n"
                                              "    repealed: {on: 2024-01-01, by: 更新法 第九条}\n",
                                              findings);
    EXPECT_THAT(written(findings), IsEmpty());
    ASSERT_EQ(known.all().size(), 1u);
    const bank::Statute& statute = known.all()[0];
    EXPECT_EQ(statute.region, "320600");
    EXPECT_EQ(statute.level, "地方性法规");
    ASSERT_EQ(statute.versions.size(), 2u);
    EXPECT_EQ(statute.versions[0].last, 0);
    EXPECT_TRUE(statute.versions[0].changedAll);
    const bank::StatuteVersion& version = statute.versions[1];
    EXPECT_EQ(version.effective, base::makeDay(2020, 5, 1));
    EXPECT_TRUE(version.assumed);
    EXPECT_TRUE(version.preamble);
    EXPECT_FALSE(version.changedAll);
    EXPECT_THAT(version.inserted, ElementsAre(bank::ArticleNumber{1, 1}, bank::ArticleNumber{2, 1}));
    EXPECT_THAT(version.changed, ElementsAre(bank::ArticleNumber{2, 1}, bank::ArticleNumber{3, 0}));
    EXPECT_THAT(version.shapes,
                ElementsAre(bank::ArticleShape{{1, 0}, 1, {}}, bank::ArticleShape{{1, 1}, 2, {}},
                            bank::ArticleShape{{2, 0}, 3, {4, 0, 2}}, bank::ArticleShape{{2, 1}, 1, {}},
                            bank::ArticleShape{{3, 0}, 5, {}}));
    EXPECT_EQ(statute.repeal->on, base::makeDay(2024, 1, 1));
    EXPECT_EQ(statute.repeal->by, "更新法 第九条");
}

TEST(ReadStatutes, LeavesOutWhatIsWrongAndKeepsTheRest)
{
    base::Findings findings;
    const bank::Statutes known =
        readRegistry("  - {short: 甲法, name: 甲法, level: 法律, versions: [{adopted: 2020-01-01}]}\n"
                     "  - {short: 乙法, name: 乙法, level: 法律,"
                     " versions: [{adopted: 2020-01-01, effective: 2020-01-01}]}\n",
                     findings);
    EXPECT_THAT(written(findings), ElementsAre("error field.missing 3:49 | effective"));
    ASSERT_EQ(known.all().size(), 1u);
    EXPECT_EQ(known.all()[0].shortName, "乙法");
}
