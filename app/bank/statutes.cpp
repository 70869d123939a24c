// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/statutes.h"

#include <algorithm>

namespace bank {

namespace {

bool hasArticle(const StatuteVersion& version, ArticleNumber number)
{
    if (number.inserted == 0)
        return number.article <= version.last;
    return std::find(version.inserted.begin(), version.inserted.end(), number) != version.inserted.end();
}

Resolution resolveArticle(const Citation& citation, const StatuteVersion& version)
{
    const ArticleNumber number{citation.article, citation.inserted};
    if (!hasArticle(version, number))
        return Resolution::articleMissing;
    const ArticleShape* shape = version.shapeOf(number);
    if (!shape)
        return Resolution::resolved;
    if (citation.paragraph > shape->paragraphs)
        return Resolution::paragraphMissing;
    if (citation.item > shape->itemsOf(citation.paragraph))
        return Resolution::itemMissing;
    return Resolution::resolved;
}

} // namespace

int ArticleShape::itemsOf(int paragraph) const
{
    if (paragraph > 0)
        return paragraph <= static_cast<int>(items.size()) ? items[static_cast<std::size_t>(paragraph) - 1]
                                                           : 0;
    return items.empty() ? 0 : *std::max_element(items.begin(), items.end());
}

const ArticleShape* StatuteVersion::shapeOf(ArticleNumber number) const
{
    const auto found = std::lower_bound(shapes.begin(), shapes.end(), number,
                                        [](const ArticleShape& s, ArticleNumber n) { return s.number < n; });
    return found != shapes.end() && found->number == number ? &*found : nullptr;
}

bool StatuteVersion::changes(const Citation& citation) const
{
    if (changedAll)
        return true;
    if (citation.article == 0)
        return !citation.preamble && !changed.empty();
    const ArticleNumber number{citation.article, citation.inserted};
    return std::find(changed.begin(), changed.end(), number) != changed.end();
}

const StatuteVersion* Statute::inForce(base::Day day) const
{
    const auto later = std::find_if(versions.begin(), versions.end(),
                                    [&](const StatuteVersion& v) { return v.effective > day; });
    return later == versions.begin() ? &versions.back() : &*std::prev(later);
}

Statutes::Statutes(std::vector<Statute> statutes)
    : m_statutes(std::move(statutes))
{
    for (std::size_t i = 0; i < m_statutes.size(); ++i) {
        m_index.emplace(m_statutes[i].shortName, i);
        m_index.emplace(m_statutes[i].name, i);
        for (const std::string& alias : m_statutes[i].aliases)
            m_index.emplace(alias, i);
    }
}

const Statute* Statutes::find(std::string_view name) const
{
    const auto found = m_index.find(name);
    return found == m_index.end() ? nullptr : &m_statutes[found->second];
}

Resolution Statutes::resolve(const Citation& citation, base::Day day) const
{
    const Statute* statute = find(citation.statute);
    if (!statute)
        return Resolution::statuteUnknown;
    const StatuteVersion& version = *statute->inForce(day);
    if (citation.preamble)
        return version.preamble || version.last == 0 ? Resolution::resolved : Resolution::noPreamble;
    if (citation.article == 0)
        return version.last == 0 ? Resolution::resolved : Resolution::articleNeeded;
    return version.last == 0 ? Resolution::resolved : resolveArticle(citation, version);
}

Currency Statutes::currency(const Citation& citation, base::Day verified, base::Day day) const
{
    const Statute* statute = find(citation.statute);
    if (!statute)
        return Currency::current;
    if (statute->repeal && verified < statute->repeal->on && statute->repeal->on <= day)
        return Currency::repealed;
    if (day < statute->versions.front().effective)
        return Currency::notYetInForce;
    const bool stale = std::any_of(statute->versions.begin(), statute->versions.end(), [&](const auto& v) {
        return verified < v.effective && v.effective <= day && v.changes(citation);
    });
    return stale ? Currency::stale : Currency::current;
}

Validity Statutes::validity(const std::vector<Citation>& basis, base::Day verified) const
{
    Validity days;
    for (const Citation& citation : basis) {
        const Statute* statute = find(citation.statute);
        if (!statute)
            continue;
        days.from = std::max(days.from, statute->versions.front().effective);
        if (statute->repeal && verified < statute->repeal->on)
            days.until = std::min(days.until, statute->repeal->on);
        for (const StatuteVersion& version : statute->versions) {
            if (verified < version.effective && version.changes(citation))
                days.until = std::min(days.until, version.effective);
        }
    }
    return days;
}

} // namespace bank
