// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace base {

// xoshiro256** seeded by splitmix64 (Blackman & Vigna 2018): the same numbers on every machine and library.
class Random
{
public:
    explicit Random(std::uint64_t seed);

    std::uint64_t next();
    // Uniform in [0, bound), bound > 0, without modulo bias (Lemire 2019).
    std::uint64_t below(std::uint64_t bound);
    // Uniform in [0, 1).
    double unit();

    template<typename T>
    void shuffle(std::vector<T>& values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::uint64_t m_state[4]{};
};

} // namespace base
