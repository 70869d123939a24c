// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include "store/attempt_reading.h"
#include "store/attempt_writing.h"
#include "store/backups.h"
#include "store/checks.h"
#include "store/history_impl.h"
#include "store/migrations.h"
#include "store/sql.h"

namespace store {

namespace fs = std::filesystem;

History::History(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}
History::History(History&&) noexcept = default;
History& History::operator=(History&&) noexcept = default;
History::~History() = default;

base::Result<History> History::open(const fs::path& folder, base::Millis wall)
{
    return openForWriting(folder, wall, steps()).map([&](Connection&& connection) {
        return History(std::make_unique<Impl>(Impl{folder, std::move(connection)}));
    });
}

bool History::isIn(const fs::path& folder)
{
    std::error_code ignored;
    return fs::exists(folder / historyFile, ignored);
}

base::Result<History> History::openReadOnly(const fs::path& folder)
{
    return openForReading(folder, steps()).map([&](Connection&& connection) {
        return History(std::make_unique<Impl>(Impl{folder, std::move(connection)}));
    });
}

base::Result<void> History::check(const fs::path& folder)
{
    return look(folder / historyFile, static_cast<int>(steps().size()), Depth::quick).map([](const Look&) {});
}

base::Result<void> History::createAttempt(const Attempt& attempt)
{
    return m_impl->write([&] { return store::createAttempt(m_impl->connection, attempt); });
}

base::Result<void> History::save(const std::string& attemptId, const std::vector<Change>& changes,
                                 const exam::SessionState& state)
{
    return m_impl->write([&] { return saveChanges(m_impl->connection, attemptId, changes, state); });
}

base::Result<void> History::closeAttempt(const std::string& attemptId, const exam::SessionState& state,
                                         base::Millis endedWall, const exam::ScoreReport& report)
{
    return m_impl->write(
        [&] { return store::closeAttempt(m_impl->connection, attemptId, state, endedWall, report); });
}

base::Result<void> History::discardAttempt(const std::string& attemptId, base::Millis wall)
{
    return m_impl->write([&] { return store::discardAttempt(m_impl->connection, attemptId, wall); });
}

base::Result<std::optional<AttemptSummary>> History::openAttempt() const
{
    return m_impl->run([&] { return readSummaries(m_impl->connection, true, 1); })
        .map([](std::vector<AttemptSummary>&& open) {
            return open.empty() ? std::nullopt : std::optional(std::move(open.front()));
        });
}

base::Result<std::vector<AttemptSummary>> History::attempts(std::size_t limit) const
{
    return m_impl->run([&] { return readSummaries(m_impl->connection, false, limit); });
}

base::Result<Attempt> History::attempt(const std::string& id) const
{
    return m_impl->run([&] { return readAttempt(m_impl->connection, id); });
}

base::Result<std::int64_t> History::nextSeq(const std::string& attemptId) const
{
    return m_impl->run([&] { return readHead(m_impl->connection, attemptId); }).map([](const Head& head) {
        return head.lastSeq + 1;
    });
}

base::Result<std::vector<std::string>> History::recentQuestions(const std::string& blueprintId,
                                                                int papers) const
{
    return m_impl->run([&]() -> base::Result<std::vector<std::string>> {
        std::vector<std::string> ids;
        Query rows = m_impl->connection.query(sql::recentQuestions, blueprintId, std::max(papers, 0));
        while (rows.next())
            ids.push_back(rows.text(0));
        return ids;
    });
}

base::Result<std::optional<std::string>> History::setting(const std::string& key) const
{
    return m_impl->run([&]() -> base::Result<std::optional<std::string>> {
        Query row = m_impl->connection.query("SELECT value FROM setting WHERE learner = 1 AND key = ?1", key);
        if (!row.next())
            return std::nullopt;
        return row.text(0);
    });
}

base::Result<void> History::setSetting(const std::string& key, const std::string& value)
{
    return m_impl->write([&]() -> base::Result<void> {
        m_impl->connection.query(sql::setSetting, key, value).run();
        return {};
    });
}

base::Result<Backup> History::backUp(base::Millis wall)
{
    return m_impl->write([&] { return makeBackup(m_impl->connection, m_impl->folder, wall); });
}

std::vector<Backup> History::backups(const fs::path& folder)
{
    return listBackups(folder);
}

base::Result<void> History::copyTo(const fs::path& target) const
{
    return m_impl->run([&] { return writeCopy(m_impl->connection, target); });
}

base::Result<std::string> History::schema() const
{
    return m_impl->run([&]() -> base::Result<std::string> {
        std::string text;
        Query rows = m_impl->connection.query(sql::schemaText);
        while (rows.next())
            text += rows.text(0) + '\n';
        return text;
    });
}

} // namespace store
