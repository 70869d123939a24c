// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

namespace words {

std::string name(bank::Subject subject, Language language)
{
    constexpr Both names[] = {
        {"宪法及宪法相关法", "Constitution"}, {"民法典", "Civil Code"},
        {"行政法", "Administrative law"},     {"地方性法规", "Local regulations"},
        {"党章党规", "Party rules"},          {"监察与国家安全", "Supervision and security"},
        {"法治理论", "Legal theory"}};
    return std::string(names[static_cast<std::size_t>(subject)].in(language));
}

std::string name(bank::Type type, Language language)
{
    constexpr Both names[] = {{"单项选择", "Single choice"}, {"多项选择", "Multiple choice"},
                              {"不定项选择", "One or more"}, {"判断", "True or false"},
                              {"填空", "Fill in"},           {"简答", "Essay"}};
    return std::string(names[static_cast<std::size_t>(type)].in(language));
}

std::string name(exam::SectionKind kind, Language language)
{
    constexpr Both names[] = {{"单项选择", "Single choice"},
                              {"多项选择", "Multiple choice"},
                              {"不定项选择", "One or more"},
                              {"判断", "True or false"},
                              {"案例", "Case"}};
    return std::string(names[static_cast<std::size_t>(kind)].in(language));
}

std::string name(practice::PlanKind kind, Language language)
{
    constexpr Both names[] = {{"每月一法", "A law a month"},
                              {"会前学法", "Before meetings"},
                              {"学法清单", "List of a unit"},
                              {"课程", "Course"},
                              {"任前冲刺", "Sprint before the exam"}};
    return std::string(names[static_cast<std::size_t>(kind)].in(language));
}

std::string name(base::Severity severity, Language language)
{
    constexpr Both names[] = {{"错误", "error"}, {"提醒", "warning"}, {"建议", "advice"}};
    return std::string(names[static_cast<std::size_t>(severity)].in(language));
}

std::string name(practice::Mode mode, Language language)
{
    constexpr Both names[] = {
        {"智能复习", "Smart review"}, {"顺序练习", "In order"}, {"随机练习", "Shuffled"},
        {"错题", "Mistakes"},         {"收藏", "Starred"},      {"背题", "Read answers"},
        {"每日一练", "Daily set"},    {"案例", "Cases"},        {"未做题", "Not done yet"}};
    return std::string(names[static_cast<std::size_t>(mode)].in(language));
}

std::string rule(const exam::Section& section, Language language)
{
    if (section.kind == exam::SectionKind::single)
        return std::string(
            Both{"选错或不选不得分，也不扣分", "Wrong or blank scores nothing, nothing is taken off"}.in(
                language));
    if (section.kind == exam::SectionKind::trueFalse)
        return std::string(Both{"选“正确”或“错误”", "Choose right or wrong"}.in(language));
    constexpr Both rules[] = {
        {"全部选对才得分；少选、多选都不得分",
         "Only the exact set scores; too few or too many score nothing"},
        {"全部选对得满分；少选且没有选错得一半",
         "Full for the exact set, half for a part of it with nothing wrong"},
        {"全部选对得满分；少选时每选对一项得 0.5 分，有错选不得分",
         "Full for the exact set, else 0.5 for each right option; nothing once one is wrong"},
        {"按选对的比例得分，有错选不得分", "In proportion to the right options; nothing once one is wrong"},
        {"选对加分、选错减分，最低 0 分", "Right options add, wrong ones take off, never below 0"}};
    return std::string(rules[static_cast<std::size_t>(section.scoring)].in(language));
}

} // namespace words
