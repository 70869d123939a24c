// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/question.h"

#include <array>
#include <utility>

namespace bank {

namespace {

template<typename Enum, std::size_t N>
using Words = std::array<std::pair<Enum, std::string_view>, N>;

constexpr Words<Type, 6> typeWords{{{Type::single, "single"},
                                    {Type::multiple, "multiple"},
                                    {Type::indefinite, "indefinite"},
                                    {Type::trueFalse, "truefalse"},
                                    {Type::blank, "blank"},
                                    {Type::essay, "essay"}}};
constexpr Words<Subject, 7> subjectWords{{{Subject::constitution, "constitution"},
                                          {Subject::civilCode, "civil-code"},
                                          {Subject::administrativeLaw, "administrative-law"},
                                          {Subject::localRegulation, "local-regulation"},
                                          {Subject::partyRules, "party-rules"},
                                          {Subject::supervision, "supervision"},
                                          {Subject::general, "general"}}};
constexpr Words<Status, 3> statusWords{
    {{Status::active, "active"}, {Status::draft, "draft"}, {Status::retired, "retired"}}};
constexpr Words<Organ, 6> organWords{{{Organ::congress, "人大"},
                                      {Organ::government, "政府"},
                                      {Organ::supervision, "监委"},
                                      {Organ::court, "法院"},
                                      {Organ::procuratorate, "检察院"},
                                      {Organ::enforcement, "执法"}}};

template<typename Enum, std::size_t N>
std::string_view wordOf(const Words<Enum, N>& words, Enum value)
{
    for (const auto& [candidate, word] : words) {
        if (candidate == value)
            return word;
    }
    return {};
}

template<typename Enum, std::size_t N>
std::optional<Enum> valueOf(const Words<Enum, N>& words, std::string_view text)
{
    for (const auto& [candidate, word] : words) {
        if (word == text)
            return candidate;
    }
    return std::nullopt;
}

} // namespace

std::string_view toString(Type type)
{
    return wordOf(typeWords, type);
}

std::string_view toString(Subject subject)
{
    return wordOf(subjectWords, subject);
}

std::string_view toString(Status status)
{
    return wordOf(statusWords, status);
}

std::string_view toString(Organ organ)
{
    return wordOf(organWords, organ);
}

std::optional<Type> parseType(std::string_view text)
{
    return valueOf(typeWords, text);
}

std::optional<Subject> parseSubject(std::string_view text)
{
    return valueOf(subjectWords, text);
}

std::optional<Status> parseStatus(std::string_view text)
{
    return valueOf(statusWords, text);
}

std::optional<Organ> parseOrgan(std::string_view text)
{
    return valueOf(organWords, text);
}

} // namespace bank
