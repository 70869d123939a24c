// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/table.h"
#include "flow/doubts.h"

#include <nlohmann/json.hpp>
#include <ostream>

namespace cli {

using nlohmann::json;

namespace {

// "/a/b.yaml:12:5", or that no bank here has the question.
std::string placeText(const Context& context, const std::optional<flow::QuestionPlace>& place)
{
    if (!place)
        return std::string(context.say({"不在本机的题库里", "in no bank here"}));
    return place->file + ":" + std::to_string(place->at.line) + ":" + std::to_string(place->at.column);
}

json doubtJson(const flow::ReportedDoubt& doubt, const std::optional<flow::QuestionPlace>& place)
{
    return {{"id", doubt.questionId},
            {"bank", doubt.bankId},
            {"revision", base::formatDay(doubt.revision)},
            {"stem", doubt.stem},
            {"said", doubt.said},
            {"day", base::formatDay(doubt.day)},
            {"file", place ? json(place->file) : json()},
            {"line", place ? json(place->at.line) : json()}};
}

} // namespace

int bankDoubts(const Context& context, const std::filesystem::path& file)
{
    base::Findings findings;
    const auto document = bank::readYamlFile(file.string(), findings);
    const auto doubts = document ? flow::readDoubts(*document, findings) : std::nullopt;
    for (const base::Finding& finding : findings)
        context.err << oneLine(findingLine(finding, context.language)) << "\n";
    if (!doubts)
        return exitFound;
    const auto library = context.openLibrary();
    if (!library)
        return context.failed(library.error());
    json list = json::array();
    for (const flow::ReportedDoubt& doubt : *doubts) {
        const auto place = flow::findQuestion(*library, doubt.bankId, doubt.questionId);
        if (!place)
            return context.failed(place.error());
        list.push_back(doubtJson(doubt, *place));
        if (!context.json)
            context.out << oneLine(placeText(context, *place) + " " + doubt.bankId + "/" + doubt.questionId +
                                   " " + base::formatDay(doubt.day) + " " + doubt.said)
                        << "\n  " << oneLine(doubt.stem) << "\n";
    }
    if (context.json)
        context.out << list.dump(2, ' ', false, json::error_handler_t::replace) << "\n";
    return exitOk;
}

} // namespace cli
