// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

namespace words {

namespace {

std::string bandName(exam::Band band, Language language)
{
    constexpr Both names[] = {{"容易", "easy"}, {"中等", "medium"}, {"较难", "hard"}};
    return std::string(names[static_cast<std::size_t>(band)].in(language));
}

} // namespace

std::string describe(const exam::ShortRow& row, const exam::Blueprint& blueprint, Language language)
{
    const auto section = [&]() -> std::string {
        return row.section < 0
                   ? std::string()
                   : name(blueprint.sections[static_cast<std::size_t>(row.section)].kind, language);
    };
    const std::string missing = std::to_string(row.missing);
    switch (row.kind) {
    case exam::ShortRow::Kind::section:
        return fill(Both{"%1还差 %2 题", "%1: %2 more questions are needed"}.in(language),
                    {section(), missing});
    case exam::ShortRow::Kind::subject:
        return fill(Both{"%1还差 %2 题", "%1: %2 more questions are needed"}.in(language),
                    {name(row.subject, language), missing});
    case exam::ShortRow::Kind::difficulty:
        return fill(Both{"难度“%1”还差 %2 题", "Difficulty %1: %2 more questions are needed"}.in(language),
                    {bandName(row.band, language), missing});
    case exam::ShortRow::Kind::cell:
        return fill(Both{"%1 %2还差 %3 题", "%1, %2: %3 more questions are needed"}.in(language),
                    {name(row.subject, language), section(), missing});
    }
    return {};
}

} // namespace words
