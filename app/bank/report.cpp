// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/report.h"

#include "base/utf8.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

namespace bank {

namespace {

std::string shortened(std::string text)
{
    if (text.size() <= Report::maxArgument)
        return text;
    std::string cut;
    for (char32_t point : base::decodeUtf8(std::string_view(text).substr(0, Report::maxArgument * 4))
                              .substr(0, Report::maxArgument))
        base::appendUtf8(cut, point);
    return cut.size() < text.size() ? cut + "…" : text;
}

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row[b.size()];
}

} // namespace

Report::Report(std::string file, base::Findings& findings)
    : m_file(std::move(file))
    , m_findings(findings)
{}

void Report::add(FindingCode code, base::Position at, std::vector<std::string> args)
{
    static constexpr std::array<FindingCode, 3> summaryCodes{"file.more-errors", "file.more-warnings",
                                                             "file.more-advice"};
    assert(args.size() == code.args());
    const auto kind = static_cast<std::size_t>(code.severity());
    const std::size_t count = ++m_counts[kind];
    if (count <= maxEach) {
        for (std::string& arg : args)
            arg = shortened(std::move(arg));
        m_findings.push_back({m_file, at, code.severity(), std::string(code.code()), std::move(args)});
        return;
    }
    if (count == maxEach + 1) {
        m_summaries[kind] = m_findings.size();
        m_findings.push_back({m_file, {}, code.severity(), std::string(summaryCodes[kind].code()), {""}});
    }
    m_findings[m_summaries[kind]].args[0] = std::to_string(count - maxEach);
}

std::string nearest(std::string_view word, const std::vector<std::string_view>& candidates)
{
    constexpr std::size_t longest = 60;
    if (word.empty() || word.size() > longest)
        return {};
    std::string_view best;
    std::size_t bestDistance = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (std::string_view candidate : candidates) {
        const std::size_t distance = editDistance(word, candidate);
        if (distance < bestDistance && distance < candidate.size()) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return std::string(best);
}

} // namespace bank
