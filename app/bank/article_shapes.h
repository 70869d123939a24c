// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/raw_bank.h"
#include "bank/report.h"
#include "bank/statutes.h"

#include <optional>
#include <string_view>
#include <vector>

namespace bank {

// "120" or "120-1" (第一百二十条之一); nothing when it is neither.
std::optional<ArticleNumber> parseArticleNumber(std::string_view text);

// Every article of a statute in order: 1 … last, inserted ones behind the article they follow.
std::vector<ArticleNumber> articlesOf(int last, const std::vector<ArticleNumber>& inserted);

// Reads "1 3 2/1:6": one word an article, in order; paragraphs, then paragraph:items where there are any.
// What does not fit the articles is reported, and nothing returned.
std::vector<ArticleShape> readShapes(const RawText& text, const std::vector<ArticleNumber>& articles,
                                     Report& report);

} // namespace bank
