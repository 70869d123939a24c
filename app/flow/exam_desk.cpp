// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/exam_desk.h"

#include "exam/timing.h"

#include <algorithm>

namespace flow {

using base::Result;

namespace {

constexpr base::Millis tickPeriod = 5'000;

} // namespace

ExamDesk::ExamDesk(store::History& history, const base::Clock& clock, store::Attempt attempt)
    : m_history(&history)
    , m_clock(&clock)
    , m_attempt(std::move(attempt))
    , m_last(m_attempt.clock)
    , m_durableConsumed(m_attempt.session.consumed)
{
    m_save.savedWall = m_attempt.clock.wall;
}

Result<ExamDesk> ExamDesk::resume(store::History& history, const base::Clock& clock)
{
    const auto open = history.openAttempt();
    if (!open)
        return tl::unexpected(open.error());
    if (!*open)
        return base::fail(base::Code::notFound, "attempt");
    auto attempt = history.attempt((*open)->id);
    if (!attempt)
        return tl::unexpected(attempt.error());
    const auto nextSeq = history.nextSeq(attempt->id);
    if (!nextSeq)
        return tl::unexpected(nextSeq.error());

    ExamDesk desk(history, clock, *std::move(attempt));
    desk.m_nextSeq = *nextSeq;
    const base::Reading now = clock.read();
    const exam::Elapsed elapsed =
        exam::resume(desk.session().consumed, desk.m_last, now, desk.m_attempt.paper.blueprint.away);
    desk.m_absence = elapsed.notes.front();
    desk.m_notes = elapsed.notes;
    desk.m_last = now;
    if (desk.over()) { // handed in, but the power went before its score was written
        desk.m_attempt.endedWall = desk.m_attempt.clock.wall;
        desk.close();
        return desk;
    }
    const auto next = exam::apply(desk.session(), exam::AwayFor{}, elapsed.consumed);
    if (!next)
        return tl::unexpected(next.error());
    desk.m_attempt.session = *next;
    desk.noteEnd(elapsed.consumed);
    desk.enqueue(exam::AwayFor{});
    desk.flush();
    return desk;
}

base::Millis ExamDesk::remaining() const
{
    if (over())
        return 0;
    const base::Reading now = m_clock->read();
    return std::max<base::Millis>(0, session().limit + session().extra -
                                         exam::advance(session().consumed, m_last, now).consumed);
}

Result<void> ExamDesk::respond(int item, bank::OptionSet shown)
{
    if (item < 0 || item >= static_cast<int>(m_attempt.paper.items.size()))
        return base::fail(base::Code::invalidArgument, "item", std::to_string(item));
    const auto& order = m_attempt.paper.items[static_cast<std::size_t>(item)].order;
    if (!shown.within(bank::OptionSet::all(static_cast<int>(order.size()))))
        return base::fail(base::Code::badResponse, "item", shown.letters());
    return handle(exam::Respond{item, exam::toOriginal(shown, order)});
}

Result<void> ExamDesk::setMark(int item, bool marked)
{
    return handle(exam::SetMark{item, marked});
}

Result<void> ExamDesk::moveTo(int item)
{
    return handle(exam::Move{item});
}

Result<void> ExamDesk::submit()
{
    return handle(exam::Submit{});
}

void ExamDesk::tick()
{
    if (over()) {
        retry();
        return;
    }
    passTime();
    if (!over() && session().consumed - m_durableConsumed < tickPeriod)
        return;
    enqueue(exam::Tick{});
    flush();
}

void ExamDesk::retry()
{
    if (!m_queue.empty() || (over() && !m_closedOnDisk))
        flush();
}

bank::OptionSet ExamDesk::shownResponse(int item) const
{
    const auto index = static_cast<std::size_t>(item);
    return exam::toShown(session().items.at(index).response, m_attempt.paper.items.at(index).order);
}

bool ExamDesk::over() const
{
    return session().phase == exam::Phase::submitted || session().phase == exam::Phase::expired;
}

// Moves the session's clock to now; at the limit this closes it.
void ExamDesk::passTime()
{
    const base::Reading now = m_clock->read();
    const exam::Elapsed elapsed = exam::advance(session().consumed, m_last, now);
    m_notes.insert(m_notes.end(), elapsed.notes.begin(), elapsed.notes.end());
    m_last = now;
    if (const auto next = exam::apply(session(), exam::Tick{}, elapsed.consumed))
        m_attempt.session = *next;
    noteEnd(elapsed.consumed);
}

// An attempt that ran out ended at its limit, not when somebody noticed.
void ExamDesk::noteEnd(base::Millis consumed)
{
    if (over())
        m_attempt.endedWall =
            m_last.wall - std::max<base::Millis>(0, consumed - session().limit - session().extra);
}

Result<void> ExamDesk::handle(const exam::Event& event)
{
    if (over())
        return base::fail(base::Code::notRunning);
    passTime();
    if (over()) {
        enqueue(exam::Tick{});
        flush();
        return base::fail(base::Code::timeOver);
    }
    const auto next = exam::apply(session(), event, session().consumed);
    if (!next)
        return tl::unexpected(next.error());
    m_attempt.session = *next;
    noteEnd(session().consumed);
    enqueue(event);
    flush();
    return {};
}

void ExamDesk::enqueue(const exam::Event& event)
{
    m_queue.push_back({m_nextSeq++, event, m_last, std::move(m_notes)});
    m_notes.clear();
    if (m_save.saved)
        m_save.unsavedSince = m_last.boot;
    m_save.saved = false;
}

void ExamDesk::flush()
{
    if (!m_queue.empty()) {
        if (auto written = m_history->save(m_attempt.id, m_queue, session()); !written) {
            ++m_save.failures;
            m_save.error = written.error();
            return;
        }
        m_durableConsumed = session().consumed;
        m_queue.clear();
        m_save = SaveState{true, m_last.wall, 0, 0, m_save.error};
    }
    if (over() && !m_closedOnDisk)
        close();
}

void ExamDesk::close()
{
    const exam::ScoreReport report = exam::mark(m_attempt.paper, m_attempt.questions, session().items);
    if (auto closed = m_history->closeAttempt(m_attempt.id, session(), m_attempt.endedWall, report);
        !closed) {
        if (m_save.saved)
            m_save.unsavedSince = m_last.boot;
        m_save.saved = false;
        ++m_save.failures;
        m_save.error = closed.error();
        return;
    }
    m_closedOnDisk = true;
    m_save = SaveState{true, m_last.wall, 0, 0, m_save.error};
    m_report = report;
}

} // namespace flow
