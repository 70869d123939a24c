// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/paper.h"

#include "base/hash.h"
#include "base/random.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace exam {

namespace {

// Seeds each question apart, so that its order does not depend on what else is on the paper.
std::uint64_t seedFor(std::uint64_t seed, const std::string& questionId)
{
    std::uint64_t hash = 1469598103934665603ULL; // FNV-1a
    for (char c : questionId)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return seed ^ hash;
}

} // namespace

std::vector<int> optionOrder(const bank::Question& question, bool shuffle, std::uint64_t seed)
{
    std::vector<int> moving;
    std::vector<int> last;
    for (int i = 0; i < question.optionCount(); ++i)
        (question.keepLast.contains(i) ? last : moving).push_back(i);
    if (shuffle && question.type != bank::Type::trueFalse)
        base::Random(seedFor(seed, question.id)).shuffle(moving);
    moving.insert(moving.end(), last.begin(), last.end());
    return moving;
}

base::Result<PaperWithQuestions> makePaper(const Draw& draw, const Blueprint& blueprint, std::uint64_t seed,
                                           base::Day day, const Lookup& lookup)
{
    PaperWithQuestions made;
    made.paper.blueprint = blueprint;
    made.paper.seed = seed;
    made.paper.day = day;
    std::set<std::string> sources;
    for (std::size_t s = 0; s < draw.sections.size(); ++s) {
        for (const std::string& id : draw.sections[s]) {
            auto found = lookup(id);
            if (!found)
                return tl::unexpected(found.error());
            for (bank::SeenQuestion& seen : *found) {
                const std::vector<int> order = optionOrder(seen.question, blueprint.shuffleOptions, seed);
                made.paper.items.push_back(
                    {static_cast<int>(s), seen.question.id, base::contentHash(bank::toJson(seen)), order});
                sources.insert(seen.bankId + "@" + base::formatDay(seen.bankRevision));
                made.questions.push_back(std::move(seen));
            }
        }
    }
    made.paper.sources.assign(sources.begin(), sources.end());
    return made;
}

bank::OptionSet toShown(bank::OptionSet original, const std::vector<int>& order)
{
    unsigned bits = 0;
    for (std::size_t shown = 0; shown < order.size(); ++shown)
        bits |= original.contains(order[shown]) ? 1U << shown : 0U;
    return bank::OptionSet::fromBits(bits);
}

bank::OptionSet toOriginal(bank::OptionSet shown, const std::vector<int>& order)
{
    unsigned bits = 0;
    for (std::size_t i = 0; i < order.size(); ++i)
        bits |= shown.contains(static_cast<int>(i)) ? 1U << order[i] : 0U;
    return bank::OptionSet::fromBits(bits);
}

std::string mapLetters(std::string_view explanation, const std::vector<int>& order)
{
    std::string text;
    for (std::size_t i = 0; i < explanation.size(); ++i) {
        const bool letter = i + 2 < explanation.size() && explanation[i] == '{' && explanation[i + 2] == '}';
        const auto shown =
            letter ? std::find(order.begin(), order.end(), explanation[i + 1] - 'A') : order.end();
        if (shown == order.end()) {
            text.push_back(explanation[i]);
        } else {
            text.push_back(static_cast<char>('A' + (shown - order.begin())));
            i += 2;
        }
    }
    return text;
}

} // namespace exam
