// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/table.h"
#include "flow/exam_start.h"

#include <nlohmann/json.hpp>
#include <ostream>

namespace cli {

using nlohmann::json;

namespace {

std::string letter(std::size_t index)
{
    return std::string(1, static_cast<char>('A' + index));
}

json paperJson(const exam::PaperWithQuestions& made)
{
    json items = json::array();
    for (std::size_t i = 0; i < made.questions.size(); ++i) {
        const exam::PaperItem& item = made.paper.items[i];
        items.push_back({{"number", i + 1},
                         {"section", item.section + 1},
                         {"id", item.questionId},
                         {"type", bank::toString(made.questions[i].question.type)},
                         {"subject", bank::toString(made.questions[i].subject)},
                         {"difficulty", made.questions[i].question.difficulty},
                         {"order", item.order},
                         {"key", exam::toShown(made.questions[i].question.key, item.order).letters()},
                         {"hash", item.seenHash}});
    }
    return {{"blueprint", made.paper.blueprint.id},
            {"seed", made.paper.seed},
            {"day", base::formatDay(made.paper.day)},
            {"sources", made.paper.sources},
            {"items", std::move(items)}};
}

void printPaper(const Context& context, const exam::PaperWithQuestions& made)
{
    const exam::Paper& paper = made.paper;
    context.out << oneLine(paper.blueprint.title) << "  " << paper.blueprint.id << "  seed " << paper.seed
                << "  " << base::formatDay(paper.day) << "\n";
    int section = -1;
    std::string shownCase;
    for (std::size_t i = 0; i < made.questions.size(); ++i) {
        const exam::PaperItem& item = paper.items[i];
        const bank::Question& question = made.questions[i].question;
        if (item.section != section) {
            section = item.section;
            context.out << "\n" << oneLine(paper.sectionOf(item).title) << "\n";
        }
        if (!question.caseId.empty() && question.caseId != shownCase)
            context.out << "\n" << oneLine(made.questions[i].material) << "\n";
        shownCase = question.caseId;
        context.out << "\n" << i + 1 << ". " << oneLine(question.stem) << "  [" << question.id << "]\n";
        for (std::size_t p = 0; p < item.order.size() && !question.options.empty(); ++p)
            context.out << "   " << letter(p) << ". "
                        << oneLine(question.options[static_cast<std::size_t>(item.order[p])]) << "\n";
        context.out << "   " << context.say({"答案：", "Key: "})
                    << exam::toShown(question.key, item.order).letters() << "\n";
    }
}

} // namespace

int paperDraw(const Context& context, const DrawOptions& options)
{
    const auto day = options.day.empty() ? context.today() : base::parseDay(options.day);
    if (!day) {
        context.failed({base::Code::invalidArgument, "--day " + options.day, {}});
        return exitUsage;
    }
    const auto library = context.openLibrary();
    if (!library)
        return context.failed(library.error());
    const auto blueprint = library->blueprint(options.blueprint);
    if (!blueprint)
        return context.failed(blueprint.error());
    const auto made = flow::drawPaper(*library, {*blueprint, options.seed, *day, options.region, {}});
    if (!made) {
        context.failed(made.error().error);
        for (const exam::ShortRow& row : made.error().shortage.rows)
            context.err << "  " << words::describe(row, *blueprint, context.language) << "\n";
        return exitFound;
    }
    if (context.json)
        context.out << paperJson(*made).dump(2) << "\n";
    else
        printPaper(context, *made);
    return exitOk;
}

} // namespace cli
