// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/bank_balance.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bank {

namespace {

constexpr double level = 0.01; // of each test

// Hits among trials whose chances differ; their mean stands for all of them, which errs on the safe side.
struct Trials
{
    int count = 0;
    int hits = 0;
    double expected = 0;

    void add(bool hit, double chance)
    {
        ++count;
        hits += hit ? 1 : 0;
        expected += chance;
    }
    double tail() const { return count == 0 ? 1 : binomialTail(hits, count, expected / count); }
};

std::string rounded(double value)
{
    return std::to_string(std::lround(value));
}

using Questions = std::vector<const Question*>;

// The option that is longer than every other, or -1.
int longestOption(const std::vector<std::string>& options)
{
    std::size_t longest = 0;
    int index = -1;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const std::size_t length = base::countCharacters(options[i]);
        if (length == longest)
            index = -1;
        if (length > longest) {
            longest = length;
            index = static_cast<int>(i);
        }
    }
    return index;
}

class Balance
{
public:
    Balance(Questions questions, base::Position at, Report& report)
        : m_questions(std::move(questions))
        , m_at(at)
        , m_report(report)
    {}

    void checkPositions(Type type)
    {
        std::array<Trials, OptionSet::maxOptions> letters;
        int options = 0;
        for (const Question* question : m_questions) {
            if (question->type != type)
                continue;
            const int count = question->optionCount();
            options = std::max(options, count);
            for (int i = 0; i < count; ++i)
                letters[static_cast<std::size_t>(i)].add(question->key.contains(i), 1.0 / count);
        }
        for (int i = 0; i < options; ++i) {
            const Trials& letter = letters[static_cast<std::size_t>(i)];
            if (letter.tail() * options < level)
                m_report.add("writing.key-position", m_at,
                             {std::string(toString(type)), nameOf(type, i), std::to_string(letter.hits),
                              std::to_string(letter.count), rounded(letter.expected)});
        }
    }

    void checkLongest(bool single)
    {
        Trials trials;
        for (const Question* question : m_questions) {
            if (question->options.empty() || (question->type == Type::single) != single)
                continue;
            const int longest = longestOption(question->options);
            if (longest >= 0)
                trials.add(question->key.contains(longest),
                           static_cast<double>(question->key.count()) / question->optionCount());
        }
        if (trials.tail() < level)
            m_report.add("writing.key-longest", m_at,
                         {std::string(toString(single ? Type::single : Type::multiple)),
                          std::to_string(trials.hits), std::to_string(trials.count),
                          rounded(trials.expected)});
    }

    void checkDifficulty()
    {
        constexpr std::size_t fewest = 20;
        constexpr std::size_t mostPercent = 70;
        constexpr int fewestLevels = 3;
        if (m_questions.size() < fewest)
            return;
        std::array<std::size_t, 6> counts{};
        for (const Question* question : m_questions)
            ++counts[static_cast<std::size_t>(question->difficulty)];
        const auto most = std::max_element(counts.begin(), counts.end());
        const auto levels = std::count_if(counts.begin(), counts.end(), [](std::size_t n) { return n > 0; });
        if (*most * 100 > mostPercent * m_questions.size() || levels < fewestLevels)
            m_report.add("writing.difficulty-spread", m_at,
                         {std::to_string(levels), std::to_string(most - counts.begin()),
                          std::to_string(*most * 100 / m_questions.size())});
    }

    void checkAllRight()
    {
        constexpr int mostPercent = 15;
        int count = 0;
        int allRight = 0;
        for (const Question* question : m_questions) {
            if (question->type != Type::multiple)
                continue;
            ++count;
            allRight += question->key.count() == question->optionCount() ? 1 : 0;
        }
        if (allRight > 1 && allRight * 100 > mostPercent * count)
            m_report.add("writing.all-right", m_at, {std::to_string(allRight), std::to_string(count)});
    }

private:
    static std::string nameOf(Type type, int index)
    {
        if (type == Type::trueFalse)
            return index == 0 ? "true" : "false";
        return OptionSet::of(index).letters();
    }

    Questions m_questions;
    base::Position m_at;
    Report& m_report;
};

} // namespace

double binomialTail(int hits, int trials, double chance)
{
    if (hits <= 0 || chance >= 1)
        return 1;
    if (chance <= 0)
        return 0;
    double tail = 0;
    for (int k = hits; k <= trials; ++k)
        tail += std::exp(std::lgamma(trials + 1) - std::lgamma(k + 1) - std::lgamma(trials - k + 1) +
                         k * std::log(chance) + (trials - k) * std::log1p(-chance));
    return std::min(tail, 1.0);
}

void checkBalance(const Bank& bank, const RawBank& places, Report& report)
{
    Questions active;
    for (const Question& question : bank.questions()) {
        if (question.status == Status::active)
            active.push_back(&question);
    }
    Balance balance(std::move(active), places.id.at, report);
    balance.checkPositions(Type::single);
    balance.checkPositions(Type::trueFalse);
    balance.checkLongest(true);
    balance.checkLongest(false);
    balance.checkDifficulty();
    balance.checkAllRight();
}

} // namespace bank
