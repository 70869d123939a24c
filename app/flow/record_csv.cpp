// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/record_csv.h"

#include "base/csv.h"

#include <array>
#include <cstdio>

namespace flow {

namespace {

std::string minutesOf(base::Millis millis)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f", static_cast<double>(millis) / 60'000.0);
    return text.data();
}

class YearTable
{
public:
    explicit YearTable(const RecordWord& word)
        : m_word(word)
    {
        m_csv.row({m_word("part"), m_word("item"), m_word("figure"), m_word("value")});
    }

    void line(std::string_view part, const std::string& item, std::string_view figure,
              const std::string& value)
    {
        m_csv.row({m_word(part), item, m_word(figure), value});
    }
    void line(std::string_view part, const std::string& item, std::string_view figure, int value)
    {
        line(part, item, figure, std::to_string(value));
    }
    const std::string& text() const { return m_csv.text(); }

private:
    const RecordWord& m_word;
    base::CsvWriter m_csv;
};

void addOverview(YearTable& table, const YearRecord& record)
{
    const auto line = [&](std::string_view figure, const auto& value) {
        table.line("overview", "", figure, value);
    };
    line("year", record.year);
    line("name", record.name);
    line("unit", record.unit);
    line("study-days", record.studyDays);
    line("minutes", minutesOf(record.spent));
    line("answers", record.answers);
    line("rights", record.rights);
    line("fresh", record.fresh);
}

} // namespace

std::string attemptsCsv(const std::vector<store::AttemptSummary>& attempts, const RecordWord& word)
{
    base::CsvWriter csv;
    csv.row({word("started"), word("paper"), word("earned"), word("total"), word("pass"), word("verdict"),
             word("right"), word("answered"), word("questions"), word("minutes"), word("attempt")});
    for (const store::AttemptSummary& attempt : attempts) {
        if (!attempt.outcome)
            continue;
        const store::Outcome& outcome = *attempt.outcome;
        csv.row({base::localDayTime(attempt.startedWall), attempt.title, exam::formatPoints(outcome.earned),
                 exam::formatPoints(outcome.total), exam::formatPoints(outcome.pass),
                 word(outcome.passed ? "passed" : "failed"), std::to_string(outcome.right),
                 std::to_string(outcome.answered), std::to_string(outcome.questions),
                 minutesOf(attempt.consumed), attempt.id});
    }
    return csv.text();
}

std::string yearCsv(const YearRecord& record, const RecordWord& word)
{
    YearTable table(word);
    addOverview(table, record);
    for (const BestScore& exam : record.exams) {
        table.line("mock-exams", exam.title, "sittings", exam.attempts);
        table.line("mock-exams", exam.title, "passes", exam.passed);
        table.line("mock-exams", exam.title, "best", exam::formatPoints(exam.best));
        table.line("mock-exams", exam.title, "total", exam::formatPoints(exam.total));
        table.line("mock-exams", exam.title, "best-day", base::formatDay(exam.bestDay));
    }
    for (const StudiedStatute& statute : record.statutes) {
        table.line("statutes", statute.statute, "answers", statute.answers);
        table.line("statutes", statute.statute, "rights", statute.rights);
        table.line("statutes", statute.statute, "minutes", minutesOf(statute.spent));
    }
    for (std::size_t month = 0; month < record.answersByMonth.size(); ++month)
        table.line("months", std::to_string(month + 1), "answers", record.answersByMonth[month]);
    return table.text();
}

} // namespace flow
