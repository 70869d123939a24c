// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bank {

// A set of options of one question, A to J; what a key, a response and keep-last are made of.
class OptionSet
{
public:
    static constexpr int maxOptions = 10;

    constexpr OptionSet() = default;
    static constexpr OptionSet fromBits(unsigned bits) { return OptionSet(bits); }
    static constexpr OptionSet of(int index) { return OptionSet(1U << index); }
    static constexpr OptionSet all(int count) { return OptionSet((1U << count) - 1); }
    // "ABD"; nothing unless strictly ascending capital letters A to J.
    static std::optional<OptionSet> fromLetters(std::string_view letters);

    constexpr unsigned bits() const { return m_bits; }
    constexpr bool empty() const { return m_bits == 0; }
    constexpr int count() const { return std::popcount(m_bits); }
    constexpr bool contains(int index) const { return (m_bits >> index & 1U) != 0; }
    constexpr bool within(OptionSet other) const { return (m_bits & ~other.m_bits) == 0; }
    constexpr OptionSet toggled(int index) const { return OptionSet(m_bits ^ (1U << index)); }
    constexpr OptionSet operator&(OptionSet o) const { return OptionSet(m_bits & o.m_bits); }
    constexpr OptionSet operator|(OptionSet o) const { return OptionSet(m_bits | o.m_bits); }
    constexpr OptionSet without(OptionSet o) const { return OptionSet(m_bits & ~o.m_bits); }
    std::string letters() const;

    constexpr bool operator==(const OptionSet&) const = default;

private:
    constexpr explicit OptionSet(unsigned bits)
        : m_bits(bits)
    {}
    unsigned m_bits = 0;
};

} // namespace bank
