// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/outlook.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace flow {

namespace {

constexpr std::size_t everything = std::numeric_limits<int>::max();

using Cards = std::unordered_map<std::string_view, const practice::Card*>;

// Hands out the numbers of statutes and chapters.
class PlaceTable
{
public:
    explicit PlaceTable(OutlookData& data)
        : m_data(data)
    {}

    practice::Place placeOf(const practice::Topic& topic)
    {
        const practice::Place place{topic.subject,
                                    number(m_statutes, m_data.statutes, {topic.subject, topic.statute, {}}),
                                    number(m_chapters, m_data.chapters, topic)};
        m_data.traces.resize(m_data.chapters.size());
        return place;
    }

private:
    using Numbers = std::map<practice::Topic, std::uint32_t>;

    static std::uint32_t number(Numbers& numbers, std::vector<practice::Topic>& table,
                                const practice::Topic& topic)
    {
        const auto [found, fresh] = numbers.try_emplace(topic, static_cast<std::uint32_t>(table.size()));
        if (fresh)
            table.push_back(topic);
        return found->second;
    }

    OutlookData& m_data;
    Numbers m_statutes;
    Numbers m_chapters;
};

bool known(const practice::Card& card)
{
    return card.answers > 0 && card.memory.has_value();
}

void addFirsts(OutlookData& data, PlaceTable& places, std::vector<store::Evidence> answers)
{
    std::reverse(answers.begin(), answers.end());
    std::unordered_set<std::string_view> met;
    for (const store::Evidence& answer : answers) {
        if (met.insert(answer.questionId).second)
            data.firsts.push_back({places.placeOf(answer.topic), answer.floor, answer.label, answer.right});
    }
}

void addCards(OutlookData& data, PlaceTable& places, const std::vector<practice::Card>& cards)
{
    for (const practice::Card& card : cards) {
        if (!known(card))
            continue;
        const practice::Place place = places.placeOf(card.topic);
        data.newest.push_back({place, card.floor, card.label, card.streak > 0});
        ChapterTrace& trace = data.traces[place.chapter];
        ++trace.seen;
        trace.wrongs += card.mistake == practice::Mistake::open ? card.wrongs : 0;
        if (card.lastDay)
            trace.lastDay = std::max(trace.lastDay.value_or(*card.lastDay), *card.lastDay);
    }
}

// The questions of the exam: those in force on its day, as many as there are, alike ones together.
class Drawable
{
public:
    Drawable(OutlookData& data, PlaceTable& places, const Cards& cards, const practice::Weights& weights)
        : m_data(data)
        , m_places(places)
        , m_cards(cards)
        , m_weights(weights)
        , m_day(data.today + std::chrono::days(data.daysLeft))
    {}

    void add(const std::vector<catalogue::Entry>& entries, const std::string& region)
    {
        std::unordered_map<std::string_view, int> caseSizes;
        std::unordered_set<std::string_view> broken; // cases that lost a question
        for (const catalogue::Entry& entry : entries) {
            if (entry.caseId.empty())
                continue;
            ++caseSizes[entry.caseId];
            if (!fits(entry, region))
                broken.insert(entry.caseId);
        }
        for (const catalogue::Entry& entry : entries) {
            if (!fits(entry, region) || broken.contains(entry.caseId))
                continue;
            const auto size = caseSizes.find(entry.caseId);
            add(entry, size == caseSizes.end() ? 0 : size->second);
        }
    }

private:
    bool fits(const catalogue::Entry& entry, const std::string& region) const
    {
        const unsigned organs = m_data.blueprint.organs;
        return coversRegion(entry.region, region) && entry.validity.from <= m_day &&
               m_day < entry.validity.until &&
               (entry.organs == 0 || organs == 0 || (entry.organs & organs) != 0);
    }

