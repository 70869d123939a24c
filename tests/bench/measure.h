// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <type_traits>
#include <utility>
#include <vector>

namespace measure {

template<typename Work>
double seconds(Work&& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

inline double quantile(std::vector<double> values, double share)
{
    const auto last = static_cast<double>(values.size() - 1);
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(last * share);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

inline double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

// The value, or an end of the program that says what failed: a figure of a failed run is none.
template<typename T>
T need(base::Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().where + ": " + result.error().what);
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace measure
