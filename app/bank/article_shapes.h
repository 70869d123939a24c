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

// Reads "1 3 2/1:6": one word an article, 1 … last with inserted ones behind the article they follow; its
// paragraphs, then paragraph:items where there are any. What does not fit is reported, and nothing returned.
std::vector<ArticleShape> readShapes(const RawText& text, int last,
                                     const std::vector<ArticleNumber>& inserted, Report& report);

} // namespace bank
