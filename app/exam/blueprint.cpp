// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/blueprint.h"

#include <array>
#include <numeric>
#include <utility>

namespace exam {

namespace {

constexpr std::array<std::pair<SectionKind, std::string_view>, 5> kindWords{
    {{SectionKind::single, "single"},
     {SectionKind::multiple, "multiple"},
     {SectionKind::indefinite, "indefinite"},
     {SectionKind::trueFalse, "truefalse"},
     {SectionKind::caseGroup, "case"}}};
constexpr std::array<std::pair<Scoring, std::string_view>, 5> scoringWords{
    {{Scoring::allOrNothing, "all-or-nothing"},
     {Scoring::halfIfSubset, "half-if-subset"},
     {Scoring::perOption, "per-option"},
     {Scoring::proportional, "proportional"},
     {Scoring::signedMarks, "signed"}}};

} // namespace

std::string_view toString(SectionKind kind)
{
    return kindWords[static_cast<std::size_t>(kind)].second;
}

std::string_view toString(Scoring scoring)
{
    return scoringWords[static_cast<std::size_t>(scoring)].second;
}

std::optional<SectionKind> parseSectionKind(std::string_view text)
{
    for (const auto& [kind, word] : kindWords) {
        if (word == text)
            return kind;
    }
    return std::nullopt;
}

std::optional<Scoring> parseScoring(std::string_view text)
{
    for (const auto& [scoring, word] : scoringWords) {
        if (word == text)
            return scoring;
    }
    return std::nullopt;
}

int Blueprint::questions() const
{
    return std::accumulate(sections.begin(), sections.end(), 0,
                           [](int sum, const Section& section) { return sum + section.questions(); });
}

} // namespace exam
