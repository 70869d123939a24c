// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/year_report.h"

#include "print/sheet.h"

#include <functional>
#include <numeric>

namespace print {

namespace {

using words::Both;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString percent(int part, int whole)
{
    return whole == 0 ? QStringLiteral("–") : QStringLiteral("%1 %").arg(qRound(100.0 * part / whole));
}

class Writer
{
public:
    Writer(const flow::YearRecord& record, base::Day printed, words::Language language)
        : m_record(record)
        , m_printed(printed)
        , m_language(language)
        , m_paper(say({"学法情况报告", "Record of legal study"}))
    {}

    Sheet& write()
    {
        m_paper.title(say({"%1 年度学法情况报告", "Record of legal study, %1"}).arg(m_record.year));
        m_paper.note(
            say({"姓名：%1　单位：%2　打印日期：%3", "Name: %1   Unit: %2   Printed: %3"})
                .arg(orBlank(m_record.name), orBlank(m_record.unit), qt(base::formatDay(m_printed))));
        figures();
        exams();
        statutes();
        months();
        m_paper.heading(say({"本人签名：________________", "Signature: ________________"}));
        m_paper.heading(say({"单位意见（盖章）：________________", "Unit (seal): ________________"}));
        m_paper.note(say(
            {"本报告由任前学法根据本机的练习和模拟考试记录生成，供本人述法时附用，不代表任何机关组织的考试成"
             "绩。",
             "Made by Renqian from the practice and mock exams on this computer; it is not the result of any "
             "official exam."}));
        return m_paper;
    }

private:
    QString say(Both text) const { return qt(text.in(m_language)); }
    QString hours(base::Millis spent) const
    {
        constexpr base::Millis minute = 60'000;
        constexpr base::Millis hour = 60 * minute;
        if (spent < hour)
            return say({"%1 分钟", "%1 min"}).arg((spent + minute / 2) / minute);
        return say({"%1 小时", "%1 h"}).arg(static_cast<double>(spent) / hour, 0, 'f', 1);
    }
    static QString orBlank(const std::string& text)
    {
        return text.empty() ? QStringLiteral("________") : qt(text);
    }

    void figures()
    {
        m_paper.heading(say({"一、总体情况", "1. Overview"}));
        const int mocks =
            std::transform_reduce(m_record.exams.begin(), m_record.exams.end(), 0, std::plus<>(),
                                  [](const flow::BestScore& exam) { return exam.attempts; });
        m_paper.table({say({"学习天数", "Study days"}), say({"用时", "Time"}), say({"答题", "Answers"}),
                       say({"答对率", "Right"}), say({"新学题目", "New questions"}),
                       say({"模拟考试", "Mock exams"})},
                      {{QString::number(m_record.studyDays), hours(m_record.spent),
                        QString::number(m_record.answers), percent(m_record.rights, m_record.answers),
                        QString::number(m_record.fresh), QString::number(mocks)}},
                      {16, 17, 17, 16, 17, 17});
    }
    void exams()
    {
        m_paper.heading(say({"二、模拟考试", "2. Mock exams"}));
        if (m_record.exams.empty())
            return m_paper.paragraph(say({"本年度没有模拟考试。", "No mock exam in this year."}));
        QList<QStringList> rows;
        for (const flow::BestScore& exam : m_record.exams)
            rows.append({qt(exam.title), QString::number(exam.attempts), QString::number(exam.passed),
                         say({"%1 / %2", "%1 / %2"})
                             .arg(qt(exam::formatPoints(exam.best)), qt(exam::formatPoints(exam.total))),
                         qt(base::formatDay(exam.bestDay))});
        m_paper.table({say({"试卷", "Paper"}), say({"次数", "Times"}), say({"合格", "Passed"}),
                       say({"最好成绩", "Best"}), say({"日期", "Day"})},
                      rows, {44, 11, 11, 17, 17});
    }
    void statutes()
    {
        m_paper.heading(say({"三、学习的法律法规", "3. Statutes studied"}));
        if (m_record.statutes.empty())
            return m_paper.paragraph(say({"本年度没有练习记录。", "No practice in this year."}));
        QList<QStringList> rows;
        for (const flow::StudiedStatute& statute : m_record.statutes)
            rows.append({qt(statute.statute), QString::number(statute.answers),
                         percent(statute.rights, statute.answers), hours(statute.spent)});
        m_paper.table({say({"法律法规", "Statute"}), say({"答题", "Answers"}), say({"答对率", "Right"}),
                       say({"用时", "Time"})},
                      rows, {52, 16, 16, 16});
    }
    void months()
    {
        m_paper.heading(say({"四、各月答题", "4. Answers by month"}));
        QStringList head;
        QStringList row;
        for (std::size_t month = 0; month < m_record.answersByMonth.size(); ++month) {
            head << QString::number(month + 1);
            row << QString::number(m_record.answersByMonth[month]);
        }
        m_paper.table(head, {row}, QList<int>(12, 8));
    }

    const flow::YearRecord& m_record;
    base::Day m_printed;
    words::Language m_language;
    Sheet m_paper;
};

} // namespace

base::Result<void> save(const flow::YearRecord& record, base::Day printed, words::Language language,
                        const std::filesystem::path& file)
{
    Writer writer(record, printed, language);
    return writer.write().save(file);
}

} // namespace print
