// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/table.h"
#include "flow/statute_texts.h"

#include <nlohmann/json.hpp>
#include <ostream>

namespace cli {

using nlohmann::json;

namespace {

std::string label(const std::string& statute, bank::ArticleNumber number)
{
    bank::Citation citation;
    citation.statute = statute;
    citation.preamble = number.article == 0;
    citation.article = number.article;
    citation.inserted = number.inserted;
    return bank::formatCitation(citation);
}

bank::Statutes registryOf(const Context& context)
{
    base::Findings ignored;
    return flow::loadStatutes(context.places.statutes, ignored);
}

} // namespace

int statutesInstall(const Context& context, const std::filesystem::path& from)
{
    const bank::Statutes statutes = registryOf(context);
    const flow::StatuteTexts texts(context.places.statuteTexts, statutes, context.today());
    const auto checked = texts.install(from);
    if (!checked)
        return context.failed(checked.error());
    int installed = 0;
    bool faulty = checked->empty();
    for (const flow::CheckedFile& file : *checked) {
        installed += file.id.empty() ? 0 : 1;
        faulty = faulty || base::hasErrors(file.findings);
        for (const base::Finding& finding : file.findings)
            context.out << findingLine(finding, context.language) << "\n";
    }
    context.out << words::fill(context.say({"装入 %1 部法规的条文，共看过 %2 个文件，放在 %3",
                                            "%1 statutes installed out of %2 files, into %3"}),
                               {std::to_string(installed), std::to_string(checked->size()),
                                context.places.statuteTexts.string()})
                << "\n";
    return faulty ? exitFound : exitOk;
}

int statutesList(const Context& context)
{
    const bank::Statutes statutes = registryOf(context);
    const auto installed = flow::StatuteTexts(context.places.statuteTexts, statutes, context.today()).list();
    if (context.json) {
        json list = json::array();
        for (const flow::InstalledText& text : installed)
            list.push_back({{"short", text.shortName}, {"name", text.name}, {"articles", text.articles}});
        context.out << list.dump(2) << "\n";
        return exitOk;
    }
    for (const flow::InstalledText& text : installed)
        context.out << oneLine(text.shortName) << "  " << oneLine(text.name) << "  "
                    << words::fill(context.say({"%1 条", "%1 articles"}), {std::to_string(text.articles)})
                    << "\n";
    if (installed.empty())
        context.out
            << context.say(
                   {"还没有装入条文。把 Markdown 文件放进一个文件夹，运行 renqianctl statutes install "
                    "文件夹。",
                    "No texts are installed. Put Markdown files into a folder and run renqianctl statutes "
                    "install FOLDER."})
            << "\n";
    return exitOk;
}

int statutesShow(const Context& context, const std::string& wanted)
{
    const auto citation = bank::parseCitation(wanted);
    if (!citation) {
        context.failed({base::Code::invalidArgument, wanted, "expected a citation"});
        return exitUsage;
    }
    const bank::Statutes statutes = registryOf(context);
    const bank::Statute* statute = statutes.find(citation->statute);
    const auto text = flow::StatuteTexts(context.places.statuteTexts, statutes, context.today())
                          .text(statute ? statute->shortName : citation->statute);
    if (!text)
        return context.failed(text.error());
    const bank::StatuteArticle* article = text->find(*citation);
    if (!article)
        return context.failed({base::Code::notFound, wanted, {}});
    context.out << oneLine(article->chapter) << "\n" << label(text->shortName, article->number) << "\n";
    for (const std::string& line : article->lines)
        context.out << oneLine(line) << "\n";
    return exitOk;
}

int statutesSearch(const Context& context, const std::string& words, std::size_t limit)
{
    const bank::Statutes statutes = registryOf(context);
    const auto hits =
        flow::StatuteTexts(context.places.statuteTexts, statutes, context.today()).search(words, limit);
    for (const flow::TextHit& hit : hits)
        context.out << label(hit.shortName, hit.number) << "  " << oneLine(hit.line) << "\n";
    return hits.empty() ? exitFound : exitOk;
}

} // namespace cli
