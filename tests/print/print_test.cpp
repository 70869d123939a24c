// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/mistake_sheet.h"
#include "print/score_sheet.h"
#include "print/year_report.h"

#include "support/builders.h"
#include "support/temp_folder.h"

#include <QGuiApplication>
#include <gmock/gmock.h>

#include <array>
#include <cstdio>

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string textOf(const std::filesystem::path& pdf)
{
    std::string text;
    FILE* pipe = ::popen(("pdftotext -layout '" + pdf.string() + "' -").c_str(), "r");
    std::array<char, 4096> buffer;
    while (const std::size_t read = std::fread(buffer.data(), 1, buffer.size(), pipe))
        text.append(buffer.data(), read);
    if (::pclose(pipe) != 0)
        return "pdftotext failed";
    // Glyphs that a radical shares with its character are named after the radical: ⽇ for 日.
    return QString::fromStdString(text).normalized(QString::NormalizationForm_KC).toStdString();
}

print::MistakeSheet sheet(bool withKey)
{
    print::MistakeSheet sheet;
    sheet.name = "王某";
    sheet.day = base::makeDay(2026, 11, 25);
    sheet.withKey = withKey;
    sheet.questions = {{support::question("q-1", bank::Type::single, "C"), 2, "看清主体"},
                       {support::question("q-2", bank::Type::trueFalse, "B"), 1, ""}};
    sheet.questions[0].seen.question.stem = "<img src=\"/etc/passwd\"> 听证应当在几日内提出？";
    sheet.questions[0].seen.question.explanation = "应选 {C}。";
    return sheet;
}

