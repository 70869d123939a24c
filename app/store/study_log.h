// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/option_set.h"
#include "practice/answering.h"
#include "store/history.h"

#include <optional>
#include <string>
#include <vector>

namespace store {

// How many cards there are of a kind; one card may be of several.
struct CardCounts
{
    int cards = 0; // all
    int due = 0;
    int mistakes = 0; // open ones
    int bookmarks = 0;

    bool operator==(const CardCounts&) const = default;
};

// One answer as the log keeps it. `after` is the card it led to.
struct StudyRecord
{
    practice::Answered after;
    practice::Answer answer;
    bank::OptionSet response; // in the bank's letters
    std::string mode;         // practice::toString, or "mock"
    int weightsVersion = 0;
};

// A first answer, or one on a mock exam: what readiness rests on.
struct Evidence
{
    std::string questionId;
    practice::Topic topic;
    int label = 3;
    double floor = 0;
    bool right = false;
    bool mock = false;
    base::Millis wall = 0;
};

struct DaySum
{
    base::Day day;
    int answers = 0;
    int rights = 0;
    int fresh = 0;
    int mock = 0;
    base::Millis spent = 0;

    bool operator==(const DaySum&) const = default;
};

struct TopicSum
{
    practice::Topic topic;
    int year = 0;
    int month = 0;
    int answers = 0;
    int rights = 0;
    base::Millis spent = 0;

    bool operator==(const TopicSum&) const = default;
};

struct Sums
{
    std::vector<DaySum> days;
    std::vector<TopicSum> topics;

    bool operator==(const Sums&) const = default;
};

struct Doubt
{
    std::int64_t id = 0;
    std::string questionId;
    std::string bankId;
    base::Day revision;
    std::string stem;
    std::string said;
    base::Millis wall = 0;

    bool operator==(const Doubt&) const = default;
};

struct FittedWeights
{
    practice::Weights weights;
    base::Millis wall = 0;
    int reviews = 0;
    double lossBefore = 0;
    double lossAfter = 0;
};

struct Prediction
{
    base::Millis wall = 0;
    std::string blueprintId;
    double chance = 0; // as reckoned: not recalibrated, nor are the two below
    double low = 0;
    double high = 0;
    int answers = 0;
    std::string attemptId;      // the attempt it was made for, else empty
    std::optional<bool> passed; // once that attempt is closed
};

// The reviews of one card, oldest first, as FSRS replays them; those before a new beginning are left out.
struct CardHistory
{
    std::string questionId;
    std::vector<practice::Review> reviews;
    std::vector<base::Day> days;
};

// 练习记录: the part of the history that practice keeps. It works on an open History and must not outlive it;
// every call that returns success is on the disk.
class StudyLog
{
public:
    explicit StudyLog(History& history);

    // All cards, in the order they were made; or the one of a question.
    base::Result<std::vector<practice::Card>> cards() const;
    base::Result<std::optional<practice::Card>> card(const std::string& questionId) const;
    base::Result<int> dueCount(base::Day day) const;
    base::Result<CardCounts> counts(base::Day day) const;

    // Log, card, sums, and where the mode stopped in this scope, in one transaction.
    base::Result<void> record(const StudyRecord& record, const std::string& scope = {});
    // 蒙的: the newest answer to this question was right by chance. Its grade becomes Hard; `record.after` is
    // the card of that. notFound when that answer is not a right one.
    base::Result<void> amendGuessed(const StudyRecord& record);
    // Where a mode stopped that counts nothing.
    base::Result<void> setPosition(const std::string& mode, const std::string& scope,
                                   const std::string& questionId);
    // Answers of a closed attempt, once: saying them again is harmless.
    base::Result<void> recordAttempt(const std::string& attemptId, const std::vector<StudyRecord>& records);
    // Closed attempts whose answers are not in the log yet, oldest first.
    base::Result<std::vector<std::string>> attemptsToRecord() const;

    // Writes cards that changed without an answer: bookmarks, notes, cleared mistakes, new topics.
    base::Result<void> saveCards(const std::vector<practice::Card>& cards);
    // Begins again with these questions (all of them when empty): memory, counts and notebook go, the log
    // stays.
    base::Result<void> forget(const std::vector<std::string>& questionIds);

    base::Result<std::vector<Evidence>> evidence(std::size_t newest) const; // newest first
    base::Result<std::vector<CardHistory>> histories() const;
    base::Result<std::vector<DaySum>> days(base::Day from, base::Day to) const;
    base::Result<std::vector<TopicSum>> topics(int fromYear, int fromMonth) const;
    base::Result<Sums> sums() const;
    // The same computed anew from the log.
    base::Result<Sums> recomputedSums() const;

    base::Result<std::optional<std::string>> position(const std::string& mode,
                                                      const std::string& scope) const;

    base::Result<void> addDoubt(const Doubt& doubt);
    base::Result<std::vector<Doubt>> doubts() const;
    base::Result<void> removeDoubt(std::int64_t id);

    base::Result<practice::Weights> weights() const;           // the newest, else the defaults
    base::Result<int> addWeights(const FittedWeights& fitted); // its version

    base::Result<void> addPrediction(const Prediction& prediction);
    base::Result<std::vector<Prediction>> predictions() const; // oldest first

private:
    History::Impl* m_impl;
};

} // namespace store
