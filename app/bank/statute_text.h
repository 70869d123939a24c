// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/statutes.h"
#include "base/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace bank {

// 条文: one article, or the preamble (number 0), with the headings it stands under.
struct StatuteArticle
{
    ArticleNumber number;
    std::string chapter;
    std::vector<std::string> lines; // without the number; a paragraph or an item each

    bool operator==(const StatuteArticle&) const = default;
};

// The text of one statute, as its reader put it on this machine: none is shipped.
struct StatuteText
{
    std::string shortName;
    std::string name;
    std::vector<StatuteArticle> articles; // in the order of the text

    const StatuteArticle* find(const Citation& citation) const;
};

// Reads Markdown: "# full name", "## chapter", an article a paragraph that begins with 第…条; a head between
// lines of --- is passed over. Nothing is returned when any finding is an error: a statute the registry does
// not know, no article, an article twice.
std::optional<StatuteText> readStatuteText(const std::string& file, std::string_view text,
                                           const Statutes& statutes, base::Day today,
                                           base::Findings& findings);

} // namespace bank
