// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "exam/marking.h"
#include "exam/session.h"
#include "store/history.h"

#include <optional>
#include <string>
#include <vector>

namespace flow {

// Whether what the screen shows is on the disk.
struct SaveState
{
    bool saved = true;
    base::Millis savedWall = 0;    // of the newest thing on the disk
    base::Millis unsavedSince = 0; // boot clock of the first thing that is not
    int failures = 0;              // in a row
    base::Error error{base::Code::databaseFailed, {}, {}};
};

// 考试桌: one attempt being sat. Every verb first changes the pure session, then makes it durable; what
// cannot be written stays queued in order and is tried again by retry() and by every later verb.
class ExamDesk
{
public:
    // A freshly started attempt.
    ExamDesk(store::History& history, const base::Clock& clock, store::Attempt attempt);
    // The open attempt after the program was closed: time away is treated by the blueprint's rule. An attempt
    // whose time ran out meanwhile comes back closed, at its limit. notFound when none is open.
    static base::Result<ExamDesk> resume(store::History& history, const base::Clock& clock);

    const store::Attempt& attempt() const { return m_attempt; }
    const exam::SessionState& session() const { return m_attempt.session; }
    const SaveState& saveState() const { return m_save; }
    // What resume() found: how long nobody was there and whether it was taken off the time.
    const std::optional<exam::TimingNote>& absence() const { return m_absence; }

    // Left at this moment, never below zero.
    base::Millis remaining() const;

    // `shown` is in the letters on the screen; empty takes the response back. timeOver closes the attempt.
    base::Result<void> respond(int item, bank::OptionSet shown);
    base::Result<void> setMark(int item, bool marked);
    base::Result<void> moveTo(int item);
    base::Result<void> submit();
    // Called every second or so: notices the end, and makes the clock durable every five seconds.
    void tick();
    // Tries again to write what is queued.
    void retry();

    bank::OptionSet shownResponse(int item) const;
    bool over() const;
    // Once over() and durable.
    const std::optional<exam::ScoreReport>& report() const { return m_report; }
    bool closedOnDisk() const { return m_closedOnDisk; }

private:
    base::Result<void> handle(const exam::Event& event);
    void passTime();
    void noteEnd(base::Millis consumed);
    void enqueue(const exam::Event& event);
    void flush();
    void close();

    store::History* m_history;
    const base::Clock* m_clock;
    store::Attempt m_attempt;
    base::Reading m_last;
    std::vector<exam::TimingNote> m_notes; // not yet with a change
    std::vector<store::Change> m_queue;
    std::int64_t m_nextSeq = 1;
    base::Millis m_durableConsumed = 0;
    SaveState m_save;
    std::optional<exam::TimingNote> m_absence;
    std::optional<exam::ScoreReport> m_report;
    bool m_closedOnDisk = false;
};

} // namespace flow
