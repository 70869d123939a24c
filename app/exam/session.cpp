// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/session.h"

#include <algorithm>

namespace exam {

namespace {

using base::Code;
using base::fail;

template<typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template<typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

bool hasItem(const SessionState& state, int item)
{
    return item >= 0 && item < static_cast<int>(state.items.size());
}

ItemState& at(SessionState& state, int item)
{
    return state.items[static_cast<std::size_t>(item)];
}

// Moves the clock to `consumed`; the time goes to the question on the screen if somebody was looking.
void spend(SessionState& state, base::Millis consumed, bool looking)
{
    const base::Millis until = std::min(consumed, state.limit + state.extra);
    const base::Millis passed = std::max<base::Millis>(0, until - state.consumed);
    if (looking && hasItem(state, state.current))
        at(state, state.current).spent += passed;
    state.consumed += passed;
}

base::Result<SessionState> passTime(SessionState state, base::Millis consumed, bool looking)
{
    spend(state, consumed, looking);
    if (state.remaining() <= 0)
        state.phase = Phase::expired;
    return state;
}

base::Result<SessionState> respond(SessionState state, const Respond& event)
{
    if (!hasItem(state, event.item))
        return fail(Code::invalidArgument, "item", std::to_string(event.item));
    const int options = state.optionCounts[static_cast<std::size_t>(event.item)];
    if (!event.response.within(bank::OptionSet::all(options)))
        return fail(Code::badResponse, "item", event.response.letters());
    at(state, event.item).response = event.response;
    return state;
}

base::Result<SessionState> submit(SessionState state)
{
    if (state.answered() == 0)
        return fail(Code::emptyPaper);
    state.phase = Phase::submitted;
    return state;
}

} // namespace

int SessionState::answered() const
{
    return static_cast<int>(std::count_if(items.begin(), items.end(),
                                          [](const ItemState& item) { return !item.response.empty(); }));
}

int SessionState::marked() const
{
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [](const ItemState& item) { return item.marked; }));
}

SessionState newSession(base::Millis limit, std::vector<int> optionCounts)
{
    SessionState state;
    state.limit = limit;
    state.items.resize(optionCounts.size());
    state.optionCounts = std::move(optionCounts);
    return state;
}

base::Result<SessionState> apply(const SessionState& state, const Event& event, base::Millis consumed)
{
    if (std::holds_alternative<Start>(event)) {
        if (state.phase != Phase::notStarted || state.items.empty())
            return fail(Code::invalidArgument, "start");
        SessionState started = state;
        started.phase = Phase::running;
        return started;
    }
    if (state.phase != Phase::running)
        return fail(Code::notRunning);
    if (std::holds_alternative<Tick>(event))
        return passTime(state, consumed, true);
    if (std::holds_alternative<AwayFor>(event))
        return passTime(state, consumed, false);
    if (consumed >= state.limit + state.extra)
        return fail(Code::timeOver);

    SessionState next = state;
    spend(next, consumed, true);
    const auto mark = [&](const SetMark& e) -> base::Result<SessionState> {
        if (!hasItem(next, e.item))
            return fail(Code::invalidArgument, "item", std::to_string(e.item));
        at(next, e.item).marked = e.marked;
        return next;
    };
    const auto move = [&](const Move& e) -> base::Result<SessionState> {
        if (!hasItem(next, e.item))
            return fail(Code::invalidArgument, "item", std::to_string(e.item));
        next.current = e.item;
        return next;
    };
    return std::visit(Overloaded{[&](const Respond& e) { return respond(next, e); }, mark, move,
                                 [&](const Submit&) { return submit(next); },
                                 [&](const auto&) -> base::Result<SessionState> { return next; }},
                      event);
}

} // namespace exam
