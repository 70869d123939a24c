// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/development.h"

#include <map>

namespace stats {

namespace {

std::optional<double> changeOf(const std::vector<Portion>& portions)
{
    std::vector<double> percents;
    for (const Portion& portion : portions) {
        if (const auto share = percent(portion))
            percents.push_back(*share);
    }
    if (percents.size() < 2)
        return std::nullopt;
    return percents.back() - percents.front();
}

} // namespace

Portion& Portion::operator+=(const Portion& other)
{
    part += other.part;
    whole += other.whole;
    spent += other.spent;
    return *this;
}

std::optional<double> percent(const Portion& portion)
{
    if (portion.whole <= 0)
        return std::nullopt;
    return 100.0 * static_cast<double>(portion.part) / static_cast<double>(portion.whole);
}

std::vector<SubjectLine> bySubject(const std::vector<SubjectCell>& cells, int columns)
{
    std::map<bank::Subject, SubjectLine> lines;
    for (const SubjectCell& cell : cells) {
        if (cell.column < 0 || cell.column >= columns)
            continue;
        SubjectLine& line = lines[cell.subject];
        line.subject = cell.subject;
        line.portions.resize(static_cast<std::size_t>(columns));
        line.portions[static_cast<std::size_t>(cell.column)] += cell.portion;
        line.all += cell.portion;
    }
    std::vector<SubjectLine> list;
    for (auto& [subject, line] : lines) {
        line.change = changeOf(line.portions);
        list.push_back(std::move(line));
    }
    return list;
}

} // namespace stats
