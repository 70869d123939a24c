// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/catalogue_pool.h"

#include "flow/library.h"

namespace flow {

namespace {

std::optional<exam::SectionKind> kindOf(const catalogue::Cell& cell)
{
    if (cell.caseSize > 0)
        return exam::SectionKind::caseGroup;
    switch (cell.type) {
    case bank::Type::single:
        return exam::SectionKind::single;
    case bank::Type::multiple:
        return exam::SectionKind::multiple;
    case bank::Type::indefinite:
        return exam::SectionKind::indefinite;
    case bank::Type::trueFalse:
        return exam::SectionKind::trueFalse;
    default:
        return std::nullopt;
    }
}

} // namespace

CataloguePool::CataloguePool(const catalogue::Catalogue& catalogue, const std::vector<catalogue::Cell>& cells,
                             const std::string& region, unsigned organs, base::Day day)
    : m_catalogue(catalogue)
{
    for (const catalogue::Cell& cell : cells) {
        const bool inForce = cell.validity.from <= day && day < cell.validity.until;
        const bool forOrgan = cell.organs == 0 || organs == 0 || (cell.organs & organs) != 0;
        const auto kind = kindOf(cell);
        if (!kind || !inForce || !forOrgan || !coversRegion(cell.region, region))
            continue;
        const exam::Cell key{*kind, cell.subject, static_cast<exam::Band>(cell.band), cell.caseSize};
        m_parts[key].push_back({cell.id, cell.count});
        m_cellOfPart.emplace(cell.id, key);
    }
}

int CataloguePool::count(const exam::Cell& cell) const
{
    const auto found = m_parts.find(cell);
    int sum = 0;
    if (found != m_parts.end()) {
        for (const Part& part : found->second)
            sum += part.count;
    }
    return sum;
}

std::string CataloguePool::at(const exam::Cell& cell, int k) const
{
    for (const Part& part : m_parts.at(cell)) {
        if (k < part.count)
            return m_catalogue.member(part.id, k).value_or(std::string());
        k -= part.count;
    }
    return {};
}

std::optional<exam::Cell> CataloguePool::cellOf(const std::string& id) const
{
    const auto part = m_catalogue.cellOf(id);
    if (!part || !*part)
        return std::nullopt;
    const auto found = m_cellOfPart.find(**part);
    return found == m_cellOfPart.end() ? std::nullopt : std::optional(found->second);
}

} // namespace flow
