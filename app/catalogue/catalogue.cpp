// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include "base/utf8.h"
#include "catalogue/finding_json.h"
#include "catalogue/index_writer.h"
#include "catalogue/sql.h"
#include "db/guard.h"

#include <algorithm>
#include <map>

namespace catalogue {

namespace fs = std::filesystem;
using base::Result;

namespace {

constexpr int schemaVersion = 1;

std::unique_ptr<SQLite::Database> openDatabase(const fs::path& file)
{
    auto database = std::make_unique<SQLite::Database>(file.string(),
                                                       SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 5'000);
    // Derived data: a power cut may cost the index, never anything else.
    db::run(*database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;");
    const int version = database->execAndGet("PRAGMA user_version").getInt();
    if (version == schemaVersion)
        return database;
    if (version != 0)
        throw SQLite::Exception("another version of the index", 11 /* SQLITE_CORRUPT: made anew */);
    SQLite::Transaction transaction(*database);
    db::run(*database, sql::schema);
    db::run(*database, "PRAGMA user_version = 1;");
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

Source sourceFrom(SQLite::Statement& row)
{
    Source source;
    source.path = row.getColumn(0).getString();
    source.origin = static_cast<Origin>(row.getColumn(1).getInt());
    source.state = static_cast<State>(row.getColumn(2).getInt());
    source.kind = row.getColumn(3).getString();
    source.id = row.getColumn(4).getString();
    source.title = row.getColumn(5).getString();
    source.subject = bank::parseSubject(row.getColumn(6).getString()).value_or(bank::Subject::general);
    source.region = row.getColumn(7).getString();
    source.revision = base::dayFromNumber(row.getColumn(8).getInt());
    source.questions = row.getColumn(9).getInt();
    source.findings = findingsFromJson(row.getColumn(10).getString());
    const base::Findings conflicts = findingsFromJson(row.getColumn(11).getString());
    source.findings.insert(source.findings.end(), conflicts.begin(), conflicts.end());
    return source;
}

Cell cellFrom(SQLite::Statement& row)
{
    return {row.getColumn(0).getInt(),
            bank::parseType(row.getColumn(1).getString()).value_or(bank::Type::single),
            bank::parseSubject(row.getColumn(2).getString()).value_or(bank::Subject::general),
            row.getColumn(3).getInt(),
            row.getColumn(4).getInt(),
            row.getColumn(5).getString(),
            static_cast<unsigned>(row.getColumn(6).getInt()),
            {base::dayFromNumber(row.getColumn(7).getInt()), base::dayFromNumber(row.getColumn(8).getInt())},
            row.getColumn(9).getInt()};
}

} // namespace

struct Catalogue::Impl
{
    fs::path file;
    std::unique_ptr<SQLite::Database> database;

    template<typename Work>
    auto guarded(const Work& work) const
    {
        return db::guarded(file.string(), work);
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
    for (const ScannedFile& file_ : files) {
        const auto found = known.find(file_.path);
        if (found == known.end() || file_.hash.empty() ||
            found->second != std::to_string(static_cast<int>(file_.origin)) + " " + file_.hash)
            changed.push_back(&file_);
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
        m_impl->database.reset();
        throwAway(m_impl->file);
        auto opened = m_impl->guarded([&] { m_impl->database = openDatabase(m_impl->file); });
        if (!opened)
            return tl::unexpected(opened.error());
        done = attempt();
    }
    return done;
}

Result<std::vector<Source>> Catalogue::sources() const
{
    return m_impl->guarded([&] {
        std::vector<Source> sources;
        auto rows = db::prepare(*m_impl->database, sql::sources);
        while (rows.executeStep())
            sources.push_back(sourceFrom(rows));
        return sources;
    });
}

Result<std::string> Catalogue::documentText(const std::string& path) const
{
    return m_impl->guarded([&] {
        auto row = db::prepare(*m_impl->database, "SELECT body FROM source WHERE path = ?");
        row.bind(1, path);
        return row.executeStep() ? row.getColumn(0).getString() : std::string();
    });
}

Result<std::vector<Cell>> Catalogue::cells() const
{
    return m_impl->guarded([&] {
        std::vector<Cell> cells;
        auto rows = db::prepare(*m_impl->database, sql::cells);
        while (rows.executeStep())
            cells.push_back(cellFrom(rows));
        return cells;
    });
}

Result<std::string> Catalogue::member(int cell, int rank) const
{
    return m_impl->guarded([&] {
        auto row = db::prepare(*m_impl->database, "SELECT id FROM member WHERE cell = ? AND rank = ?");
        row.bind(1, cell);
        row.bind(2, rank);
        return row.executeStep() ? row.getColumn(0).getString() : std::string();
    });
}

Result<std::optional<int>> Catalogue::cellOf(const std::string& id) const
{
    return m_impl->guarded([&]() -> std::optional<int> {
        auto row = db::prepare(*m_impl->database, "SELECT cell FROM member WHERE id = ?");
        row.bind(1, id);
        return row.executeStep() ? std::optional(row.getColumn(0).getInt()) : std::nullopt;
    });
}

Result<std::vector<bank::SeenQuestion>> Catalogue::load(const std::string& id) const
{
    const auto bodies = m_impl->guarded([&] {
        std::vector<std::string> texts;
        auto rows = db::prepare(*m_impl->database, sql::questionById);
        rows.bind(":id", id);
        while (rows.executeStep())
            texts.push_back(rows.getColumn(0).getString());
        return texts;
    });
    if (!bodies)
        return tl::unexpected(bodies.error());
    if (bodies->empty())
        return base::fail(base::Code::notFound, id);
    std::vector<bank::SeenQuestion> questions;
    for (const std::string& body : *bodies) {
        auto seen = bank::seenQuestionFromJson(body);
        if (!seen)
            return tl::unexpected(seen.error());
        questions.push_back(*std::move(seen));
    }
    return questions;
}

Result<std::vector<Hit>> Catalogue::search(const std::string& text, std::size_t limit) const
{
    std::string terms;
    for (const std::string& term : base::searchTerms(text)) {
        const bool single = base::countCharacters(term) == 1 && term.size() > 1;
        terms += (terms.empty() ? "\"" : " AND \"") + term + (single ? "\" *" : "\"");
    }
    if (terms.empty())
        return std::vector<Hit>{};
    return m_impl->guarded([&] {
        std::vector<Hit> hits;
        auto rows = db::prepare(*m_impl->database, sql::search);
        rows.bind(":terms", terms);
        while (hits.size() < limit && rows.executeStep()) {
            const auto seen = bank::seenQuestionFromJson(rows.getColumn(0).getString());
            if (seen)
                hits.push_back({seen->question.id, seen->question.stem, rows.getColumn(1).getString()});
        }
        return hits;
    });
}

} // namespace catalogue
