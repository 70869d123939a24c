// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/study_time.h"

#include <algorithm>

namespace stats {

namespace {

// `starts` are the first days of the periods, oldest first; `end` is the day after the last one.
std::vector<StudyTime> collect(const std::vector<StudyTime>& days, const std::vector<base::Day>& starts,
                               base::Day end)
{
    std::vector<StudyTime> periods;
    periods.reserve(starts.size());
    for (const base::Day start : starts)
        periods.push_back({start, 0, 0, 0});
    for (const StudyTime& day : days) {
        const auto after = std::upper_bound(starts.begin(), starts.end(), day.first);
        if (after == starts.begin() || day.first >= end)
            continue;
        StudyTime& period = periods[static_cast<std::size_t>(after - starts.begin()) - 1];
        period.answers += day.answers;
        period.rights += day.rights;
        period.spent += day.spent;
    }
    return periods;
}

std::vector<StudyTime> inSteps(const std::vector<StudyTime>& days, base::Day newest, int count,
                               std::chrono::days step)
{
    std::vector<base::Day> starts;
    for (int i = count - 1; i >= 0; --i)
        starts.push_back(newest - i * step);
    return collect(days, starts, newest + step);
}

} // namespace

base::Day firstOfWeek(base::Day day)
{
    return day - (std::chrono::weekday(day) - std::chrono::Monday);
}

base::Day firstOfMonth(base::Day day)
{
    return monthsBefore(day, 0);
}

base::Day monthsBefore(base::Day day, int months)
{
    const std::chrono::year_month_day date(day);
    return base::Day((date.year() / date.month() - std::chrono::months(months)) / std::chrono::day(1));
}

std::vector<StudyTime> byDay(const std::vector<StudyTime>& days, base::Day last, int count)
{
    return inSteps(days, last, count, std::chrono::days(1));
}

std::vector<StudyTime> byWeek(const std::vector<StudyTime>& days, base::Day last, int count)
{
    return inSteps(days, firstOfWeek(last), count, std::chrono::days(7));
}

std::vector<StudyTime> byMonth(const std::vector<StudyTime>& days, base::Day last, int count)
{
    std::vector<base::Day> starts;
    for (int i = count - 1; i >= 0; --i)
        starts.push_back(monthsBefore(last, i));
    return collect(days, starts, monthsBefore(last, -1));
}

} // namespace stats
