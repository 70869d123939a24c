// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question_json.h"
#include "base/clock.h"
#include "base/error.h"
#include "exam/marking.h"
#include "exam/paper.h"
#include "exam/session.h"
#include "exam/timing.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace store {

// What an attempt amounts to once it is closed.
struct Outcome
{
    exam::Points earned;
    exam::Points total;
    exam::Points pass;
    bool passed = false;
    int right = 0;
    int answered = 0;
    int questions = 0;

    bool operator==(const Outcome&) const = default;
};

struct AttemptSummary
{
    std::string id; // UUID version 7
    std::string blueprintId;
    std::string title;
    exam::Phase phase = exam::Phase::running;
    base::Millis startedWall = 0;
    base::Millis endedWall = 0; // 0 while it is open
    base::Millis consumed = 0;
    base::Millis limit = 0;
    std::optional<Outcome> outcome;

    bool operator==(const AttemptSummary&) const = default;
};

// A marked question of a closed attempt, without its text.
struct MarkedItem
{
    int section = 0;
    bank::Subject subject{};
    exam::Points earned;
    bool right = false;
    base::Millis spent = 0;

    bool operator==(const MarkedItem&) const = default;
};

// What statistics need of a closed attempt; far less to read than all of it.
struct MarkedAttempt
{
    AttemptSummary summary;
    exam::Blueprint blueprint;
    std::vector<MarkedItem> items;
};

struct StoredNote
{
    base::Millis wall = 0;
    exam::TimingNote note;
};

// Everything about one attempt. `questions` run parallel to paper.items.
struct Attempt
{
    std::string id;
    exam::Paper paper;
    std::vector<bank::SeenQuestion> questions;
    exam::SessionState session;
    base::Reading clock; // at the last thing saved
    base::Millis startedWall = 0;
    base::Millis endedWall = 0;
    std::optional<Outcome> outcome;
    std::vector<StoredNote> notes;
};

// One thing that happened in an attempt, to be made durable in order. `seq` counts from 1 without gaps, so
// that saving the same change twice is noticed and harmless.
struct Change
{
    std::int64_t seq = 0;
    exam::Event event;
    base::Reading clock;
    std::vector<exam::TimingNote> notes;
};

struct Backup
{
    std::filesystem::path path;
    base::Millis wall = 0;
    std::uintmax_t bytes = 0;
};

// The history database of this person: precious, never thrown away. WAL, synchronous=FULL; every call that
// returns success is on the disk. Not for use from several threads at once.
class History
{
public:
    // Opens or makes `folder`/history.sqlite. A newer schema gives databaseNewer and is not touched; an older
    // one is backed up, then migrated; damage, or the file of another program, gives databaseCorrupt. A file
    // of more than 2 MiB is not looked through for damage: call check() where it may take its time.
    static base::Result<History> open(const std::filesystem::path& folder, base::Millis wall);
    // Whether a history lies in `folder`, sound or not.
    static bool isIn(const std::filesystem::path& folder);
    // Reads only, beside a running window: neither migrates nor writes. No history yet gives fileMissing, one
    // that must be migrated first databaseReadOnly.
    static base::Result<History> openReadOnly(const std::filesystem::path& folder);

    // Looks through the whole history for damage (quick_check), beside those who have it open:
    // databaseCorrupt.
    static base::Result<void> check(const std::filesystem::path& folder);

    History(History&&) noexcept;
    History& operator=(History&&) noexcept;
    ~History();

    // attemptOpen while another one is; invalidArgument when its parts do not fit together or the id is used.
    base::Result<void> createAttempt(const Attempt& attempt);
    // One transaction for all of `changes`; `state` is the session after the last of them. Changes saved
    // before are passed over; a gap, or another change under a number already used, is invalidArgument;
    // notRunning once the attempt is submitted, expired, closed or discarded.
    base::Result<void> save(const std::string& attemptId, const std::vector<Change>& changes,
                            const exam::SessionState& state);
    // Closes a submitted or expired attempt with its score; closing it again with the same outcome is
    // harmless. The responses must be the saved ones, else invalidArgument.
    base::Result<void> closeAttempt(const std::string& attemptId, const exam::SessionState& state,
                                    base::Millis endedWall, const exam::ScoreReport& report);
    // Gives up an open attempt: kept in the file, no longer listed.
    base::Result<void> discardAttempt(const std::string& attemptId, base::Millis wall);

    base::Result<std::optional<AttemptSummary>> openAttempt() const;
    // Closed attempts, newest first.
    base::Result<std::vector<AttemptSummary>> attempts(std::size_t limit) const;
    base::Result<Attempt> attempt(const std::string& id) const;
    // The newest closed attempts with their marks, newest first.
    base::Result<std::vector<MarkedAttempt>> markedAttempts(std::size_t newest) const;
    // The next free sequence number of an attempt's changes.
    base::Result<std::int64_t> nextSeq(const std::string& attemptId) const;
    // Question ids on the newest `papers` papers drawn by a blueprint.
    base::Result<std::vector<std::string>> recentQuestions(const std::string& blueprintId, int papers) const;

    base::Result<std::optional<std::string>> setting(const std::string& key) const;
    base::Result<void> setSetting(const std::string& key, const std::string& value);

    // VACUUM INTO a new file in `folder`/backups, verified; then pruned to the newest ten and the last one of
    // each of the newest 31 days that have any.
    base::Result<Backup> backUp(base::Millis wall);
    // Newest first.
    static std::vector<Backup> backups(const std::filesystem::path& folder);
    // Puts a backup, once verified, in place of the history, which is kept as history-replaced-<time>.sqlite.
    // On failure the history stays. Close every History before: databaseLocked if another process has one.
    static base::Result<void> restore(const std::filesystem::path& folder,
                                      const std::filesystem::path& backup, base::Millis wall);

    // VACUUM INTO the file `target`, which is replaced, verified.
    base::Result<void> copyTo(const std::filesystem::path& target) const;
    // Everything that CREATE statements made, as text: equal in every history of one schema version.
    base::Result<std::string> schema() const;

private:
    friend class StudyLog;
    struct Impl;
    explicit History(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace store
