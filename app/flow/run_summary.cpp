// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/run_summary.h"

#include <algorithm>

namespace flow {

namespace {

StatuteResult& resultOf(std::vector<StatuteResult>& results, const std::string& statute)
{
    const auto found = std::find_if(results.begin(), results.end(),
                                    [&](const StatuteResult& result) { return result.statute == statute; });
    return found != results.end() ? *found : results.emplace_back(StatuteResult{statute, 0, 0});
}

} // namespace

RunSummary summaryOf(const PracticeDesk& desk)
{
    RunSummary summary;
    const auto& items = desk.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const PracticeItem& item = items[i];
        if (!item.answered())
            continue;
        summary.spent += item.spent;
        if (item.again) {
            summary.regained += item.right ? 1 : 0;
            continue;
        }
        const ShelfItem& known = desk.shelfItem(static_cast<int>(i));
        StatuteResult& result = resultOf(summary.statutes, known.entry.statute);
        ++summary.answered;
        ++result.answered;
        if (item.right) {
            ++summary.rights;
            ++result.rights;
            continue;
        }
        summary.wrong.push_back(static_cast<int>(i));
        if (known.card.mistake == practice::Mistake::open)
            summary.toRepeat.push_back(known.entry.id);
    }
    return summary;
}

} // namespace flow
