// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/weight_update.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <unordered_map>

namespace flow {

namespace {

constexpr const char* key = "practice.weights-tried";

base::Result<int> triedWith(const store::History& history)
{
    const auto stored = history.setting(key);
    if (!stored)
        return tl::unexpected(stored.error());
    const std::string text = stored->value_or("");
    int reviews = 0;
    std::from_chars(text.data(), text.data() + text.size(), reviews);
    return std::max(reviews, 0);
}

// Reviews that predict something are among these: the first of a question predicts nothing.
base::Result<int> repeatedAnswers(const store::StudyLog& log)
{
    const auto days = log.days(base::makeDay(1970, 1, 1), base::makeDay(9999, 12, 31));
    if (!days)
        return tl::unexpected(days.error());
    int count = 0;
    for (const store::DaySum& day : *days)
        count += day.answers - day.fresh;
    return count;
}

bool isClose(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::max(1.0, std::abs(b));
}

// A question that was to be learned anew has a younger memory than its log: it stays as it is.
bool explains(const std::vector<practice::Review>& reviews, const practice::Card& card,
              const practice::Weights& weights)
{
    if (!card.memory || reviews.empty())
        return false;
    const practice::Memory memory = practice::replay(reviews, weights).back();
    return isClose(memory.stability, card.memory->stability) &&
           isClose(memory.difficulty, card.memory->difficulty);
}

base::Result<void> replayCards(store::StudyLog& log, const practice::Weights& before,
                               const practice::Weights& after)
{
    auto cards = log.cards();
    if (!cards)
        return tl::unexpected(cards.error());
    const auto histories = log.histories();
    if (!histories)
        return tl::unexpected(histories.error());
    std::unordered_map<std::string_view, practice::Card*> byQuestion;
    for (practice::Card& card : *cards)
        byQuestion.emplace(card.questionId, &card);
    std::vector<practice::Card> changed;
    for (const store::CardHistory& past : *histories) {
        const auto card = byQuestion.find(past.questionId);
        if (card == byQuestion.end() || !explains(past.reviews, *card->second, before))
            continue;
        card->second->memory = practice::replay(past.reviews, after).back();
        changed.push_back(*card->second);
    }
    return log.saveCards(changed);
}

} // namespace

bool worthTrying(int reviews, int triedWith)
{
    constexpr int many = 500;
    return reviews >= practice::reviewsToFit && reviews - triedWith >= std::min(many, triedWith / 5);
}

base::Result<std::optional<WeightTrial>> tryWeights(store::History& history,
                                                    const practice::Progress& progress)
{
    const store::StudyLog log(history);
    const auto tried = triedWith(history);
    if (!tried)
        return tl::unexpected(tried.error());
    const auto most = repeatedAnswers(log);
    if (!most)
        return tl::unexpected(most.error());
    if (!worthTrying(*most, *tried))
        return std::nullopt; // without reading the log
    auto logged = log.histories();
    if (!logged)
        return tl::unexpected(logged.error());
    const auto before = log.weights();
    if (!before)
        return tl::unexpected(before.error());
    std::vector<practice::Past> histories;
    histories.reserve(logged->size());
    for (store::CardHistory& one : *logged)
        histories.push_back({std::move(one.reviews), std::move(one.days)});
    WeightTrial trial;
    trial.reviews = static_cast<int>(practice::outcomesOf(histories).days.size());
    if (!worthTrying(trial.reviews, *tried))
        return std::nullopt;
    bool stopped = false;
    trial.fit = practice::fitWeights(histories, *before, [&](double done) {
        stopped = progress && !progress(done);
        return !stopped;
    });
    if (stopped)
        return std::nullopt;
    return trial;
}

base::Result<bool> adoptWeights(store::History& history, const WeightTrial& trial, base::Millis wall)
{
    store::StudyLog log(history);
    if (trial.fit) {
        const auto before = log.weights();
        if (!before)
            return tl::unexpected(before.error());
        const practice::Fit& fit = *trial.fit;
        // The memories first: weights without them would be kept for good, and nobody would replay again.
        if (const auto replayed = replayCards(log, *before, fit.weights); !replayed)
            return tl::unexpected(replayed.error());
        const auto added = log.addWeights({fit.weights, wall, fit.reviews, fit.lossBefore, fit.lossAfter});
        if (!added)
            return tl::unexpected(added.error());
    }
    if (const auto noted = history.setSetting(key, std::to_string(trial.reviews)); !noted)
        return tl::unexpected(noted.error());
    return trial.fit.has_value();
}

} // namespace flow
