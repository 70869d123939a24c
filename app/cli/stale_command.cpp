// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json_text.h"
#include "cli/table.h"
#include "flow/law_changes.h"

#include <ostream>
#include <set>
#include <span>

namespace cli {

using nlohmann::json;

namespace {

using Group = std::span<const flow::TouchedCitation>;

const char* stateWord(bank::Currency currency)
{
    constexpr const char* words[] = {"current", "stale", "repealed", "not-in-force"};
    return words[static_cast<std::size_t>(currency)];
}

// Whether the day has yet to come on which the law does it.
bool isComing(const bank::LawChange& change, base::Day today)
{
    return change.currency != bank::Currency::notYetInForce && change.on > today;
}

std::size_t questionsOf(Group group)
{
    std::set<std::string> ids;
    for (const flow::TouchedCitation& touched : group)
        ids.insert(touched.questionId);
    return ids.size();
}

// The citations of one statute after the other.
template<typename Visit>
void eachStatute(Group all, const Visit& visit)
{
    while (!all.empty()) {
        std::size_t length = 1;
        while (length < all.size() && all[length].statute == all[0].statute)
            ++length;
        visit(all.first(length));
        all = all.subspan(length);
    }
}

json touchedJson(const Context& context, const flow::TouchedCitation& touched)
{
    const words::Sentence sentence = words::describe(touched.change, context.language);
    const bool repealed = touched.change.currency == bank::Currency::repealed;
    return {{"file", touched.file},
            {"line", touched.at.line},
            {"column", touched.at.column},
            {"bank", touched.bankId},
            {"question", touched.questionId},
            {"citation", bank::formatCitation(touched.change.citation)},
            {"verified", base::formatDay(touched.verified)},
            {"state", stateWord(touched.change.currency)},
            {"on", base::formatDay(touched.change.on)},
            {"adopted", repealed ? json() : json(base::formatDay(touched.change.adopted))},
            {"by", repealed ? json(touched.change.by) : json()},
            {"coming", isComing(touched.change, context.today())},
            {"message", sentence.text},
            {"hint", sentence.remedy}};
}

void printStatute(const Context& context, Group group)
{
    context.out << words::fill(context.say({"== %1  %2 题", "== %1  %2 questions"}),
                               {oneLine(group[0].statute), std::to_string(questionsOf(group))})
                << "\n";
    std::set<std::string> told;
    for (const flow::TouchedCitation& first : group) {
        const words::Sentence sentence = words::describe(first.change, context.language);
        if (!told.insert(sentence.text).second)
            continue;
        const bool coming = isComing(first.change, context.today());
        context.out << (coming ? context.say({"【将来】", "[coming] "}) : "") << oneLine(sentence.text)
                    << "\n"
                    << context.say({"办法：", "What to do: "}) << sentence.remedy << "\n";
        std::vector<std::vector<std::string>> rows;
        for (const flow::TouchedCitation& touched : group) {
            if (words::describe(touched.change, context.language).text == sentence.text)
                rows.push_back(
                    {"  " + touched.file + ":" + std::to_string(touched.at.line), touched.questionId,
                     bank::formatCitation(touched.change.citation),
                     std::string(context.say({"核对于 ", "verified "})) + base::formatDay(touched.verified)});
        }
        printTable(context.out, rows);
    }
    context.out << "\n";
}

} // namespace

int bankStale(const Context& context, const std::string& dayText)
{
    const auto day = dayText.empty() ? context.today() : base::parseDay(dayText);
    if (!day) {
        context.failed({base::Code::invalidArgument, "--day " + dayText, {}});
        return exitUsage;
    }
    const auto library = context.openLibrary();
    if (!library)
        return context.failed(library.error());
    base::Findings registryFindings;
    const bank::Statutes statutes = flow::loadStatutes(context.places.statutes, registryFindings);
    const auto touched = flow::touchedByLaw(*library, statutes, context.today(), *day);
    if (!touched)
        return context.failed(touched.error());
    json list = json::array();
    eachStatute(*touched, [&](Group group) {
        json items = json::array();
        for (const flow::TouchedCitation& each : group)
            items.push_back(touchedJson(context, each));
        list.push_back({{"statute", group[0].statute},
                        {"questions", questionsOf(group)},
                        {"citations", std::move(items)}});
        if (!context.json)
            printStatute(context, group);
    });
    const std::string questions = std::to_string(questionsOf(*touched));
    if (context.json)
        context.out << dump({{"day", base::formatDay(*day)},
                             {"questions", questionsOf(*touched)},
                             {"statutes", std::move(list)}})
                    << "\n";
    else
        context.out << words::fill(context.say({"%1：%2 题因法律修改不抽用",
                                                "%1: %2 questions are withheld because the law changed"}),
                                   {base::formatDay(*day), questions})
                    << "\n";
    return touched->empty() ? exitOk : exitFound;
}

} // namespace cli
