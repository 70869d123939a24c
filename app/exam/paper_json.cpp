// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/paper.h"

#include <nlohmann/json.hpp>

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

std::map<bank::Subject, int> percentsFrom(const json& object)
{
    std::map<bank::Subject, int> percents;
    for (const auto& [subject, percent] : object.items())
        percents[need(bank::parseSubject(subject))] = percent.get<int>();
    return percents;
}

Section sectionFrom(const json& object)
{
    return {
        object.at("title").get<std::string>(),  need(parseSectionKind(object.at("type").get<std::string>())),
        object.at("count").get<int>(),          object.at("questions").get<int>(),
        Points{object.at("halves").get<int>()}, need(parseScoring(object.at("scoring").get<std::string>()))};
}

Blueprint blueprintFrom(const json& object)
{
    Blueprint b;
    b.id = object.at("id").get<std::string>();
    b.title = object.at("title").get<std::string>();
    b.source = object.at("source").get<std::string>();
    b.minutes = object.at("minutes").get<int>();
    b.pass.halves = object.at("pass").get<int>();
    b.total.halves = object.at("total").get<int>();
    b.openBook = object.at("open").get<bool>();
    b.organs = object.at("organs").get<unsigned>();
    for (const json& section : object.at("sections"))
        b.sections.push_back(sectionFrom(section));
    b.subjects = percentsFrom(object.at("subjects"));
    const json& difficulty = object.at("difficulty");
    b.difficulty = {difficulty.at(0).get<int>(), difficulty.at(1).get<int>(), difficulty.at(2).get<int>()};
    b.floors = percentsFrom(object.at("floors"));
    b.away = object.at("away").get<std::string>() == "pause" ? Away::pause : Away::count;
    const json& attempts = object.at("attempts");
    b.maxAttempts = attempts.at(0).get<int>();
    b.counts = static_cast<CountedAttempt>(attempts.at(1).get<int>());
    b.retakeDays = attempts.at(2).get<int>();
    b.shuffleQuestions = object.at("shuffle").at(0).get<bool>();
    b.shuffleOptions = object.at("shuffle").at(1).get<bool>();
    b.remind = object.at("remind").get<std::vector<int>>();
    b.earlySubmit = object.at("early").get<int>();
    b.excludeRecent = object.at("recent").get<int>();
    return b;
}

PaperItem itemFrom(const json& object, std::size_t sections)
{
    PaperItem item{object.at("s").get<int>(), object.at("q").get<std::string>(),
                   object.at("h").get<std::string>(), object.at("o").get<std::vector<int>>()};
    std::vector<bool> used(item.order.size());
    for (int option : item.order) {
        const auto index = static_cast<std::size_t>(option);
        if (option < 0 || index >= used.size() || used[index])
            throw std::runtime_error("an order that is no permutation");
        used[index] = true;
    }
    if (item.section < 0 || static_cast<std::size_t>(item.section) >= sections)
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
        paper.seed = object.at("seed").get<std::uint64_t>();
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
