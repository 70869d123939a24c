// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/paper.h"

#include <limits>
#include <nlohmann/json.hpp>
#include <utility>

namespace exam {

namespace {

using nlohmann::json;

json sectionJson(const Section& s)
{
    return {{"title", s.title},        {"type", toString(s.kind)},  {"count", s.count},
            {"questions", s.caseSize}, {"halves", s.points.halves}, {"scoring", toString(s.scoring)}};
}

json percentJson(const std::map<bank::Subject, int>& percents)
{
    json object = json::object();
    for (const auto& [subject, percent] : percents)
        object[std::string(bank::toString(subject))] = percent;
    return object;
}

json blueprintJson(const Blueprint& b)
{
    json sections = json::array();
    for (const Section& section : b.sections)
        sections.push_back(sectionJson(section));
    return {{"id", b.id},
            {"title", b.title},
            {"source", b.source},
            {"minutes", b.minutes},
            {"pass", b.pass.halves},
            {"total", b.total.halves},
            {"open", b.openBook},
            {"organs", b.organs},
            {"sections", std::move(sections)},
            {"subjects", percentJson(b.subjects)},
            {"difficulty", {b.difficulty.easy, b.difficulty.medium, b.difficulty.hard}},
            {"floors", percentJson(b.floors)},
            {"away", b.away == Away::pause ? "pause" : "count"},
            {"attempts", {b.maxAttempts, static_cast<int>(b.counts), b.retakeDays}},
            {"shuffle", {b.shuffleQuestions, b.shuffleOptions}},
            {"remind", b.remind},
            {"early", b.earlySubmit},
            {"recent", b.excludeRecent}};
}

template<typename T>
T need(std::optional<T> value)
{
    if (!value)
        throw std::runtime_error("a value out of its range");
    return *std::move(value);
}

// A number from 0; what the library converts by itself may be a fraction, negative or too large.
template<typename T>
T whole(const json& value, T most = std::numeric_limits<T>::max())
{
    if (!value.is_number_unsigned() || std::cmp_greater(value.get<std::uint64_t>(), most))
        throw std::runtime_error("not a whole number of its range");
    return static_cast<T>(value.get<std::uint64_t>());
}

std::vector<int> wholes(const json& values)
{
    std::vector<int> numbers;
    for (const json& value : values)
        numbers.push_back(whole<int>(value));
    return numbers;
}

std::map<bank::Subject, int> percentsFrom(const json& object)
{
    std::map<bank::Subject, int> percents;
    for (const auto& [subject, percent] : object.items())
        percents[need(bank::parseSubject(subject))] = whole<int>(percent);
    return percents;
}

Section sectionFrom(const json& object)
{
    return {
        object.at("title").get<std::string>(),   need(parseSectionKind(object.at("type").get<std::string>())),
        whole<int>(object.at("count")),          whole<int>(object.at("questions")),
        Points{whole<int>(object.at("halves"))}, need(parseScoring(object.at("scoring").get<std::string>()))};
}

Blueprint blueprintFrom(const json& object)
{
    Blueprint b;
    b.id = object.at("id").get<std::string>();
    b.title = object.at("title").get<std::string>();
    b.source = object.at("source").get<std::string>();
    b.minutes = whole<int>(object.at("minutes"));
    b.pass.halves = whole<int>(object.at("pass"));
    b.total.halves = whole<int>(object.at("total"));
    b.openBook = object.at("open").get<bool>();
    b.organs = whole<unsigned>(object.at("organs"));
    for (const json& section : object.at("sections"))
        b.sections.push_back(sectionFrom(section));
    b.subjects = percentsFrom(object.at("subjects"));
    const json& difficulty = object.at("difficulty");
    b.difficulty = {whole<int>(difficulty.at(0)), whole<int>(difficulty.at(1)), whole<int>(difficulty.at(2))};
    b.floors = percentsFrom(object.at("floors"));
    b.away = object.at("away").get<std::string>() == "pause" ? Away::pause : Away::count;
    const json& attempts = object.at("attempts");
    b.maxAttempts = whole<int>(attempts.at(0));
    b.counts = static_cast<CountedAttempt>(whole(attempts.at(1), static_cast<int>(CountedAttempt::first)));
    b.retakeDays = whole<int>(attempts.at(2));
    b.shuffleQuestions = object.at("shuffle").at(0).get<bool>();
    b.shuffleOptions = object.at("shuffle").at(1).get<bool>();
    b.remind = wholes(object.at("remind"));
    b.earlySubmit = whole<int>(object.at("early"));
    b.excludeRecent = whole<int>(object.at("recent"));
    return b;
}

PaperItem itemFrom(const json& object, std::size_t sections)
{
    PaperItem item{whole<int>(object.at("s")), object.at("q").get<std::string>(),
                   object.at("h").get<std::string>(), wholes(object.at("o"))};
    if (item.order.size() > bank::OptionSet::maxOptions)
        throw std::runtime_error("more options than there are letters");
    std::vector<bool> used(item.order.size());
    for (int option : item.order) {
        const auto index = static_cast<std::size_t>(option);
        if (index >= used.size() || used[index])
            throw std::runtime_error("an order that is no permutation");
        used[index] = true;
    }
    if (static_cast<std::size_t>(item.section) >= sections)
        throw std::runtime_error("a section that is not there");
    return item;
}

} // namespace

std::string toJson(const Paper& paper)
{
    json items = json::array();
    for (const PaperItem& item : paper.items)
        items.push_back(
            {{"s", item.section}, {"q", item.questionId}, {"h", item.seenHash}, {"o", item.order}});
    return json{{"v", 1},
                {"blueprint", blueprintJson(paper.blueprint)},
                {"seed", paper.seed},
                {"day", base::formatDay(paper.day)},
                {"sources", paper.sources},
                {"items", std::move(items)}}
        .dump();
}

base::Result<Paper> paperFromJson(std::string_view text)
{
    try {
        const json object = json::parse(text);
        Paper paper;
        paper.blueprint = blueprintFrom(object.at("blueprint"));
        paper.seed = whole<std::uint64_t>(object.at("seed"));
        paper.day = need(base::parseDay(object.at("day").get<std::string>()));
        paper.sources = object.at("sources").get<std::vector<std::string>>();
        for (const json& item : object.at("items"))
            paper.items.push_back(itemFrom(item, paper.blueprint.sections.size()));
        return paper;
    } catch (const std::exception& e) {
        return base::fail(base::Code::damagedRecord, "paper", e.what());
    }
}

} // namespace exam
