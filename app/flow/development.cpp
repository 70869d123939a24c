// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/development.h"

#include <algorithm>

namespace flow {

namespace {

constexpr int columns = 12;
constexpr int daysShown = 14;

std::vector<stats::SubjectCell> cellsOf(const std::vector<store::MarkedAttempt>& attempts)
{
    std::vector<stats::SubjectCell> cells;
    for (std::size_t column = 0; column < attempts.size(); ++column) {
        const store::MarkedAttempt& attempt = attempts[column];
        for (const store::MarkedItem& item : attempt.items) {
            const exam::Points points =
                attempt.blueprint.sections[static_cast<std::size_t>(item.section)].points;
            cells.push_back(
                {item.subject, static_cast<int>(column), {item.earned.halves, points.halves, item.spent}});
        }
    }
    return cells;
}

std::vector<stats::PacedQuestion> pacedOf(const std::vector<store::MarkedAttempt>& attempts)
{
    std::vector<stats::PacedQuestion> questions;
    for (const store::MarkedAttempt& attempt : attempts) {
        const auto count = static_cast<base::Millis>(std::max<std::size_t>(1, attempt.items.size()));
        const base::Millis budget = attempt.summary.limit / count;
        for (const store::MarkedItem& item : attempt.items)
            questions.push_back({attempt.blueprint.sections[static_cast<std::size_t>(item.section)].kind,
                                 item.spent, budget});
    }
    return questions;
}

std::vector<stats::SubjectCell> cellsOf(const std::vector<store::TopicSum>& topics, base::Day firstMonth)
{
    const std::chrono::year_month_day first(firstMonth);
    const int start =
        static_cast<int>(first.year()) * 12 + static_cast<int>(static_cast<unsigned>(first.month()));
    std::vector<stats::SubjectCell> cells;
    cells.reserve(topics.size());
    for (const store::TopicSum& sum : topics)
        cells.push_back(
            {sum.topic.subject, sum.year * 12 + sum.month - start, {sum.rights, sum.answers, sum.spent}});
    return cells;
}

std::vector<stats::StudyTime> timesOf(const std::vector<store::DaySum>& days)
{
    std::vector<stats::StudyTime> times;
    times.reserve(days.size());
    for (const store::DaySum& day : days)
        times.push_back({day.day, day.answers, day.rights, day.spent});
    return times;
}

} // namespace

base::Result<Development> development(const store::History& history, const store::StudyLog& log,
                                      base::Day today)
{
    Development result;
    auto attempts = history.markedAttempts(columns);
    if (!attempts)
        return tl::unexpected(attempts.error());
    std::reverse(attempts->begin(), attempts->end());
    for (const store::MarkedAttempt& attempt : *attempts)
        result.papers.push_back(
            {attempt.summary.id, attempt.summary.title, base::localDay(attempt.summary.startedWall)});
    result.mocks = stats::bySubject(cellsOf(*attempts), columns);
    for (stats::SubjectLine& line : result.mocks)
        line.portions.resize(attempts->size());
    result.pace = stats::paceByKind(pacedOf(*attempts));

    const base::Day first = stats::monthsBefore(today, columns - 1);
    const std::chrono::year_month_day date(first);
    const auto topics =
        log.topics(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())));
    if (!topics)
        return tl::unexpected(topics.error());
    for (int month = columns - 1; month >= 0; --month)
        result.months.push_back(stats::monthsBefore(today, month));
    result.answers = stats::bySubject(cellsOf(*topics, first), columns);

    const auto days =
        log.days(std::min(first, stats::firstOfWeek(today) - std::chrono::weeks(columns)), today);
    if (!days)
        return tl::unexpected(days.error());
    const std::vector<stats::StudyTime> times = timesOf(*days);
    result.byDay = stats::byDay(times, today, daysShown);
    result.byWeek = stats::byWeek(times, today, columns);
    result.byMonth = stats::byMonth(times, today, columns);
    return result;
}

} // namespace flow
