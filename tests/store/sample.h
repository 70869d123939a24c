// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "base/id.h"
#include "store/history.h"

#include <cstdlib>
#include <filesystem>
#include <string>
#include <utility>

namespace sample {

constexpr base::Millis noon = 1'795'406'400'000; // 2026-11-23 12:00 in Beijing

// A folder of its own under the temporary directory, removed at the end.
class Folder
{
public:
    Folder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "renqian-store-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path file() const { return m_path / "history.sqlite"; }

private:
    std::filesystem::path m_path;
};

inline bank::SeenQuestion question(int number)
{
    bank::SeenQuestion seen;
    seen.question.id = "xzcf-" + std::to_string(number);
    seen.question.chapter = "第四章 行政处罚的管辖和适用";
    seen.question.stem =
        "第" + std::to_string(number) + "题：一般情况下，违法行为在（ ）内未被发现的，不再处罚。";
    seen.question.options = {"一年", "二年", "三年", "五年"};
    seen.question.key = *bank::OptionSet::fromLetters("B");
    seen.question.basis = {*bank::parseCitation("行政处罚法 第三十六条第一款")};
    seen.question.explanation = "一般时效二年；涉及公民生命健康安全、金融安全且有危害后果的，延长到五年。";
    seen.question.verified = base::makeDay(2026, 11, 23);
    seen.subject = bank::Subject::administrativeLaw;
    seen.bankId = "administrative-penalty";
    seen.bankRevision = base::makeDay(2026, 11, 23);
    return seen;
}

inline base::Reading reading(base::Millis sinceNoon)
{
    return {"boot-a", 50'000 + sinceNoon, 40'000 + sinceNoon, noon + sinceNoon};
}

inline std::string idOf(int number)
{
    return base::makeUuid(noon + number, 0, static_cast<std::uint64_t>(number));
}

// A running attempt on a paper of `questions` single-choice questions, the first of which is `from`.
inline store::Attempt attempt(int number = 1, int questions = 5, const std::string& blueprint = "mock",
                              int from = 1)
{
    store::Attempt attempt;
    attempt.id = idOf(number);
    exam::Paper& paper = attempt.paper;
    paper.blueprint.id = blueprint;
    paper.blueprint.title = "任前法律知识考试（模拟）";
    paper.blueprint.minutes = 90;
    paper.blueprint.sections = {
        {"一、单项选择题", exam::SectionKind::single, questions, 0, exam::Points::whole(1), {}}};
    paper.blueprint.total = exam::Points::whole(questions);
    paper.blueprint.pass = exam::Points::whole(questions / 2);
    paper.seed = 7;
    paper.day = base::makeDay(2026, 11, 23);
    paper.sources = {"administrative-penalty@2026-11-23#00"};
    for (int i = 0; i < questions; ++i) {
        attempt.questions.push_back(question(from + i));
        const bank::SeenQuestion& seen = attempt.questions.back();
        paper.items.push_back({0, seen.question.id, base::contentHash(bank::toJson(seen)), {2, 0, 1, 3}});
    }
    const auto limit = base::Millis{90} * 60'000;
    attempt.session = exam::newSession(limit, std::vector<int>(static_cast<std::size_t>(questions), 4));
    attempt.session.phase = exam::Phase::running;
    attempt.clock = reading(0);
    attempt.startedWall = noon;
    return attempt;
}

// Plays an attempt: applies events, and saves each under the next number. Time is 1 s an event.
class Player
{
public:
    Player(store::History& history, store::Attempt attempt, std::int64_t nextSeq = 1)
        : m_history(history)
        , m_attempt(std::move(attempt))
        , m_next(nextSeq)
    {}

    store::Change change(const exam::Event& event) const
    {
        return {m_next, event, reading(m_attempt.session.consumed + 1'000), {}};
    }
    base::Result<void> play(const exam::Event& event)
    {
        const store::Change made = change(event);
        auto next = exam::apply(m_attempt.session, event, m_attempt.session.consumed + 1'000);
        if (!next)
            return tl::unexpected(next.error());
        auto saved = m_history.save(m_attempt.id, {made}, *next);
        if (saved) {
            m_attempt.session = *std::move(next);
            m_attempt.clock = made.clock;
            ++m_next;
        }
        return saved;
    }
    base::Result<void> respond(int item, std::string_view letters)
    {
        const auto response = letters.empty() ? bank::OptionSet() : *bank::OptionSet::fromLetters(letters);
        return play(exam::Respond{item, response});
    }
    base::Result<void> close()
    {
        return m_history.closeAttempt(m_attempt.id, m_attempt.session, m_attempt.clock.wall, report());
    }
    exam::ScoreReport report() const
    {
        return exam::mark(m_attempt.paper, m_attempt.questions, m_attempt.session.items);
    }

    const store::Attempt& attempt() const { return m_attempt; }
    const exam::SessionState& session() const { return m_attempt.session; }
    std::int64_t next() const { return m_next; }

private:
    store::History& m_history;
    store::Attempt m_attempt;
    std::int64_t m_next;
};

} // namespace sample
