// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/near_duplicates.h"

#include "bank/plain_text.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <span>

namespace bank {

namespace {

constexpr int leastPercent = 40;
constexpr std::size_t rarest = 24;     // pairs of a question that are looked up
constexpr std::size_t commonest = 512; // of a pair in more questions only the first is taken
constexpr std::size_t compared = 8;    // candidates that are compared in full

void addPairs(std::u32string_view text, Shingles& shingles)
{
    constexpr int width = 32;
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        shingles.push_back(static_cast<std::uint64_t>(text[i]) << width | text[i + 1]);
}

int percentShared(const Shingles& a, const Shingles& b)
{
    std::size_t shared = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        shared += *i == *j ? 1 : 0;
        const bool first = *i <= *j;
        const bool second = *j <= *i;
        i += first ? 1 : 0;
        j += second ? 1 : 0;
    }
    const std::size_t all = a.size() + b.size() - shared;
    return all == 0 ? 0 : static_cast<int>(shared * 100 / all);
}

// Which questions hold a pair, ascending.
using Holders = std::span<const std::uint32_t>;

class Index
{
public:
    explicit Index(const std::vector<Shingles>& questions)
    {
        std::vector<std::pair<std::uint64_t, std::uint32_t>> places;
        for (std::size_t i = 0; i < questions.size(); ++i) {
            for (std::uint64_t shingle : questions[i])
                places.emplace_back(shingle, static_cast<std::uint32_t>(i));
        }
        std::sort(places.begin(), places.end());
        m_holders.reserve(places.size());
        for (const auto& [shingle, question] : places) {
            if (m_shingles.empty() || m_shingles.back() != shingle) {
                m_shingles.push_back(shingle);
                m_starts.push_back(m_holders.size());
            }
            m_holders.push_back(question);
        }
        m_starts.push_back(m_holders.size());
    }

    Holders holders(std::uint64_t shingle) const
    {
        const auto found = std::lower_bound(m_shingles.begin(), m_shingles.end(), shingle);
        const auto index = static_cast<std::size_t>(found - m_shingles.begin());
        return std::span(m_holders).subspan(m_starts[index], m_starts[index + 1] - m_starts[index]);
    }

private:
    std::vector<std::uint64_t> m_shingles;
    std::vector<std::size_t> m_starts;
    std::vector<std::uint32_t> m_holders;
};

class Search
{
public:
    explicit Search(const std::vector<Shingles>& questions)
        : m_questions(questions)
        , m_index(questions)
        , m_shared(questions.size())
    {}

    // The earlier question most like this one; the first of equals.
    Likeness nearest(std::size_t question)
    {
        Likeness best{question, 0, 0};
        for (std::uint32_t other : candidates(question)) {
            const int percent = percentShared(m_questions[question], m_questions[other]);
            if (percent > best.percent)
                best = {question, other, percent};
        }
        return best;
    }

private:
    // Those with the most of its rare pairs.
    std::vector<std::uint32_t> candidates(std::size_t question)
    {
        std::vector<Holders> lists;
        for (std::uint64_t shingle : m_questions[question]) {
            const Holders holders = m_index.holders(shingle);
            if (holders.front() < question)
                lists.push_back(holders);
        }
        std::stable_sort(lists.begin(), lists.end(),
                         [](Holders a, Holders b) { return a.size() < b.size(); });
        lists.resize(std::min(lists.size(), rarest));
        std::vector<std::uint32_t> touched;
        for (Holders holders : lists) {
            for (std::uint32_t other : holders.first(holders.size() <= commonest ? holders.size() : 1)) {
                if (other >= question)
                    break;
                if (m_shared[other]++ == 0)
                    touched.push_back(other);
            }
        }
        const auto count = static_cast<std::ptrdiff_t>(std::min(compared, touched.size()));
        std::partial_sort(touched.begin(), touched.begin() + count, touched.end(),
                          [&](std::uint32_t a, std::uint32_t b) {
                              return std::pair(m_shared[b], a) < std::pair(m_shared[a], b);
                          });
        for (std::uint32_t other : touched)
            m_shared[other] = 0;
        touched.resize(static_cast<std::size_t>(count));
        std::sort(touched.begin(), touched.end());
        return touched;
    }

    const std::vector<Shingles>& m_questions;
    Index m_index;
    std::vector<std::uint32_t> m_shared;
};

} // namespace

Shingles shinglesOf(const Question& question)
{
    const std::u32string stem = folded(question.stem);
    Shingles shingles;
    std::vector<std::u32string> key;
    addPairs(stem, shingles);
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        if (!question.key.contains(static_cast<int>(i)))
            continue;
        key.push_back(folded(question.options[i]));
        addPairs(key.back(), shingles);
    }
    std::sort(key.begin(), key.end());
    // The whole text is one more, so that equal questions of common words find each other.
    constexpr std::uint64_t wholeText = 1ULL << 63;
    shingles.push_back(wholeText |
                       std::hash<std::u32string>{}(std::accumulate(key.begin(), key.end(), stem)));
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

std::vector<Likeness> findNearDuplicates(const std::vector<Shingles>& questions)
{
    std::vector<Likeness> found;
    Search search(questions);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Likeness nearest = search.nearest(i);
        if (nearest.percent >= leastPercent)
            found.push_back(nearest);
    }
    return found;
}

} // namespace bank
