// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/record_csv.h"

#include "words/words.h"

#include <gmock/gmock.h>

using namespace flow;
using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

std::string chinese(std::string_view code)
{
    const std::string word = words::recordWord(code, words::Language::chinese);
    EXPECT_NE(word, code) << "no word for this code";
    EXPECT_NE(words::recordWord(code, words::Language::english), code) << "no English word for this code";
    return word;
}

store::AttemptSummary attempt(const std::string& title)
{
    store::AttemptSummary summary;
    summary.id = "01900000-0000-7000-8000-000000000001";
    summary.title = title;
    summary.startedWall = 1'795'406'400'000;
    summary.consumed = 5'430'000;
    summary.outcome = store::Outcome{
        exam::Points{145}, exam::Points::whole(100), exam::Points::whole(60), true, 36, 49, 50};
    return summary;
}

} // namespace

TEST(AttemptsCsv, WritesOneLineAnAttempt)
{
    const std::string csv = attemptsCsv({attempt("标准卷"), attempt("强化卷")}, chinese);
    EXPECT_THAT(csv, StartsWith("\xEF\xBB\xBF开始时间,试卷,得分,满分,合格线,结果,"));
    EXPECT_THAT(csv, HasSubstr(",标准卷,72.5,100,60,合格,36,49,50,90.5,01900000-"));
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 3);
}

TEST(AttemptsCsv, NeverGivesASpreadsheetAFormula)
{
    for (const char* title : {"=HYPERLINK(\"http://x\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "＝1+1"}) {
        const std::string csv = attemptsCsv({attempt(title)}, chinese);
        EXPECT_THAT(csv, Not(HasSubstr("," + std::string(title)))) << title;
        EXPECT_THAT(csv, testing::AnyOf(HasSubstr(",'"), HasSubstr(",\"'"))) << title;
    }
}

TEST(AttemptsCsv, LeavesOutWhatHasNoScore)
{
    store::AttemptSummary open = attempt("标准卷");
    open.outcome.reset();
    EXPECT_THAT(attemptsCsv({open}, chinese), Not(HasSubstr("标准卷")));
}

TEST(YearCsv, TellsEveryFigureOfTheYear)
{
    YearRecord record;
    record.year = 2026;
    record.name = "=cmd|' /C calc'!A0";
    record.studyDays = 37;
    record.answers = 1240;
    record.spent = 90'000;
    record.exams = {
        {"标准卷", 4, 3, exam::Points{167}, exam::Points::whole(100), base::makeDay(2026, 11, 20)}};
    record.statutes = {{"行政处罚法", 310, 248, 3'600'000}};
    record.answersByMonth[10] = 1240;
    const std::string csv = yearCsv(record, chinese);
    EXPECT_THAT(csv,
                AllOf(HasSubstr("总体情况,,学习天数,37\r\n"), HasSubstr("总体情况,,用时（分钟）,1.5\r\n"),
                      HasSubstr("模拟考试,标准卷,最好成绩,83.5\r\n"),
                      HasSubstr("模拟考试,标准卷,最好成绩日期,2026-11-20\r\n"),
                      HasSubstr("学习的法律法规,行政处罚法,答对,248\r\n"),
                      HasSubstr("各月答题,11,答题,1240\r\n"), EndsWith("各月答题,12,答题,0\r\n")));
    EXPECT_THAT(csv, HasSubstr("姓名,'=cmd"));
}
