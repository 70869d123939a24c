// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/range_tree.h"

#include "ui/regions.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <cmath>

namespace ui {

namespace {

int percent(double share)
{
    return static_cast<int>(std::lround(100 * share));
}

Qt::CheckState checkState(flow::Tick tick)
{
    return tick == flow::Tick::all    ? Qt::Checked
           : tick == flow::Tick::some ? Qt::PartiallyChecked
                                      : Qt::Unchecked;
}

flow::Ticks branchesWith(const std::vector<flow::Branch>& branches)
{
    flow::Ticks found;
    for (const flow::Branch& branch : branches) {
        if (branch.tally.questions > 0)
            found.insert({branch.name, {}});
        for (const flow::Branch& part : branch.parts) {
            if (part.tally.questions > 0)
                found.insert({branch.name, part.name});
        }
    }
    return found;
}

} // namespace

QString branchName(flow::Grouping grouping, bool part, const std::string& name, words::Language language)
{
    if (name == flow::unnamed)
        return part && grouping == flow::Grouping::statute
                   ? QCoreApplication::translate("Range", "未分章")
                   : QCoreApplication::translate("Range", "未关联法条");
    if (grouping == flow::Grouping::tag && name.starts_with('\n'))
        return QCoreApplication::translate("Range", "本地题库：%1").arg(regionName(toQt(name.substr(1))));
    if (!part && grouping == flow::Grouping::subject)
        return toQt(words::name(*bank::parseSubject(name), language));
    if (grouping == flow::Grouping::type)
        return toQt(words::name(*bank::parseType(name), language));
    return toQt(name);
}

void RangeTree::grow(const flow::Shelf& shelf)
{
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i].branches = flow::branchesOf(shelf, static_cast<flow::Grouping>(i), filter());
}

void RangeTree::setHits(const flow::Shelf& shelf, const QString& words, const std::set<std::string>& hits)
{
    m_words = words.trimmed();
    flow::Scope scope;
    scope.ids = hits;
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i].hits = hits.empty()
                               ? flow::Ticks()
                               : branchesWith(flow::branchesOf(shelf, static_cast<flow::Grouping>(i), scope));
}

flow::Scope RangeTree::filter() const
{
    flow::Scope scope;
    scope.difficulties = difficulties;
    return scope;
}

flow::Scope RangeTree::scope() const
{
    flow::Scope scope = flow::scopeOf(group().ticks, group().branches, grouping);
    scope.difficulties = difficulties;
    return scope;
}

// Whether the row itself answers the search; a part also does by its branch's name.
bool RangeTree::hit(const flow::Branch& branch, const flow::Branch* part) const
{
    const auto says = [&](const flow::Branch& one, bool inside) {
        return branchName(grouping, inside, one.name, m_language).contains(m_words, Qt::CaseInsensitive);
    };
    return m_words.isEmpty() || says(branch, false) || (part && says(*part, true)) ||
           (part && group().hits.contains({branch.name, part->name}));
}

bool RangeTree::shown(const flow::Branch& branch, const flow::Branch* part) const
{
    if ((part ? part : &branch)->tally.questions == 0)
        return false;
    if (part || hit(branch, nullptr) || group().hits.contains({branch.name, {}}))
        return !part || hit(branch, part);
    return std::any_of(branch.parts.begin(), branch.parts.end(),
                       [&](const flow::Branch& inside) { return shown(branch, &inside); });
}

Row RangeTree::rowOf(const flow::Branch& branch, Place place, flow::Tick tick, bool unfolded) const
{
    const flow::Tally& tally = branch.tally;
    const auto known = flow::mastery(tally);
    const bool part = place.part >= 0;
    return {branchName(grouping, part, branch.name, m_language),
            part,
            static_cast<int>(checkState(tick)),
            !branch.parts.empty(),
            unfolded,
            known ? percent(*known) : -1,
            tally.answers,
            tally.questions,
            tally.due,
            tally.recent > 0 ? percent(static_cast<double>(tally.recentRights) / tally.recent) : -1};
}

QList<Row> RangeTree::rows(words::Language language)
{
    m_language = language;
    m_places.clear();
    QList<Row> rows;
    for (std::size_t i = 0; i < group().branches.size(); ++i) {
        const flow::Branch& branch = group().branches[i];
        if (!shown(branch, nullptr))
            continue;
        const bool unfolded = !hit(branch, nullptr) || group().unfolded.contains(toQt(branch.name));
        m_places.push_back({i, -1});
        rows.append(rowOf(branch, m_places.back(), flow::tickOf(group().ticks, branch), unfolded));
        for (std::size_t j = 0; unfolded && j < branch.parts.size(); ++j) {
            const flow::Branch& part = branch.parts[j];
            if (!shown(branch, &part))
                continue;
            const bool ticked = group().ticks.contains({branch.name, part.name});
            m_places.push_back({i, static_cast<int>(j)});
            rows.append(rowOf(part, m_places.back(), ticked ? flow::Tick::all : flow::Tick::none, false));
        }
    }
    return rows;
}

void RangeTree::toggle(int row)
{
    if (!holds(row))
        return;
    const Place place = m_places[static_cast<std::size_t>(row)];
    const flow::Branch& branch = group().branches[place.branch];
    if (place.part < 0)
        flow::toggle(group().ticks, branch);
    else
        flow::toggle(group().ticks, branch, branch.parts[static_cast<std::size_t>(place.part)]);
}

void RangeTree::tickOnly(const std::string& statute, const std::string& chapter)
{
    grouping = flow::Grouping::statute;
    group().ticks.clear();
    group().unfolded.clear();
    for (const flow::Branch& branch : group().branches) {
        if (branch.name != statute)
            continue;
        group().unfolded.insert(toQt(branch.name));
        if (chapter.empty())
            flow::toggle(group().ticks, branch);
        for (const flow::Branch& part : branch.parts) {
            if (part.name == chapter)
                flow::toggle(group().ticks, branch, part);
        }
    }
}

int RangeTree::unfold(int row, bool unfolded)
{
    if (!holds(row))
        return row;
    const bool part = m_places[static_cast<std::size_t>(row)].part >= 0;
    if (part && unfolded)
        return row;
    while (m_places[static_cast<std::size_t>(row)].part >= 0)
        --row;
    const flow::Branch& branch = group().branches[m_places[static_cast<std::size_t>(row)].branch];
    if (unfolded && !branch.parts.empty())
        group().unfolded.insert(toQt(branch.name));
    else
        group().unfolded.remove(toQt(branch.name));
    return row;
}

} // namespace ui
