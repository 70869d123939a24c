// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "catalogue/entry.h"
#include "flow/library.h"
#include "flow/scope.h"
#include "practice/answering.h"
#include "practice/run.h"
#include "store/study_log.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace flow {

// A question that may be practised today, with what the learner knows of it (an empty card when nothing).
struct ShelfItem
{
    catalogue::Entry entry;
    practice::Card card;

    bool seen() const { return card.answers > 0; }
    bool due(base::Day day) const { return card.dueDay && *card.dueDay <= day; }
};

// 书架: everything that can be practised on a day in a region, in the order of the banks.
class Shelf
{
public:
    static base::Result<Shelf> load(const Library& library, const store::StudyLog& log,
                                    const std::string& region, base::Day day);

    const std::vector<ShelfItem>& items() const { return m_items; }
    ShelfItem& item(std::uint32_t index) { return m_items[index]; }
    base::Day day() const { return m_day; }

    // What planRun chooses from: the items of the scope. Recall is that of the exam day while it lies ahead.
    std::vector<practice::Candidate> candidates(const Scope& scope, const practice::Rules& rules) const;

private:
    std::vector<ShelfItem> m_items;
    base::Day m_day;
};

// What the banks say of a question, as its card keeps it.
practice::Facts factsOf(const catalogue::Entry& entry);
practice::Facts factsOf(const bank::SeenQuestion& seen);
practice::Card newCard(const std::string& questionId, const practice::Facts& facts);

} // namespace flow
