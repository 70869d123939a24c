// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include "base/utf8.h"
#include "catalogue/finding_json.h"
#include "catalogue/index_writer.h"
#include "catalogue/sql.h"
#include "db/guard.h"
#include "db/query.h"

#include <algorithm>
#include <map>

namespace catalogue {

namespace fs = std::filesystem;
using base::Result;

namespace {

constexpr int schemaVersion = 4; // of the tables and of the texts in them

std::unique_ptr<SQLite::Database> openDatabase(const fs::path& file)
{
    auto database = std::make_unique<SQLite::Database>(
        file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, 5'000);
    // Derived data: a power cut may cost the index, never anything else.
    db::run(*database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;");
    const int version = database->execAndGet("PRAGMA user_version").getInt();
    if (version == schemaVersion)
        return database;
    if (version != 0)
        throw SQLite::Exception("another version of the index", 11 /* SQLITE_CORRUPT: made anew */);
    SQLite::Transaction transaction(*database);
    db::run(*database, sql::schema);
    db::run(*database, "PRAGMA user_version = " + std::to_string(schemaVersion));
    transaction.commit();
    return database;
}

void throwAway(const fs::path& file)
{
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm"})
        fs::remove(file.string() + suffix, ignored);
}

std::string readMeta(const SQLite::Database& database, const std::string& key)
{
    auto statement = db::prepare(database, "SELECT value FROM meta WHERE key = ?");
    statement.bind(1, key);
    return statement.executeStep() ? statement.getColumn(0).getString() : std::string();
}

void writeMeta(SQLite::Database& database, const std::string& key, const std::string& value)
{
    auto statement = db::prepare(database, "INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)");
    statement.bind(1, key);
    statement.bind(2, value);
    statement.exec();
}

std::map<std::string, std::string> knownFiles(const SQLite::Database& database)
{
    std::map<std::string, std::string> known;
    auto rows = db::prepare(database, "SELECT path, origin || ' ' || hash FROM source");
    while (rows.executeStep())
        known[rows.getColumn(0).getString()] = rows.getColumn(1).getString();
    return known;
}

Source sourceFrom(const db::Query& row)
{
    Source source;
    source.path = row.text(0);
    source.origin = static_cast<Origin>(row.small(1));
    source.state = static_cast<State>(row.small(2));
    source.kind = row.text(3);
    source.id = row.text(4);
    source.title = row.text(5);
    source.subject = bank::parseSubject(row.view(6)).value_or(bank::Subject::general);
    source.region = row.text(7);
    source.revision = base::dayFromNumber(row.small(8));
    source.questions = row.small(9);
    source.findings = findingsFromJson(row.view(10));
    const base::Findings conflicts = findingsFromJson(row.view(11));
    source.findings.insert(source.findings.end(), conflicts.begin(), conflicts.end());
    return source;
}

Cell cellFrom(const db::Query& row)
{
    return {row.small(0),
            bank::parseType(row.view(1)).value_or(bank::Type::single),
            bank::parseSubject(row.view(2)).value_or(bank::Subject::general),
            row.small(3),
            row.small(4),
            row.text(5),
            static_cast<unsigned>(row.small(6)),
            {base::dayFromNumber(row.small(7)), base::dayFromNumber(row.small(8))},
            row.small(9)};
}

// A row of active_banks.sql and one of entries.sql.
Entry entryFrom(const db::Query& bank, const db::Query& row)
{
    Entry entry;
    entry.id = row.text(0);
    entry.caseId = row.text(1);
    entry.type = bank::parseType(row.view(2)).value_or(bank::Type::single);
    entry.subject = bank::parseSubject(bank.view(1)).value_or(bank::Subject::general);
    entry.statute = row.text(3);
    entry.chapter = row.text(4);
    entry.difficulty = row.small(5);
    entry.options = row.small(6);
    entry.keys = row.small(12);
    entry.substance = row.text(7);
    entry.basis = row.text(8);
    entry.tags = row.text(9);
    entry.bankId = bank.text(2);
    entry.region = bank.text(3);
    entry.organs = static_cast<unsigned>(bank.small(4));
    entry.validity = {base::dayFromNumber(row.small(10)), base::dayFromNumber(row.small(11))};
    return entry;
}

// The question of the full-text index for `text`, empty when it has no words.
std::string matchFor(const std::string& text)
{
    std::string terms;
    for (const std::string& term : base::searchTerms(text)) {
        const bool single = base::countCharacters(term) == 1 && term.size() > 1;
        terms += (terms.empty() ? "\"" : " AND \"") + term + (single ? "\" *" : "\"");
    }
    return terms;
}

} // namespace

struct Catalogue::Impl
{
    fs::path file;
    std::unique_ptr<SQLite::Database> database;
    db::Statements statements; // after the database, to go before it

    template<typename Work>
    auto guarded(const Work& work) const
    {
        return db::guarded(file.string(), work);
    }
    template<typename... Values>
    db::Query query(std::string_view sql, const Values&... values)
    {
        return statements.query(*database, sql, values...);
    }
    std::size_t activeQuestions()
    {
        db::Query row = query("SELECT SUM(questions) FROM source WHERE state = 0");
        row.next();
        return static_cast<std::size_t>(row.number(0));
    }
    void close()
    {
        statements.clear();
        database.reset();
    }
    Refreshed refresh(const std::vector<Folder>& folders, const Registry& registry, base::Day today,
                      const std::function<bool(Progress)>& progress);
};

Catalogue::Catalogue(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}
Catalogue::Catalogue(Catalogue&&) noexcept = default;
Catalogue& Catalogue::operator=(Catalogue&&) noexcept = default;
Catalogue::~Catalogue() = default;

Result<Catalogue> Catalogue::open(const fs::path& file)
{
    std::error_code ignored;
    fs::create_directories(file.parent_path(), ignored);
    auto impl = std::make_unique<Impl>();
    impl->file = file;
    auto opened = impl->guarded([&] { impl->database = openDatabase(file); });
    if (!opened && opened.error().code == base::Code::databaseCorrupt) {
        throwAway(file);
        opened = impl->guarded([&] { impl->database = openDatabase(file); });
    }
    if (!opened)
        return tl::unexpected(opened.error());
    return Catalogue(std::move(impl));
}

Refreshed Catalogue::Impl::refresh(const std::vector<Folder>& folders, const Registry& registry,
                                   base::Day today, const std::function<bool(Progress)>& progress)
{
    const std::vector<ScannedFile> files = scan(folders);
    std::map<std::string, std::string> known = knownFiles(*database);
    if (readMeta(*database, "registry") != registry.fingerprint) {
        for (auto& [path, stamp] : known)
            stamp.clear();
    }
    std::vector<const ScannedFile*> changed;
    for (const ScannedFile& scanned : files) {
        const auto found = known.find(scanned.path);
        if (found == known.end() || scanned.hash.empty() ||
            found->second != std::to_string(static_cast<int>(scanned.origin)) + " " + scanned.hash)
            changed.push_back(&scanned);
        if (found != known.end())
            known.erase(found);
    }
    Refreshed refreshed{files.size(), changed.size(), !changed.empty() || !known.empty()};
    if (!refreshed.changed)
        return refreshed;

    const bank::Statutes statutes = registry.load();
    SQLite::Transaction transaction(*database);
    IndexWriter writer(*database);
    for (const auto& [path, stamp] : known)
        writer.remove(path);
    for (std::size_t i = 0; i < changed.size(); ++i) {
        if (progress && !progress({i, changed.size()}))
            return {files.size(), 0, false};
        writer.remove(changed[i]->path);
        writer.add(*changed[i], readSourceFile(changed[i]->path, statutes, today), statutes);
    }
    writer.settle();
    writeMeta(*database, "registry", registry.fingerprint);
    transaction.commit();
    if (progress)
        progress({changed.size(), changed.size()});
    return refreshed;
}

Result<Refreshed> Catalogue::refresh(const std::vector<Folder>& folders, const Registry& registry,
                                     base::Day today, const std::function<bool(Progress)>& progress)
{
    const auto attempt = [&] {
        return m_impl->guarded([&] { return m_impl->refresh(folders, registry, today, progress); });
    };
    auto done = attempt();
    if (!done && done.error().code == base::Code::databaseCorrupt) {
        m_impl->close();
        throwAway(m_impl->file);
        auto opened = m_impl->guarded([&] { m_impl->database = openDatabase(m_impl->file); });
        if (!opened)
            return tl::unexpected(opened.error());
        done = attempt();
    }
    return done;
}

struct Snapshot::Impl
{
    explicit Impl(SQLite::Database& database)
        : transaction(database)
    {}
    SQLite::Transaction transaction;
};

Snapshot::Snapshot(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}
Snapshot::Snapshot(Snapshot&&) noexcept = default;
Snapshot& Snapshot::operator=(Snapshot&&) noexcept = default;
Snapshot::~Snapshot() = default;

Result<Snapshot> Catalogue::snapshot() const
{
    return m_impl->guarded([&] { return Snapshot(std::make_unique<Snapshot::Impl>(*m_impl->database)); });
}

Result<std::vector<Source>> Catalogue::sources() const
{
    return m_impl->guarded([&] {
        std::vector<Source> sources;
        db::Query rows = m_impl->query(sql::sources);
        while (rows.next())
            sources.push_back(sourceFrom(rows));
        return sources;
    });
}

Result<std::string> Catalogue::documentText(const std::string& path) const
{
    return m_impl->guarded([&] {
        db::Query row = m_impl->query("SELECT body FROM source WHERE path = ?1", path);
        return row.next() ? row.text(0) : std::string();
    });
}

Result<std::vector<Cell>> Catalogue::cells() const
{
    return m_impl->guarded([&] {
        std::vector<Cell> cells;
        db::Query rows = m_impl->query(sql::cells);
        while (rows.next())
            cells.push_back(cellFrom(rows));
        return cells;
    });
}

Result<std::string> Catalogue::member(int cell, int rank) const
{
    return m_impl->guarded([&] {
        db::Query row = m_impl->query("SELECT id FROM member WHERE cell = ?1 AND rank = ?2", cell, rank);
        return row.next() ? row.text(0) : std::string();
    });
}

Result<std::optional<int>> Catalogue::cellOf(const std::string& id) const
{
    return m_impl->guarded([&]() -> std::optional<int> {
        db::Query row = m_impl->query("SELECT cell FROM member WHERE id = ?1", id);
        return row.next() ? std::optional(row.small(0)) : std::nullopt;
    });
}

Result<std::vector<bank::SeenQuestion>> Catalogue::load(const std::string& id) const
{
    return m_impl->guarded([&]() -> Result<std::vector<bank::SeenQuestion>> {
        std::vector<bank::SeenQuestion> questions;
        for (const std::string_view sql : {sql::questionById, sql::questionsOfCase}) {
            db::Query rows = m_impl->query(sql, id);
            while (rows.next()) {
                auto seen = bank::seenQuestionFromJson(rows.view(0));
                if (!seen)
                    return tl::unexpected(seen.error());
                questions.push_back(*std::move(seen));
            }
            if (!questions.empty())
                return questions;
        }
        return base::fail(base::Code::notFound, id);
    });
}

Result<std::vector<Entry>> Catalogue::entries() const
{
    return m_impl->guarded([&] {
        std::vector<Entry> entries;
        entries.reserve(m_impl->activeQuestions());
        // The open query over the banks keeps all of them at one moment.
        for (db::Query banks = m_impl->query(sql::activeBanks); banks.next();)
            for (db::Query rows = m_impl->query(sql::entries, banks.number(0)); rows.next();)
                entries.push_back(entryFrom(banks, rows));
        return entries;
    });
}

Result<std::set<std::string>> Catalogue::matching(const std::string& text) const
{
    const std::string terms = matchFor(text);
    if (terms.empty())
        return std::set<std::string>{};
    return m_impl->guarded([&] {
        std::set<std::string> ids;
        for (db::Query rows = m_impl->query(sql::matching, terms); rows.next();)
            ids.insert(rows.text(0));
        return ids;
    });
}

Result<std::vector<Hit>> Catalogue::search(const std::string& text, std::size_t limit) const
{
    const std::string terms = matchFor(text);
    if (terms.empty())
        return std::vector<Hit>{};
    return m_impl->guarded([&] {
        std::vector<Hit> hits;
        db::Query rows = m_impl->query(sql::search, terms);
        while (hits.size() < limit && rows.next()) {
            const auto seen = bank::seenQuestionFromJson(rows.view(0));
            if (seen)
                hits.push_back({seen->question.id, seen->question.stem, rows.text(1)});
        }
        return hits;
    });
}

} // namespace catalogue