// A paper of two single-choice questions and one true/false; the first was answered wrongly, the last not at
// all.
print::ScoreSheet scoreSheet(bool withWrong)
{
    print::ScoreSheet sheet;
    sheet.name = "王某";
    sheet.unit = "某县司法局";
    sheet.withWrong = withWrong;
    store::Attempt& attempt = sheet.attempt.attempt;
    attempt.paper.blueprint = support::blueprint();
    attempt.questions = {support::question("q-1", bank::Type::single, "C"),
                         support::question("q-2", bank::Type::single, "A"),
                         support::question("q-3", bank::Type::trueFalse, "B")};
    attempt.questions[0].question.stem = "<b>听证</b>应当在几日内提出？";
    attempt.questions[0].question.explanation = "应选 {C}。";
    attempt.paper.items = {{0, "q-1", "", {2, 0, 1, 3}}, {0, "q-2", "", {0, 1, 2, 3}}, {2, "q-3", "", {}}};
    attempt.session.items = {{support::letters("A"), false, 65'000},
                             {support::letters("A"), false, 10'000},
                             {bank::OptionSet(), false, 5'000}};
    attempt.session.consumed = 80'000;
    attempt.startedWall = 1'795'406'400'000;
    sheet.attempt.report = exam::mark(attempt.paper, attempt.questions, attempt.session.items);
    return sheet;
}

struct PrintTest : testing::Test
{
    support::TempFolder folder;
};

} // namespace

TEST_F(PrintTest, PutsQuestionsAndKeysOnPaper)
{
    const auto file = folder / "mistakes.pdf";
    ASSERT_TRUE(print::save(sheet(true), words::Language::chinese, file));
    EXPECT_THAT(textOf(file), AllOf(HasSubstr("错题本"), HasSubstr("王某"), HasSubstr("听证应当在几日内提出"),
                                    HasSubstr("A. 选项1"), HasSubstr("答案:C"), HasSubstr("应选 C。"),
                                    HasSubstr("答案:错误"), HasSubstr("宪法"), HasSubstr("看清主体")));
}

TEST_F(PrintTest, LeavesTheKeysOutWhenAsked)
{
    const auto file = folder / "mistakes.pdf";
    ASSERT_TRUE(print::save(sheet(false), words::Language::english, file));
    EXPECT_THAT(textOf(file),
                AllOf(HasSubstr("2 questions"), Not(HasSubstr("Key")), Not(HasSubstr("看清主体"))));
}

TEST_F(PrintTest, PrintsMarkupAsItStands)
{
    const auto file = folder / "mistakes.pdf";
    ASSERT_TRUE(print::save(sheet(true), words::Language::chinese, file));
    EXPECT_THAT(textOf(file), AllOf(HasSubstr("<img src=\"/etc/passwd\">"), Not(HasSubstr("root:"))));
}

TEST_F(PrintTest, FlowsOverManyPages)
{
    print::MistakeSheet many = sheet(true);
    many.questions.resize(200, many.questions[0]);
    const auto file = folder / "many.pdf";
    ASSERT_TRUE(print::save(many, words::Language::chinese, file));
    EXPECT_THAT(textOf(file), AllOf(HasSubstr("200. [单项选择]"), HasSubstr("200. 答案")));
}

TEST_F(PrintTest, ReportsAYear)
{
    flow::YearRecord record;
    record.year = 2026;
    record.name = "王某";
    record.studyDays = 37;
    record.answers = 1240;
    record.rights = 930;
    record.spent = 13 * 3'600'000 + 1'800'000;
    record.exams = {{"任前法律知识考试（模拟）", 4, 3, exam::Points{167}, exam::Points::whole(100),
                     base::makeDay(2026, 11, 20)}};
    record.statutes = {{"行政处罚法", 310, 248, 3'600'000}, {"民法典", 4, 4, 580'000}};
    record.answersByMonth[10] = 1240;
    const auto file = folder / "year.pdf";
    ASSERT_TRUE(print::save(record, base::makeDay(2026, 12, 31), words::Language::chinese, file));
    EXPECT_THAT(textOf(file),
                AllOf(HasSubstr("2026 年度学法情况报告"), HasSubstr("王某"), HasSubstr("13.5 小时"),
                      HasSubstr("75 %"), HasSubstr("83.5 / 100"), HasSubstr("行政处罚法"), HasSubstr("80 %"),
                      HasSubstr("10 分钟"), HasSubstr("本人签名")));
    flow::YearRecord empty;
    empty.year = 2025;
    ASSERT_TRUE(print::save(empty, base::makeDay(2026, 12, 31), words::Language::english, file));
    EXPECT_THAT(textOf(file),
                AllOf(HasSubstr("No mock exam in this year."), HasSubstr("No practice in this year.")));
}

TEST_F(PrintTest, PutsAScoreOnPaper)
{
    const auto file = folder / "score.pdf";
    ASSERT_TRUE(print::save(scoreSheet(false), words::Language::chinese, file));
    EXPECT_THAT(textOf(file),
                AllOf(HasSubstr("模拟考试成绩单"), HasSubstr("某县司法局"), testing::ContainsRegex("1 ?/ ?3"),
                      HasSubstr("不合格"), HasSubstr("1 分 20 秒"), HasSubstr("单项选择题"),
                      HasSubstr("宪法 第一条"), Not(HasSubstr("听证"))));
}

TEST_F(PrintTest, AddsWrongQuestionsAsTheyWereShown)
{
    const auto file = folder / "score.pdf";
    ASSERT_TRUE(print::save(scoreSheet(true), words::Language::chinese, file));
    EXPECT_THAT(textOf(file), AllOf(HasSubstr("1. [单项选择] <b>听证</b>"), HasSubstr("A. 选项3"),
                                    HasSubstr("你的答案:B"), HasSubstr("正确答案:A"), HasSubstr("应选 A。"),
                                    HasSubstr("3. [判断]"), HasSubstr("你的答案:未答"),
                                    HasSubstr("正确答案:错误"), Not(HasSubstr("2. [单项选择]"))));
}

TEST_F(PrintTest, SaysWhenTheFileCannotBeWritten)
{
    const auto saved = print::save(sheet(true), words::Language::chinese, folder / "none/mistakes.pdf");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, base::Code::fileNotWritable);
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
