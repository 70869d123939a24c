// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json_text.h"
#include "cli/table.h"
#include "flow/bank_install.h"

#include <ostream>

namespace cli {

using nlohmann::json;

namespace {

const char* fateWord(flow::Fate fate)
{
    constexpr const char* words[] = {"fresh",    "replaces",   "precedes", "same",      "older",
                                     "outdated", "shares-ids", "refused",  "other-kind"};
    return words[static_cast<std::size_t>(fate)];
}

std::string fateText(const Context& context, const flow::BankOffer& offer)
{
    const std::string here = offer.revisionHere ? base::formatDay(*offer.revisionHere) : std::string();
    switch (offer.fate) {
    case flow::Fate::fresh:
        return std::string(context.say({"新题库", "new"}));
    case flow::Fate::replaces:
        return words::fill(context.say({"取代已装入的 %1", "replaces %1"}), {here});
    case flow::Fate::precedes:
        return words::fill(context.say({"优先于自带的 %1", "takes precedence over the shipped %1"}), {here});
    case flow::Fate::same:
        return std::string(context.say({"已经有了", "is here already"}));
    case flow::Fate::older:
        return words::fill(
            context.say({"不比已装入的 %1 新，要加 --older", "not newer than %1: needs --older"}), {here});
    case flow::Fate::outdated:
        return words::fill(context.say({"不比 %1 的新，不会用到", "not newer than %1, would not be used"}),
                           {here});
    case flow::Fate::sharesIds:
        return words::fill(context.say({"和题库 %1 有同样的试题编号", "shares question ids with bank %1"}),
                           {offer.otherBank});
    case flow::Fate::refused:
        return std::string(context.say({"有错误", "has errors"}));
    case flow::Fate::otherKind:
        break;
    }
    return std::string(context.say({"不是题库", "no bank"}));
}

json offerJson(const flow::BankOffer& offer)
{
    return {{"file", offer.path},           {"kind", offer.kind},           {"id", offer.id},
            {"title", offer.title},         {"questions", offer.questions}, {"fate", fateWord(offer.fate)},
            {"sharedIds", offer.sharedIds}, {"otherBank", offer.otherBank}};
}

} // namespace

int bankInstall(const Context& context, const std::vector<std::filesystem::path>& paths, bool older)
{
    const auto library = context.openLibrary();
    if (!library)
        return context.failed(library.error());
    std::vector<flow::BankOffer> wanted;
    bool refused = false;
    json list = json::array();
    const auto offers = flow::offerBanks(*library, library->statutes(), context.today(), paths);
    if (!offers)
        return context.failed(offers.error());
    for (const flow::BankOffer& offer : *offers) {
        list.push_back(offerJson(offer));
        for (const base::Finding& finding : offer.findings)
            context.err << oneLine(findingLine(finding, context.language)) << "\n";
        if (!context.json)
            context.out << oneLine(offer.path + "  " + offer.title + "  " + fateText(context, offer)) << "\n";
        if (offer.recommended() || (older && offer.possible()))
            wanted.push_back(offer);
        else if (offer.fate != flow::Fate::same && offer.fate != flow::Fate::otherKind)
            refused = true;
    }
    const flow::BanksInstalled done = flow::installBanks(context.places, wanted);
    if (context.json)
        context.out << dump({{"offers", std::move(list)}, {"installed", done.files}}) << "\n";
    else
        context.out << words::fill(context.say({"装入 %1 个题库，放在 %2", "%1 banks installed into %2"}),
                                   {std::to_string(done.files.size()), context.places.userBanks.string()})
                    << "\n";
    if (done.error)
        return context.failed(*done.error);
    return refused ? exitFound : exitOk;
}

} // namespace cli
