// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/today.h"

#include "flow/followed_plans.h"
#include "flow/smart.h"
#include "flow/study.h"
#include "practice/study_streak.h"

#include <algorithm>

namespace flow {

namespace {

// Exactly the day's work: as many new ones as are wanted, by what they add, and of the due ones the weakest.
void choose(Today& today, const Shelf& shelf, const Smart& smart)
{
    const practice::DayLoad& load = smart.load;
    practice::RunRequest request{.mode = practice::Mode::smart,
                                 .size = static_cast<std::size_t>(load.fresh + load.reviews),
                                 .today = shelf.day(),
                                 .after = {},
                                 .fresh = static_cast<std::size_t>(load.fresh),
                                 .weakest = static_cast<std::size_t>(load.reviews)};
    if (request.size == 0)
        return;
    for (const std::uint32_t index : practice::planRun(smart.candidates, request)) {
        const ShelfItem& item = shelf.items()[index];
        if (!item.seen() && today.toSee.empty()) {
            today.statute = item.entry.statute;
            today.chapter = item.entry.chapter;
        }
        (item.seen() ? today.toReview : today.toSee).push_back(item.entry.id);
    }
}

base::Result<int> streakOf(const store::StudyLog& log, base::Day day)
{
    const auto sums = log.days(base::Day(), day);
    if (!sums)
        return tl::unexpected(sums.error());
    std::vector<base::Day> studied;
    for (const store::DaySum& sum : *sums)
        if (sum.answers > 0)
            studied.push_back(sum.day);
    return practice::studyStreak(studied, day);
}

PlanToday planToday(const Shelf& shelf, const practice::StudyPlan& plan, const bank::Statutes& statutes,
                    std::optional<base::Day> anchor)
{
    PlanToday out{plan.id, plan.title, plan.kind};
    std::vector<PlanStep> steps = stepsOf(shelf, plan, statutes, anchor);
    std::vector<practice::EntryProgress> progress;
    progress.reserve(steps.size());
    for (const PlanStep& step : steps)
        progress.push_back(step.progress);
    if (const auto current = practice::currentEntry(plan, progress, shelf.day(), anchor)) {
        out.entry = plan.entries[*current];
        out.step = std::move(steps[*current]);
    }
    return out;
}

base::Result<std::vector<PlanToday>> plansOf(const Library& library, const store::History& history,
                                             const Shelf& shelf, const bank::Statutes& statutes,
                                             std::optional<base::Day> examDay)
{
    const auto files = library.plans(shelf.day());
    if (!files)
        return tl::unexpected(files.error());
    const auto followed = followedPlans(history, *files);
    if (!followed)
        return tl::unexpected(followed.error());
    std::vector<PlanToday> plans;
    for (const FollowedPlan& chosen : *followed) {
        const auto file = std::find_if(files->begin(), files->end(), [&](const PlanFile& one) {
            return one.plan && one.plan->id == chosen.id;
        });
        if (file == files->end())
            continue;
        PlanToday plan = planToday(shelf, *file->plan, statutes,
                                   practice::anchorOf(file->plan->kind, chosen.firstDay, examDay));
        if (plan.entry || plan.kind == practice::PlanKind::beforeMeeting)
            plans.push_back(std::move(plan));
    }
    return plans;
}

} // namespace

base::Result<Today> today(const Library& library, store::History& history, const std::string& region,
                          const bank::Statutes& statutes, base::Millis wall)
{
    const store::StudyLog log(history);
    const auto rules = practiceRules(history, log);
    if (!rules)
        return tl::unexpected(rules.error());
    const auto shelf = Shelf::load(library, log, region, practice::studyDay(wall, rules->rolloverHour));
    if (!shelf)
        return tl::unexpected(shelf.error());
    const auto smart = smartOf(library, history, log, *shelf, {}, *rules);
    if (!smart)
        return tl::unexpected(smart.error());
    const auto streak = streakOf(log, shelf->day());
    if (!streak)
        return tl::unexpected(streak.error());
    auto plans = plansOf(library, history, *shelf, statutes, rules->examDay);
    if (!plans)
        return tl::unexpected(plans.error());

    Today today;
    today.day = shelf->day();
    choose(today, *shelf, *smart);
    today.reviews = {smart->backlog.reviewedToday, static_cast<int>(today.toReview.size())};
    today.fresh = {smart->backlog.freshToday, static_cast<int>(today.toSee.size())};
    today.minutes = smart->load.minutes;
    today.enough = smart->load.enough;
    today.allSeen = smart->load.allSeen;
    today.unseen = smart->backlog.unseen;
    today.questions = static_cast<int>(shelf->items().size());
    today.mastered = static_cast<int>(
        std::count_if(shelf->items().begin(), shelf->items().end(), [&](const ShelfItem& item) {
            return item.card.memory && item.card.streak >= rules->clearAfter;
        }));
    today.streak = *streak;
    today.plans = *std::move(plans);
    return today;
}

} // namespace flow
