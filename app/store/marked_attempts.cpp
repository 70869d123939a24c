// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attempt_reading.h"
#include "store/history_impl.h"
#include "store/sql.h"

namespace store {

namespace {

using base::Code;
using base::fail;
using base::Result;

Result<MarkedAttempt> marked(Connection& connection, AttemptSummary summary)
{
    constexpr int bodyColumn = 7;
    MarkedAttempt attempt{std::move(summary), {}, {}};
    const std::string& id = attempt.summary.id;
    Query rest = connection.query(sql::attemptRest, id);
    if (!rest.next())
        return fail(Code::damagedRecord, id, "no paper");
    auto paper = exam::paperFromJson(rest.text(bodyColumn));
    if (!paper)
        return tl::unexpected(paper.error());
    attempt.blueprint = std::move(paper->blueprint);
    const auto sections = static_cast<int>(attempt.blueprint.sections.size());
    for (Query rows = connection.query(sql::markedItems, rest.number(0)); rows.next();) {
        const auto subject = bank::parseSubject(rows.isNull(1) ? std::string() : rows.text(1));
        const int section = rows.small(0);
        if (!subject || section < 0 || section >= sections)
            return fail(Code::damagedRecord, id + " question " + std::to_string(attempt.items.size() + 1));
        attempt.items.push_back({section, *subject, {rows.small(2)}, rows.small(3) != 0, rows.number(4)});
    }
    return attempt;
}

} // namespace

Result<std::vector<MarkedAttempt>> History::markedAttempts(std::size_t newest) const
{
    return m_impl->run([&]() -> Result<std::vector<MarkedAttempt>> {
        Connection& connection = m_impl->connection;
        SQLite::Transaction moment(connection.database()); // all of it from one moment
        auto summaries = readSummaries(connection, false, newest);
        if (!summaries)
            return tl::unexpected(summaries.error());
        std::vector<MarkedAttempt> attempts;
        for (AttemptSummary& summary : *summaries) {
            auto attempt = marked(connection, std::move(summary));
            if (!attempt)
                return tl::unexpected(attempt.error());
            attempts.push_back(*std::move(attempt));
        }
        return attempts;
    });
}

} // namespace store
