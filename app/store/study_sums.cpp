// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/card_rows.h"
#include "store/history_impl.h"
#include "store/sql.h"
#include "store/study_log.h"

#include <algorithm>
#include <limits>

namespace store {

namespace {

using base::Result;

std::vector<DaySum> daySums(Query rows)
{
    std::vector<DaySum> days;
    while (rows.next())
        days.push_back({base::dayFromNumber(rows.small(0)), rows.small(1), rows.small(2), rows.small(3),
                        rows.small(4), rows.number(5)});
    return days;
}

std::vector<TopicSum> topicSums(Query rows)
{
    std::vector<TopicSum> topics;
    while (rows.next()) {
        const int month = rows.small(3);
        topics.push_back(
            {topicFrom(rows, 0), month / 12, month % 12 + 1, rows.small(4), rows.small(5), rows.number(6)});
    }
    return topics;
}

} // namespace

Result<std::vector<Evidence>> StudyLog::evidence(std::size_t newest) const
{
    return m_impl->run([&] {
        std::vector<Evidence> all;
        const auto most = std::min<std::size_t>(newest, std::numeric_limits<int>::max());
        for (Query rows = m_impl->connection.query(sql::evidence, most); rows.next();)
            all.push_back({rows.text(8), topicFrom(rows, 0), rows.small(3), rows.real(4), rows.small(5) != 0,
                           rows.small(6) != 0, rows.number(7)});
        return all;
    });
}

Result<std::vector<CardHistory>> StudyLog::histories() const
{
    return m_impl->run([&] {
        std::vector<CardHistory> all;
        for (Query rows = m_impl->connection.query(sql::cardHistories); rows.next();) {
            if (all.empty() || all.back().questionId != rows.view(0))
                all.push_back({rows.text(0), {}, {}});
            all.back().reviews.push_back({rows.small(1), static_cast<practice::Grade>(rows.small(2))});
            all.back().days.push_back(base::dayFromNumber(rows.small(3)));
        }
        return all;
    });
}

Result<std::vector<DaySum>> StudyLog::days(base::Day from, base::Day to) const
{
    return m_impl->run([&] {
        return daySums(m_impl->connection.query(sql::daySums, base::dayNumber(from), base::dayNumber(to)));
    });
}

Result<std::vector<TopicSum>> StudyLog::topics(int fromYear, int fromMonth) const
{
    return m_impl->run([&] {
        return topicSums(m_impl->connection.query(sql::topicMonthSums, fromYear * 12 + fromMonth - 1));
    });
}

Result<Sums> StudyLog::sums() const
{
    constexpr int everything = std::numeric_limits<int>::max();
    return m_impl->run([&] {
        return Sums{daySums(m_impl->connection.query(sql::daySums, -everything, everything)),
                    topicSums(m_impl->connection.query(sql::topicMonthSums, 0))};
    });
}

Result<Sums> StudyLog::recomputedSums() const
{
    return m_impl->run([&] {
        return Sums{daySums(m_impl->connection.query(sql::recomputedDaySums)),
                    topicSums(m_impl->connection.query(sql::recomputedTopicMonthSums))};
    });
}

} // namespace store
