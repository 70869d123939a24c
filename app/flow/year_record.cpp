// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/year_record.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <set>

namespace flow {

namespace {

int yearOf(base::Day day)
{
    return static_cast<int>(std::chrono::year_month_day(day).year());
}

void addDays(YearRecord& record, const std::vector<store::DaySum>& days)
{
    for (const store::DaySum& sum : days) {
        const auto month = static_cast<unsigned>(std::chrono::year_month_day(sum.day).month());
        ++record.studyDays;
        record.answers += sum.answers;
        record.rights += sum.rights;
        record.fresh += sum.fresh;
        record.answersByMonth[month - 1] += sum.answers;
        record.spent += sum.spent;
    }
}

void addAttempts(YearRecord& record, const std::vector<store::AttemptSummary>& attempts)
{
    std::map<std::string, BestScore> byBlueprint;
    for (const store::AttemptSummary& attempt : attempts) {
        const base::Day day = base::localDay(attempt.endedWall);
        if (!attempt.outcome || yearOf(day) != record.year)
            continue;
        BestScore& score = byBlueprint[attempt.blueprintId];
        if (score.attempts == 0 || attempt.outcome->earned > score.best) {
            score.title = attempt.title;
            score.best = attempt.outcome->earned;
            score.total = attempt.outcome->total;
            score.bestDay = day;
        }
        ++score.attempts;
        score.passed += attempt.outcome->passed ? 1 : 0;
    }
    for (auto& [id, score] : byBlueprint)
        record.exams.push_back(std::move(score));
}

void addStatutes(YearRecord& record, const std::vector<store::TopicSum>& topics)
{
    std::map<std::string, StudiedStatute> byName;
    for (const store::TopicSum& sum : topics) {
        if (sum.year != record.year || sum.topic.statute.empty())
            continue;
        StudiedStatute& statute = byName[sum.topic.statute];
        statute.statute = sum.topic.statute;
        statute.answers += sum.answers;
        statute.rights += sum.rights;
        statute.spent += sum.spent;
    }
    for (auto& [name, statute] : byName)
        record.statutes.push_back(std::move(statute));
    std::stable_sort(record.statutes.begin(), record.statutes.end(),
                     [](const StudiedStatute& a, const StudiedStatute& b) { return a.answers > b.answers; });
}

} // namespace

base::Result<YearRecord> yearRecord(const store::History& history, const store::StudyLog& log,
                                    const Settings& settings, int year)
{
    YearRecord record;
    record.year = year;
    record.name = settings.name;
    record.unit = settings.unit;
    const auto days = log.days(base::makeDay(year, 1, 1), base::makeDay(year, 12, 31));
    if (!days)
        return tl::unexpected(days.error());
    addDays(record, *days);
    const auto topics = log.topics(year, 1);
    if (!topics)
        return tl::unexpected(topics.error());
    addStatutes(record, *topics);
    const auto attempts = history.attempts(std::numeric_limits<std::size_t>::max());
    if (!attempts)
        return tl::unexpected(attempts.error());
    addAttempts(record, *attempts);
    return record;
}

base::Result<std::vector<int>> recordedYears(const store::History& history, const store::StudyLog& log,
                                             base::Day today)
{
    std::set<int, std::greater<>> years{yearOf(today)};
    const auto days = log.days(base::makeDay(1970, 1, 1), base::makeDay(9999, 12, 31));
    if (!days)
        return tl::unexpected(days.error());
    for (const store::DaySum& sum : *days)
        years.insert(yearOf(sum.day));
    const auto attempts = history.attempts(std::numeric_limits<std::size_t>::max());
    if (!attempts)
        return tl::unexpected(attempts.error());
    for (const store::AttemptSummary& attempt : *attempts)
        years.insert(yearOf(base::localDay(attempt.endedWall)));
    return std::vector<int>(years.begin(), years.end());
}

} // namespace flow
