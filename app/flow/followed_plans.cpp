// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/followed_plans.h"

#include <algorithm>
#include <sstream>

namespace flow {

namespace {

constexpr const char* key = "practice.plans";

std::vector<FollowedPlan> read(const std::string& text)
{
    std::vector<FollowedPlan> plans;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t gap = line.find(' ');
        const auto day = gap == std::string::npos ? std::nullopt : base::parseDay(line.substr(gap + 1));
        if (day && gap > 0)
            plans.push_back({line.substr(0, gap), *day});
    }
    return plans;
}

base::Result<void> write(store::History& history, const std::vector<FollowedPlan>& plans)
{
    std::string text;
    for (const FollowedPlan& plan : plans)
        text += plan.id + " " + base::formatDay(plan.firstDay) + "\n";
    return history.setSetting(key, text);
}

} // namespace

base::Result<std::vector<FollowedPlan>> followedPlans(const store::History& history,
                                                      const std::vector<PlanFile>& plans)
{
    const auto stored = history.setting(key);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored)
        return read(**stored);
    std::vector<FollowedPlan> usual;
    for (const PlanFile& file : plans)
        if (file.plan && file.plan->kind == practice::PlanKind::monthly)
            usual.push_back({file.plan->id, {}});
    return usual;
}

base::Result<void> followPlan(store::History& history, const std::vector<PlanFile>& plans,
                              const FollowedPlan& plan)
{
    auto followed = followedPlans(history, plans);
    if (!followed)
        return tl::unexpected(followed.error());
    const auto known = std::find_if(followed->begin(), followed->end(),
                                    [&](const FollowedPlan& one) { return one.id == plan.id; });
    if (known == followed->end())
        followed->push_back(plan);
    else
        known->firstDay = plan.firstDay;
    return write(history, *followed);
}

base::Result<void> unfollowPlan(store::History& history, const std::vector<PlanFile>& plans,
                                const std::string& id)
{
    auto followed = followedPlans(history, plans);
    if (!followed)
        return tl::unexpected(followed.error());
    std::erase_if(*followed, [&](const FollowedPlan& one) { return one.id == id; });
    return write(history, *followed);
}

} // namespace flow
