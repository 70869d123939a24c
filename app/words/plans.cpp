// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include <cstdio>

namespace words {

namespace {

std::string monthText(int number, Language language)
{
    const int year = number / 12;
    const int month = number % 12 + 1;
    if (language == Language::chinese)
        return std::to_string(year) + " 年 " + std::to_string(month) + " 月";
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02d", year, month);
    return text;
}

} // namespace

std::string describe(practice::PlanTime time, practice::PlanKind kind, Language language)
{
    constexpr Both forward[] = {{"第 %1 周", "week %1"}, {"第 %1 天", "day %1"}};
    constexpr Both back[] = {{"考前第 %1 周", "week %1 before the exam"},
                             {"考前第 %1 天", "day %1 before the exam"}};
    switch (time.unit) {
    case practice::PlanUnit::none:
        return {};
    case practice::PlanUnit::month:
        return monthText(time.number, language);
    case practice::PlanUnit::week:
    case practice::PlanUnit::day:
        break;
    }
    const auto& texts = kind == practice::PlanKind::sprint ? back : forward;
    const Both& text = texts[time.unit == practice::PlanUnit::week ? 0 : 1];
    return fill(text.in(language), {std::to_string(time.number)});
}

} // namespace words
