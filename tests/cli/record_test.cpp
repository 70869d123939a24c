// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_fixture.h"

#include "store/study_log.h"

#include <fstream>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

using nlohmann::json;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

struct Record : cli_test::Program
{
    void sit()
    {
        auto exam = desk.start();
        ASSERT_TRUE(exam.respond(0, support::letters("A")));
        ASSERT_TRUE(exam.submit());
    }
    void practise()
    {
        practice::Card card;
        card.questionId = "q";
        card.topic.statute = "宪法";
        const practice::Answer answer{.right = true, .day = base::makeDay(2026, 3, 1), .spent = 120'000};
        store::StudyLog log(*desk.history);
        ASSERT_TRUE(log.record({practice::answer(card, answer, {}), answer, {}, "smart", 0}));
    }
};

} // namespace

TEST_F(Record, ListsAttemptsForSpreadsheets)
{
    sit();
    ASSERT_EQ(run({"attempt", "list", "--csv"}), 0) << err.str();
    EXPECT_THAT(out.str(), StartsWith("\xEF\xBB\xBF开始时间,试卷,"));
    EXPECT_THAT(out.str(), HasSubstr(",测试,1,7,4,不合格,1,1,5,"));
    ASSERT_EQ(run({"--lang", "en", "attempt", "list", "--csv"}), 0);
    EXPECT_THAT(out.str(), HasSubstr(",fail,"));
}

TEST_F(Record, TellsAYearAsJson)
{
    sit();
    practise();
    ASSERT_EQ(run({"--json", "record", "2026"}), 0) << err.str();
    const json year = json::parse(out.str());
    EXPECT_EQ(year.at("year"), 2026);
    EXPECT_EQ(year.at("answers_by_month").at(2), 1);
    EXPECT_EQ(year.at("statutes").at(0),
              (json{{"statute", "宪法"}, {"answers", 1}, {"rights", 1}, {"seconds", 120}}));
    EXPECT_EQ(year.at("exams").at(0).at("best"), 1);
    ASSERT_EQ(run({"--json", "record", "2019"}), 0);
    EXPECT_EQ(json::parse(out.str()).at("answers"), 0);
}

TEST_F(Record, TellsAYearOnTheTerminal)
{
    practise();
    ASSERT_EQ(run({"record", "2026"}), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("学习天数"));
    EXPECT_THAT(out.str(), HasSubstr("宪法"));
}

TEST_F(Record, WritesAYearIntoAFile)
{
    practise();
    const auto file = desk.folder / "year.csv";
    ASSERT_EQ(run({"record", "2026", "--csv", file.string()}), 0) << err.str();
    std::ifstream stream(file);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    EXPECT_THAT(text, HasSubstr("学习的法律法规,宪法,答题,1\r\n"));
    EXPECT_EQ(run({"record", "2026", "--csv", (desk.folder / "none/year.csv").string()}), 3);
}

TEST_F(Record, RefusesWhatIsNoYear)
{
    EXPECT_EQ(run({"record"}), 2);
    EXPECT_EQ(run({"record", "this"}), 2);
    EXPECT_EQ(run({"record", "99999"}), 2);
}
