// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exam_sheet.h"

#include "ui/text.h"

namespace ui {

QList<Row> sheetSections(const store::Attempt& attempt)
{
    QList<Row> rows;
    int first = 0;
    const auto& sections = attempt.paper.blueprint.sections;
    for (std::size_t s = 0; s < sections.size(); ++s) {
        int total = 0;
        int answered = 0;
        for (std::size_t i = 0; i < attempt.paper.items.size(); ++i) {
            if (attempt.paper.items[i].section != static_cast<int>(s))
                continue;
            ++total;
            answered += attempt.session.items[i].response.empty() ? 0 : 1;
        }
        rows.append(Row{toQt(sections[s].title), first, total, answered});
        first += total;
    }
    return rows;
}

QList<Row> sheetCells(const store::Attempt& attempt)
{
    QList<Row> rows;
    for (std::size_t i = 0; i < attempt.paper.items.size(); ++i) {
        const exam::ItemState& item = attempt.session.items[i];
        const int index = static_cast<int>(i);
        rows.append(Row{index + 1, attempt.paper.items[i].section, !item.response.empty(), item.marked,
                        index == attempt.session.current});
    }
    return rows;
}

QList<int> unansweredIndexes(const exam::SessionState& session)
{
    QList<int> indexes;
    for (std::size_t i = 0; i < session.items.size(); ++i) {
        if (session.items[i].response.empty())
            indexes.append(static_cast<int>(i));
    }
    return indexes;
}

QList<int> markedIndexes(const exam::SessionState& session)
{
    QList<int> indexes;
    for (std::size_t i = 0; i < session.items.size(); ++i) {
        if (session.items[i].marked)
            indexes.append(static_cast<int>(i));
    }
    return indexes;
}

} // namespace ui
