// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "exam/pool.h"

#include <map>
#include <vector>

namespace flow {

// Lets assembly draw from the catalogue: the cells that fit region, organs and day, strung together. The
// counts are read once, questions only as they are drawn. A read that fails gives an empty id, which no
// bank has, so that the paper fails with notFound instead of being short.
class CataloguePool : public exam::Pool
{
public:
    CataloguePool(const catalogue::Catalogue& catalogue, const std::vector<catalogue::Cell>& cells,
                  const std::string& region, unsigned organs, base::Day day);

    int count(const exam::Cell& cell) const override;
    std::string at(const exam::Cell& cell, int k) const override;
    std::optional<exam::Cell> cellOf(const std::string& id) const override;

private:
    struct Part
    {
        int id;
        int count;
    };

    const catalogue::Catalogue& m_catalogue;
    std::map<exam::Cell, std::vector<Part>> m_parts;
    std::map<int, exam::Cell> m_cellOfPart;
};

} // namespace flow
