// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/normal_draws.h"

#include <cmath>
#include <numbers>

namespace practice {

namespace {

// Newton's method from 0: on either side the distribution function bends so that no step goes too far.
double quantile(double share)
{
    double x = 0;
    for (int step = 0; step < 60; ++step) {
        const double excess = 0.5 * std::erfc(-x / std::numbers::sqrt2) - share;
        const double density = std::exp(-x * x / 2) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
        x -= excess / density;
        if (std::abs(excess) < 1e-14)
            break;
    }
    return x;
}

} // namespace

NormalDraws::NormalDraws(std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        m_values.push_back(quantile((static_cast<double>(i) + 0.5) / static_cast<double>(count)));
}

const std::vector<double>& NormalDraws::column(base::Random& random)
{
    random.shuffle(m_values);
    return m_values;
}

} // namespace practice