    void add(const catalogue::Entry& entry, int caseSize)
    {
        practice::QuestionGroup group{m_places.placeOf({entry.subject, entry.statute, entry.chapter}),
                                      entry.type,
                                      entry.options,
                                      entry.keys,
                                      entry.difficulty,
                                      caseSize,
                                      1,
                                      true,
                                      0};
        const auto card = m_cards.find(entry.id);
        if (card != m_cards.end() && known(*card->second) && card->second->lastDay) {
            const practice::Card& answered = *card->second;
            group.open = answered.streak == 0;
            group.recall = practice::recall(
                *answered.memory, static_cast<double>((m_day - *answered.lastDay).count()), m_weights);
            m_data.questions.push_back(group);
            return;
        }
        const auto [same, fresh] = m_alike.try_emplace(
            {group.place.chapter, group.type, group.options, group.keys, group.difficulty, group.caseSize},
            m_data.questions.size());
        if (fresh)
            m_data.questions.push_back(group);
        else
            ++m_data.questions[same->second].count;
    }

    OutlookData& m_data;
    PlaceTable& m_places;
    const Cards& m_cards;
    const practice::Weights& m_weights;
    base::Day m_day;
    std::map<std::tuple<std::uint32_t, bank::Type, int, int, int, int>, std::size_t> m_alike; // never met
};

base::Result<exam::Blueprint> chooseBlueprint(OutlookData& data, std::vector<BlueprintFile> files,
                                              const std::string& wanted,
                                              const std::vector<store::AttemptSummary>& attempts)
{
    std::erase_if(files, [](const BlueprintFile& file) { return !file.blueprint; });
    if (files.empty())
        return base::fail(base::Code::notFound, wanted, "blueprint");
    for (const BlueprintFile& file : files) {
        data.titles[file.blueprint->id] = file.blueprint->title;
        data.choices.push_back(file.blueprint->id);
    }
    const std::string last = attempts.empty() ? std::string() : attempts.front().blueprintId;
    for (const std::string& id : {wanted, last}) {
        for (BlueprintFile& file : files) {
            if (file.blueprint->id == id)
                return *std::move(file.blueprint);
        }
    }
    return *std::move(files.front().blueprint);
}

base::Result<void> gatherStudy(OutlookData& data, const Library& library, const store::StudyLog& log,
                               const std::string& region)
{
    const auto entries = library.catalogue().entries();
    if (!entries)
        return tl::unexpected(entries.error());
    const auto cards = log.cards();
    if (!cards)
        return tl::unexpected(cards.error());
    auto answers = log.evidence(everything);
    if (!answers)
        return tl::unexpected(answers.error());
    const auto weights = log.weights();
    if (!weights)
        return tl::unexpected(weights.error());

    PlaceTable places(data);
    Cards byId;
    byId.reserve(cards->size());
    for (const practice::Card& card : *cards)
        byId.emplace(card.questionId, &card);
    addFirsts(data, places, *std::move(answers));
    addCards(data, places, *cards);
    Drawable(data, places, byId, *weights).add(*entries, region);
    return {};
}

} // namespace

base::Result<OutlookData> gatherOutlook(const Library& library, store::History& history,
                                        const OutlookRequest& request)
{
    auto files = library.blueprints();
    if (!files)
        return tl::unexpected(files.error());
    const auto attempts = history.attempts(everything);
    if (!attempts)
        return tl::unexpected(attempts.error());
    OutlookData data;
    for (const store::AttemptSummary& attempt : *attempts)
        data.titles[attempt.blueprintId] = attempt.title;
    auto blueprint = chooseBlueprint(data, *std::move(files), request.blueprint, *attempts);
    if (!blueprint)
        return tl::unexpected(blueprint.error());
    data.blueprint = *std::move(blueprint);
    data.mocks = static_cast<int>(attempts->size());
    data.today = request.today;
    // What was answered today is remembered today, right or wrong: without a day it is asked tomorrow.
    data.daysLeft = 1;
    if (request.examDay)
        data.daysLeft = std::max(0, static_cast<int>((*request.examDay - request.today).count()));

    const store::StudyLog log(history);
    auto predictions = log.predictions();
    if (!predictions)
        return tl::unexpected(predictions.error());
    data.predictions = *std::move(predictions);
    if (auto gathered = gatherStudy(data, library, log, request.region); !gathered)
        return tl::unexpected(gathered.error());
    return data;
}

} // namespace flow
