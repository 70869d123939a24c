// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/workload.h"

#include <algorithm>
#include <cstdint>

namespace practice {

namespace {

using std::chrono::days;

constexpr int closingDays = 5;

int roundedUp(std::int64_t dividend, std::int64_t divisor)
{
    return static_cast<int>((dividend + divisor - 1) / divisor);
}

// A day as it began and as it stands.
struct Day
{
    int most = 0;      // answers of a whole day
    int mostFresh = 0; // new ones among them
    int room = 0;      // answers for which today still has room
    int unseen = 0;    // when it began
};

Day dayOf(const Backlog& backlog, const Pace& pace)
{
    Day day;
    day.most = std::max(pace.mostADay, 1);
    day.mostFresh = std::max(day.most - day.most / 4, 1);
    day.room = std::max(day.most - backlog.freshToday - backlog.reviewedToday, 0);
    day.unseen = backlog.unseen + backlog.freshToday;
    return day;
}

// Days over which new questions are spread before an exam: the last five are for review.
int freshDays(int left)
{
    return std::max(left - closingDays, 1);
}

// On the last of `left` days nothing new is planned.
bool isEnough(const Backlog& backlog, const Day& day, int fresh, int left)
{
    return backlog.unseen <= fresh + std::int64_t{std::max(left - 2, 0)} * day.mostFresh;
}

// The day of the last new question, `later` of them being left for the days after today.
base::Day lastFresh(base::Day today, int later, int quota, int spread)
{
    return today + days(std::max(roundedUp(later, quota), std::min(spread - 1, later)));
}

} // namespace

DayLoad dayLoad(const Backlog& backlog, base::Day today, std::optional<base::Day> examDay, const Pace& pace)
{
    const Day day = dayOf(backlog, pace);
    const bool exam = examDay && *examDay >= today;
    const int left = exam ? static_cast<int>((*examDay - today).count()) : 0;
    int quota = pace.freshADay;
    if (exam)
        quota = left == 0 ? 0 : roundedUp(day.unseen, freshDays(left));
    quota = std::min(quota, day.mostFresh);
    const int first = exam ? 0 : std::min(backlog.due, day.room); // reviews that go before new questions

    DayLoad load;
    load.fresh = std::clamp(quota - backlog.freshToday, 0, std::min(backlog.unseen, day.room - first));
    load.reviews = std::min(backlog.due, day.room - load.fresh);
    load.minutes = roundedUp(std::int64_t{load.fresh + load.reviews} * pace.secondsPerAnswer, 60);
    load.enough = !exam || isEnough(backlog, day, load.fresh, left);
    load.closing = exam && left <= closingDays;
    const int later = backlog.unseen - load.fresh;
    if (later == 0)
        load.allSeen = today;
    else if (quota > 0 && (exam || load.fresh + backlog.freshToday > 0))
        load.allSeen = lastFresh(today, later, quota, exam ? freshDays(left) : 1);
    return load;
}

int freshOf(const DayLoad& load, int size)
{
    const int all = load.fresh + load.reviews;
    if (!load.enough || all == 0)
        return 0;
    return std::min(roundedUp(std::int64_t{size} * load.fresh, all), load.fresh);
}

int weakestOf(const DayLoad& load, int size)
{
    return load.closing ? (size - freshOf(load, size)) / 2 : 0;
}

} // namespace practice
