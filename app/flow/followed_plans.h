// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/library.h"
#include "store/history.h"

#include <string>
#include <vector>

namespace flow {

// A plan that a learner follows; the days of a course count from `firstDay`.
struct FollowedPlan
{
    std::string id;
    base::Day firstDay;

    bool operator==(const FollowedPlan&) const = default;
};

// In the order in which they were chosen. Whoever never chose follows 每月一法. Lines that no version of the
// program wrote are passed over.
base::Result<std::vector<FollowedPlan>> followedPlans(const store::History& history,
                                                      const std::vector<PlanFile>& plans);

// Following a plan again moves its first day.
base::Result<void> followPlan(store::History& history, const std::vector<PlanFile>& plans,
                              const FollowedPlan& plan);
base::Result<void> unfollowPlan(store::History& history, const std::vector<PlanFile>& plans,
                                const std::string& id);

} // namespace flow
