// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/spelling.h"

#include <array>
#include <utility>

namespace store {

namespace {

using exam::Phase;
using Kind = exam::TimingNote::Kind;

constexpr std::array<std::pair<Phase, std::string_view>, 4> phases{{{Phase::notStarted, "not-started"},
                                                                    {Phase::running, "running"},
                                                                    {Phase::submitted, "submitted"},
                                                                    {Phase::expired, "expired"}}};
constexpr std::array<std::pair<Kind, std::string_view>, 4> noteKinds{
    {{Kind::clockChanged, "clock-changed"},
     {Kind::slept, "slept"},
     {Kind::away, "away"},
     {Kind::awayUnverified, "away-unverified"}}};

template<typename Table, typename T>
std::string_view spelled(const Table& table, T value)
{
    for (const auto& [known, text] : table)
        if (known == value)
            return text;
    return {};
}

template<typename T, std::size_t n>
std::optional<T> parsed(const std::array<std::pair<T, std::string_view>, n>& table, std::string_view text)
{
    for (const auto& [value, known] : table)
        if (known == text)
            return value;
    return std::nullopt;
}

struct RowOf
{
    EventRow operator()(const exam::Start&) const { return {"start", {}, {}}; }
    EventRow operator()(const exam::Respond& e) const
    {
        return {"respond", e.item + 1, e.response.letters()};
    }
    EventRow operator()(const exam::SetMark& e) const { return {"mark", e.item + 1, e.marked ? "1" : "0"}; }
    EventRow operator()(const exam::Move& e) const { return {"move", e.item + 1, {}}; }
    EventRow operator()(const exam::Tick&) const { return {"tick", {}, {}}; }
    EventRow operator()(const exam::AwayFor&) const { return {"away", {}, {}}; }
    EventRow operator()(const exam::Submit&) const { return {"submit", {}, {}}; }
};

} // namespace

std::string_view toText(Phase phase)
{
    return spelled(phases, phase);
}

std::optional<Phase> parsePhase(std::string_view text)
{
    return parsed(phases, text);
}

std::string_view toText(Kind kind)
{
    return spelled(noteKinds, kind);
}

std::optional<Kind> parseNoteKind(std::string_view text)
{
    return parsed(noteKinds, text);
}

EventRow toRow(const exam::Event& event)
{
    return std::visit(RowOf{}, event);
}

} // namespace store
