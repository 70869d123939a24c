// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/study_plan.h"

#include <algorithm>
#include <array>

namespace practice {

namespace {

constexpr std::array<std::string_view, 5> kindWords{"monthly", "before-meeting", "unit-list", "course",
                                                    "sprint"};
constexpr std::array<std::string_view, 4> unitWords{"", "month", "week", "day"};

Period monthOf(int number)
{
    const std::chrono::year_month month{std::chrono::year(number / 12),
                                        std::chrono::month(static_cast<unsigned>(number % 12 + 1))};
    return {base::Day(month / 1), base::Day(month / std::chrono::last)};
}

} // namespace

std::string_view toString(PlanKind kind)
{
    return kindWords[static_cast<std::size_t>(kind)];
}

std::string_view toString(PlanUnit unit)
{
    return unitWords[static_cast<std::size_t>(unit)];
}

std::optional<PlanKind> parsePlanKind(std::string_view text)
{
    const auto found = std::find(kindWords.begin(), kindWords.end(), text);
    if (found == kindWords.end())
        return std::nullopt;
    return static_cast<PlanKind>(found - kindWords.begin());
}

std::optional<Period> dueDays(PlanKind kind, PlanTime time, base::Day anchor)
{
    if (time.unit == PlanUnit::none)
        return std::nullopt;
    if (time.unit == PlanUnit::month)
        return monthOf(time.number);
    const std::chrono::days length(time.unit == PlanUnit::week ? 7 : 1);
    const base::Day first =
        kind == PlanKind::sprint ? anchor - length * time.number : anchor + length * (time.number - 1);
    return Period{first, first + length - std::chrono::days(1)};
}

bool covers(const PlanEntry& entry, const std::vector<bank::Citation>& basis, const bank::Statutes& statutes)
{
    return std::any_of(basis.begin(), basis.end(), [&](const bank::Citation& citation) {
        const bank::Statute* statute = statutes.find(citation.statute);
        return statute &&
               std::any_of(entry.ranges.begin(), entry.ranges.end(), [&](const ArticleRange& range) {
                   return range.statute == statute->shortName && range.holds(citation);
               });
    });
}

} // namespace practice
