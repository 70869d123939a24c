// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <streambuf>
#include <string_view>

namespace bank {

// Feeds a text to yaml-cpp in small pieces without copying it, and stops the flow when too much of it was
// taken without any event: yaml-cpp holds all tokens of an open [ or { in memory, 200 bytes for one.
class YamlSource : public std::streambuf
{
public:
    static constexpr std::size_t maxUneventful = 256U << 10;

    explicit YamlSource(std::string_view text)
        : m_text(text)
    {}

    void noteEvent() { m_lastEvent = m_given; }
    bool ranAway() const { return m_ranAway; }

protected:
    int_type underflow() override
    {
        constexpr std::size_t pieceSize = 4096;
        if (m_given - m_lastEvent > maxUneventful)
            m_ranAway = true;
        if (m_ranAway || m_given == m_text.size())
            return traits_type::eof();
        const std::string_view piece = m_text.substr(m_given, pieceSize);
        m_given += piece.size();
        // A get area is never written to.
        char* begin = const_cast<char*>(piece.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
        setg(begin, begin, begin + piece.size());
        return traits_type::to_int_type(piece.front());
    }

private:
    std::string_view m_text;
    std::size_t m_given = 0;
    std::size_t m_lastEvent = 0;
    bool m_ranAway = false;
};

} // namespace bank
