// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/table.h"
#include "flow/profile_bundle.h"
#include "flow/profiles.h"

#include <nlohmann/json.hpp>
#include <ostream>

namespace cli {

using nlohmann::json;

namespace {

std::string dump(const json& value)
{
    return value.dump(2, ' ', false, json::error_handler_t::replace);
}

std::string nameOf(const Context& context, const flow::Profile& profile)
{
    return profile.name.empty() ? std::string(context.say({"（未填姓名）", "(no name)"}))
                                : oneLine(profile.name);
}

} // namespace

int profileList(const Context& context)
{
    const auto places = context.settled();
    if (!places)
        return context.failed(places.error());
    json list = json::array();
    std::vector<std::vector<std::string>> rows;
    for (const flow::Profile& profile : flow::listProfiles(places->data)) {
        list.push_back(
            {{"id", profile.id}, {"name", profile.name}, {"pin", profile.hasPin}, {"last", profile.last}});
        rows.push_back({profile.id, nameOf(context, profile),
                        profile.hasPin ? std::string(context.say({"有口令", "PIN"})) : "",
                        profile.last ? std::string(context.say({"上次使用", "last"})) : ""});
    }
    if (context.json)
        context.out << dump(list) << "\n";
    else
        printTable(context.out, rows);
    return exitOk;
}

int profileExport(const Context& context, const ProfileOptions& options)
{
    const auto places = context.settled();
    if (!places)
        return context.failed(places.error());
    const auto made = flow::exportProfile(*places, options.id, options.file,
                                          {options.withBanks, options.version}, context.clock.read().wall);
    if (!made)
        return context.failed(made.error());
    if (context.json)
        context.out << dump({{"file", made->string()}}) << "\n";
    else
        context.out << context.say({"已导出并核对：", "Exported and verified: "}) << oneLine(made->string())
                    << "\n"
                    << context.say({"文件没有加密，口令不随文件带走。",
                                    "The file is not encrypted and the PIN does not go with it."})
                    << "\n";
    return exitOk;
}

int profileImport(const Context& context, const ProfileOptions& options)
{
    const auto places = context.settled();
    if (!places)
        return context.failed(places.error());
    const auto imported = flow::importProfile(*places, options.file, context.clock.read().wall);
    if (!imported)
        return context.failed(imported.error());
    if (context.json) {
        context.out << dump({{"id", imported->profile.id},
                             {"name", imported->profile.name},
                             {"banks_added", imported->banksAdded},
                             {"banks_kept", imported->banksKept}})
                    << "\n";
        return exitOk;
    }
    context.out << context.say({"已导入为新用户：", "Imported as a new person: "})
                << nameOf(context, imported->profile) << "  " << imported->profile.id << "\n";
    if (imported->banksKept > 0)
        context.out << words::fill(context.say({"%1 个题库文件本机已有不同内容，保留了本机的。",
                                                "%1 bank files differ from those here, which stay."}),
                                   {std::to_string(imported->banksKept)})
                    << "\n";
    return exitOk;
}

int profileDelete(const Context& context, const ProfileOptions& options)
{
    if (!options.yes) {
        context.err << "renqianctl: "
                    << context.say({"删除后无法恢复。确实要删除，请加 --yes",
                                    "Deleting cannot be undone. If you mean it, add --yes"})
                    << "\n";
        return exitUsage;
    }
    const auto places = context.settled();
    if (!places)
        return context.failed(places.error());
    if (const auto removed = flow::removeProfile(places->data, options.id, {}); !removed)
        return context.failed(removed.error());
    context.out << context.say({"已彻底删除：", "Deleted for good: "}) << oneLine(options.id) << "\n";
    return exitOk;
}

int profileForgetPin(const Context& context, const ProfileOptions& options)
{
    const auto places = context.settled();
    if (!places)
        return context.failed(places.error());
    if (const auto done = flow::forgetPin(places->data, options.id); !done)
        return context.failed(done.error());
    context.out << context.say({"已取消口令：", "PIN taken away: "}) << oneLine(options.id) << "\n";
    return exitOk;
}

} // namespace cli
