// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <cstddef>
#include <vector>

namespace practice {

// `count` standard normal values in random order that fall one into each of as many equally likely strata
// (a column of a Latin hypercube, McKay 1979): means over them vary far less than over independent draws.
class NormalDraws
{
public:
    explicit NormalDraws(std::size_t count);
    const std::vector<double>& column(base::Random& random);

private:
    std::vector<double> m_values;
};

} // namespace practice
