// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/study_recording.h"

#include "store/card_rows.h"
#include "store/sql.h"

#include <charconv>

namespace store {

void addReview(Connection& connection, const StudyRecord& record, std::optional<std::int64_t> attempt)
{
    const practice::Answer& answer = record.answer;
    const practice::Answered& after = record.after;
    const int day = base::dayNumber(answer.day);
    const std::int64_t card = writeCard(connection, after.card);
    connection
        .query(sql::insertReview, card, answer.wall, day, after.elapsedDays, static_cast<int>(after.grade),
               record.response.letters(), answer.right, answer.spent, record.mode, attempt, after.scheduled,
               after.fresh, record.weightsVersion)
        .run();
    connection.query(sql::addDaySum, day, answer.right, after.fresh, attempt.has_value(), answer.spent).run();
    connection.query(sql::addTopicMonthSum, card, monthNumber(answer.day), answer.right, answer.spent).run();
}

int monthNumber(base::Day day)
{
    const std::chrono::year_month_day date(day);
    return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

std::string weightsText(const practice::Weights& weights)
{
    std::string text;
    for (const double weight : weights.w) {
        char number[32];
        const auto end = std::to_chars(number, number + sizeof number, weight).ptr;
        text.append(text.empty() ? "" : " ").append(number, end);
    }
    return text;
}

std::optional<practice::Weights> weightsFrom(std::string_view text, int version)
{
    practice::Weights weights;
    weights.version = version;
    const char* at = text.data();
    const char* const end = at + text.size();
    for (double& weight : weights.w) {
        while (at != end && *at == ' ')
            ++at;
        const auto read = std::from_chars(at, end, weight);
        if (read.ec != std::errc())
            return std::nullopt;
        at = read.ptr;
    }
    if (at != end)
        return std::nullopt;
    return practice::clamped(weights);
}

} // namespace store
