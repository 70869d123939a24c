// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "cli/commands.h"
#include "practice/review_json.h"

#include <ostream>

namespace cli {

int practiceReplay(const Context& context, const ReplayOptions& options)
{
    constexpr std::uintmax_t limit = 64 << 20;
    const auto text = base::readFile(options.file, limit);
    if (!text)
        return context.failed(text.error());
    auto reviews = practice::reviewsFromJson(*text);
    if (!reviews) {
        reviews.error().where = options.file.string() + ": " + reviews.error().where;
        return context.failed(reviews.error());
    }
    const auto memories = practice::replay(*reviews, {}, options.shortTerm);
    context.out << practice::replayJson(memories, options.retention) << "\n";
    return exitOk;
}

} // namespace cli
