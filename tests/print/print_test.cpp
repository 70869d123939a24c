// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/mistake_sheet.h"
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
    record.statutes = {{"行政处罚法", 310, 248, 3'600'000}};
    record.answersByMonth[10] = 1240;
    const auto file = folder / "year.pdf";
    ASSERT_TRUE(print::save(record, base::makeDay(2026, 12, 31), words::Language::chinese, file));
    EXPECT_THAT(textOf(file), AllOf(HasSubstr("2026 年度学法情况报告"), HasSubstr("王某"),
                                    HasSubstr("13.5 小时"), HasSubstr("75 %"), HasSubstr("83.5 / 100"),
                                    HasSubstr("行政处罚法"), HasSubstr("80 %"), HasSubstr("本人签名")));
    flow::YearRecord empty;
    empty.year = 2025;
    ASSERT_TRUE(print::save(empty, base::makeDay(2026, 12, 31), words::Language::english, file));
    EXPECT_THAT(textOf(file),
                AllOf(HasSubstr("No mock exam in this year."), HasSubstr("No practice in this year.")));
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
