// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include <algorithm>

namespace words {

std::string recordWord(std::string_view code, Language language)
{
    constexpr struct
    {
        std::string_view code;
        Both text;
    } table[] = {
        {"part", {"部分", "Part"}},
        {"item", {"项目", "Item"}},
        {"figure", {"指标", "Figure"}},
        {"value", {"数值", "Value"}},
        {"overview", {"总体情况", "Overview"}},
        {"mock-exams", {"模拟考试", "Mock exams"}},
        {"statutes", {"学习的法律法规", "Statutes studied"}},
        {"months", {"各月答题", "Answers by month"}},
        {"year", {"年度", "Year"}},
        {"name", {"姓名", "Name"}},
        {"unit", {"单位", "Unit"}},
        {"study-days", {"学习天数", "Study days"}},
        {"minutes", {"用时（分钟）", "Minutes"}},
        {"answers", {"答题", "Answers"}},
        {"rights", {"答对", "Right answers"}},
        {"fresh", {"新学题目", "New questions"}},
        {"sittings", {"次数", "Times"}},
        {"passes", {"合格次数", "Times passed"}},
        {"best", {"最好成绩", "Best score"}},
        {"best-day", {"最好成绩日期", "Day of the best score"}},
        {"started", {"开始时间", "Started"}},
        {"paper", {"试卷", "Paper"}},
        {"earned", {"得分", "Score"}},
        {"total", {"满分", "Full marks"}},
        {"pass", {"合格线", "Pass mark"}},
        {"verdict", {"结果", "Result"}},
        {"passed", {"合格", "pass"}},
        {"failed", {"不合格", "fail"}},
        {"right", {"答对题数", "Questions right"}},
        {"answered", {"已答题数", "Questions answered"}},
        {"questions", {"题数", "Questions"}},
        {"attempt", {"编号", "Id"}},
    };
    const auto* const found =
        std::find_if(std::begin(table), std::end(table), [&](const auto& row) { return row.code == code; });
    return std::string(found == std::end(table) ? code : found->text.in(language));
}

} // namespace words
