// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "raw.h"
#include "sample.h"

#include "store/opening.h"

#include <string_view>
#include <sys/stat.h>
#include <vector>

namespace {

using base::Code;

// The steps of this program and one of the next.
std::vector<std::string_view> withNext(std::string_view next)
{
    std::vector<std::string_view> steps(store::steps().begin(), store::steps().end());
    steps.push_back(next);
    return steps;
}

std::string version()
{
    return std::to_string(store::steps().size());
}

} // namespace

TEST(Opening, MakesAFolderForItsOwnerAlone)
{
    sample::Folder parent;
    const auto folder = parent.path() / "a" / "renqian #1%20?";
    ASSERT_OK(store::History::open(folder, sample::noon));
    struct stat info
    {};
    ASSERT_EQ(::stat(folder.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0700u);
    EXPECT_EQ(raw::names(folder), std::set<std::string>{"history.sqlite"}) << "closed without leftovers";
}

TEST(Opening, SetsWhatDurabilityNeeds)
{
    sample::Folder folder;
    auto connection = store::openForWriting(folder.path(), sample::noon, store::steps());
    ASSERT_OK(connection);
    EXPECT_EQ(connection->database().execAndGet("PRAGMA journal_mode").getString(), "wal");
    EXPECT_EQ(connection->pragma("synchronous"), 2) << "FULL";
    EXPECT_EQ(connection->pragma("foreign_keys"), 1);
    EXPECT_EQ(connection->pragma("busy_timeout"), 250);
}

TEST(Opening, TakesAFileInWhichNothingWasEverStored)
{
    sample::Folder folder;
    raw::write(folder.file(), "");
    ASSERT_OK(store::History::open(folder.path(), sample::noon));

    sample::Folder other; // interrupted between the first page and the first migration
    raw::run(other.file(), "PRAGMA journal_mode = WAL; CREATE TABLE t (x); DROP TABLE t");
    ASSERT_OK(store::History::open(other.path(), sample::noon));
}

TEST(Opening, RefusesANewerHistoryUntouched)
{
    sample::Folder folder;
    ASSERT_OK(store::History::open(folder.path(), sample::noon));
    raw::run(folder.file(), "PRAGMA user_version = 99");
    const std::string before = raw::bytes(folder.file());
    EXPECT_EQ(codeOf(store::History::open(folder.path(), sample::noon)), Code::databaseNewer);
    EXPECT_EQ(codeOf(store::History::openReadOnly(folder.path())), Code::databaseNewer);
    EXPECT_EQ(raw::bytes(folder.file()), before);
    EXPECT_EQ(raw::names(folder.path()), std::set<std::string>{"history.sqlite"});
}

TEST(Opening, SeesThatTheLogMakesAHistoryNewer)
{
    sample::Folder folder;
    ASSERT_OK(store::History::open(folder.path(), sample::noon));
    auto newer = raw::open(folder.file());
    newer.exec("PRAGMA user_version = 99");
    const auto log = folder.path() / "history.sqlite-wal";
    const std::string before = raw::bytes(folder.file()) + raw::bytes(log);
    EXPECT_EQ(codeOf(store::History::open(folder.path(), sample::noon)), Code::databaseNewer);
    EXPECT_EQ(raw::bytes(folder.file()) + raw::bytes(log), before);
}

TEST(Opening, RefusesTheFileOfAnotherProgramUntouched)
{
    for (const char* sql :
         {"CREATE TABLE notes (text)", "PRAGMA application_id = 77; CREATE TABLE learner (id)",
          "PRAGMA user_version = 1", "PRAGMA journal_mode = WAL; CREATE TABLE notes (text)"}) {
        sample::Folder folder;
        raw::run(folder.file(), sql);
        const std::string before = raw::bytes(folder.file());
        EXPECT_EQ(codeOf(store::History::open(folder.path(), sample::noon)), Code::databaseCorrupt) << sql;
        EXPECT_EQ(raw::bytes(folder.file()), before) << sql;
        EXPECT_EQ(raw::names(folder.path()), std::set<std::string>{"history.sqlite"}) << sql;
    }
}

TEST(Opening, ReadOnlyNeedsAHistory)
{
    sample::Folder folder;
    EXPECT_EQ(codeOf(store::History::openReadOnly(folder.path())), Code::fileMissing);
    EXPECT_EQ(raw::names(folder.path()), std::set<std::string>{});
}

TEST(Opening, ReadOnlyWorksBesideAWriterAndRefusesToWrite)
{
    sample::Folder folder;
    auto writer = store::History::open(folder.path(), sample::noon);
    ASSERT_OK(writer);
    auto reader = store::History::openReadOnly(folder.path());
    ASSERT_OK(reader);
    ASSERT_OK(writer->createAttempt(sample::attempt()));
    EXPECT_EQ(reader->openAttempt()->value().id, sample::idOf(1)) << "sees what is saved later";
    EXPECT_EQ(codeOf(reader->setSetting("a", "b")), Code::databaseReadOnly);
    EXPECT_EQ(codeOf(reader->createAttempt(sample::attempt(2))), Code::databaseReadOnly);
    EXPECT_EQ(codeOf(reader->discardAttempt(sample::idOf(1), sample::noon)), Code::databaseReadOnly);
    EXPECT_EQ(codeOf(reader->backUp(sample::noon)), Code::databaseReadOnly);
}

TEST(Opening, WaitsForAnotherWriterAndThenTells)
{
    sample::Folder folder;
    auto history = store::History::open(folder.path(), sample::noon);
    ASSERT_OK(history);
    sample::Player player(*history, sample::attempt());
    ASSERT_OK(history->createAttempt(player.attempt()));
    auto other = raw::open(folder.file());
    other.exec("BEGIN IMMEDIATE");
    EXPECT_EQ(codeOf(player.respond(0, "A")), Code::databaseLocked);
    EXPECT_EQ(codeOf(history->setSetting("a", "b")), Code::databaseLocked);
    EXPECT_TRUE(history->attempt(player.attempt().id)) << "reading goes on";
    ASSERT_OK(store::History::open(folder.path(), sample::noon)) << "so does opening";
    other.exec("ROLLBACK");
    ASSERT_OK(player.respond(0, "A"));
}

TEST(Migration, BacksUpAndUpgradesInOneTransactionEach)
{
    sample::Folder folder;
    ASSERT_OK(store::History::open(folder.path(), sample::noon)->createAttempt(sample::attempt()));
    const auto steps = withNext("ALTER TABLE learner ADD COLUMN unit TEXT");
    {
        auto upgraded = store::openForWriting(folder.path(), sample::noon, steps);
        ASSERT_OK(upgraded);
        EXPECT_EQ(upgraded->pragma("user_version"), static_cast<std::int64_t>(steps.size()));
        EXPECT_EQ(upgraded->database().execAndGet("SELECT count(unit IS NULL) FROM learner").getInt(), 1);
    }
    EXPECT_EQ(codeOf(store::History::open(folder.path(), sample::noon)), Code::databaseNewer);
    const auto backups = store::History::backups(folder.path());
    ASSERT_EQ(backups.size(), 1u);
    ASSERT_OK(store::History::restore(folder.path(), backups[0].path, sample::noon));
    EXPECT_EQ(store::History::open(folder.path(), sample::noon)->openAttempt()->value().id, sample::idOf(1))
        << "the backup is of the older version";
}

struct FailingStep
{
    const char* name;
    const char* sql;

    // NOLINTNEXTLINE(readability-identifier-naming): the name that GoogleTest looks for
    friend void PrintTo(const FailingStep& row, std::ostream* out) { *out << row.name; }
};

class FailingMigrationTest : public testing::TestWithParam<FailingStep>
{};

TEST_P(FailingMigrationTest, LeavesTheOlderVersion)
{
    sample::Folder folder;
    ASSERT_OK(store::History::open(folder.path(), sample::noon)->createAttempt(sample::attempt()));
    const std::string schema = "SELECT group_concat(sql) FROM sqlite_schema";
    const std::string before = raw::text(folder.file(), schema);
    const auto steps = withNext(GetParam().sql);
    EXPECT_EQ(codeOf(store::openForWriting(folder.path(), sample::noon, steps)), Code::databaseFailed);
    EXPECT_EQ(raw::text(folder.file(), schema), before);
    EXPECT_EQ(store::History::open(folder.path(), sample::noon)->openAttempt()->value().id, sample::idOf(1));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, FailingMigrationTest,
    testing::Values(FailingStep{"syntax", "CREATE TABLE extra (x); CREATE TABEL"},
                    FailingStep{"data",
                                "CREATE TABLE extra (x); INSERT INTO learner (id, name) VALUES (1, '')"},
                    FailingStep{"foreignKey", "CREATE TABLE extra (x); DELETE FROM learner"}),
    [](const auto& row) { return row.param.name; });

TEST(Migration, DoesNotHappenWithoutABackup)
{
    sample::Folder folder;
    ASSERT_OK(store::History::open(folder.path(), sample::noon));
    raw::write(folder.path() / "backups", "a file in the way");
    const auto steps = withNext("CREATE TABLE extra (x)");
    EXPECT_FALSE(store::openForWriting(folder.path(), sample::noon, steps));
    EXPECT_EQ(raw::text(folder.file(), "PRAGMA user_version"), version());
}

// The file that version 1 wrote is read by every later version, and ends up with the schema of a new one.
TEST(Migration, ReadsWhatVersionOneWrote)
{
    sample::Folder folder;
    raw::run(folder.file(),
             raw::bytes(std::filesystem::path(RENQIAN_SOURCE_DIR) / "tests/store/fixtures/version_1.sql"));
    {
        const auto history = store::History::open(folder.path(), sample::noon);
        ASSERT_OK(history);
        const auto attempt = history->attempt("01a2068f-8a01-7000-8000-000000000000");
        ASSERT_OK(attempt);
        ASSERT_EQ(attempt->questions.size(), 3u);
        EXPECT_EQ(attempt->questions[2].question.id, "xzcf-3");
        EXPECT_EQ(attempt->session.items[1].response.letters(), "B");
        EXPECT_EQ(attempt->outcome->earned, exam::Points::whole(1));
        EXPECT_EQ(*history->setting("theme"), "dark");
    }
    sample::Folder fresh;
    ASSERT_OK(store::History::open(fresh.path(), sample::noon));
    const std::string schema =
        "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema ORDER BY type, name)";
    EXPECT_EQ(raw::text(folder.file(), schema), raw::text(fresh.file(), schema));
}
