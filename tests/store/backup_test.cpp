// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "raw.h"
#include "sample.h"

#include "store/backup_names.h"

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using base::Code;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr base::Millis day = 86'400'000;

struct PruningRow
{
    const char* name;
    std::vector<base::Millis> ages; // before noon
    std::vector<base::Millis> superfluous;

    friend void PrintTo(const PruningRow& row, std::ostream* out) { *out << row.name; }
};

std::vector<std::string> namesOf(const std::vector<base::Millis>& ages)
{
    std::vector<std::string> names;
    for (const base::Millis age : ages)
        names.push_back(store::backupName(sample::noon - age));
    return names;
}

// `count` ages from `first` in steps.
std::vector<base::Millis> ages(base::Millis first, base::Millis step, int count)
{
    std::vector<base::Millis> list;
    for (int i = 0; i < count; ++i)
        list.push_back(first + i * step);
    return list;
}

std::vector<base::Millis> operator+(std::vector<base::Millis> a, const std::vector<base::Millis>& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

class PruningTest : public testing::TestWithParam<PruningRow>
{};

class BackupTest : public testing::Test
{
protected:
    void finish(int number)
    {
        sample::Player player(*history, sample::attempt(number));
        ASSERT_OK(history->createAttempt(player.attempt()));
        ASSERT_OK(player.respond(0, "B"));
        ASSERT_OK(player.play(exam::Submit{}));
        ASSERT_OK(player.close());
    }
    std::size_t attemptsInHistory()
    {
        const auto opened = store::History::open(folder.path(), sample::noon);
        return opened ? opened->attempts(100)->size() : 0;
    }

    sample::Folder folder;
    std::optional<store::History> history{*store::History::open(folder.path(), sample::noon)};
};

} // namespace

TEST_P(PruningTest, KeepsTenAndOneADay)
{
    EXPECT_THAT(store::superfluousBackups(namesOf(GetParam().ages)),
                testing::UnorderedElementsAreArray(namesOf(GetParam().superfluous)));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, PruningTest,
    testing::Values(PruningRow{"none", {}, {}}, PruningRow{"tenOfOneDay", ages(0, 60'000, 10), {}},
                    PruningRow{"twelveOfOneDay", ages(0, 60'000, 12), {600'000, 660'000}},
                    PruningRow{"lastOfEachDay",
                               ages(0, 60'000, 10) + ages(day, 60'000, 3),
                               {day + 60'000, day + 120'000}},
                    PruningRow{"thirtyOneDays", ages(0, day, 31), {}},
                    PruningRow{"thirtyThreeDays", ages(0, day, 33), {31 * day, 32 * day}},
                    PruningRow{"onceAWeek", ages(0, 7 * day, 20), {}},
                    PruningRow{"clockOnceWrong",
                               ages(-3'650 * day, 60'000, 12) + ages(0, day, 20),
                               {-3'650 * day + 600'000, -3'650 * day + 660'000}}),
    [](const auto& row) { return row.param.name; });

TEST(BackupNames, TellTheirTime)
{
    EXPECT_EQ(store::backupTime(store::backupName(sample::noon)), sample::noon);
    for (const char* name : {"history-20261123-120000.sqlite.part", "history-20261123.sqlite",
                             "history.sqlite", "history-2026112a-120000.sqlite",
                             "history-replaced-20261123-120000.sqlite", "history-20261123_120000.sqlite", ""})
        EXPECT_EQ(store::backupTime(name), std::nullopt) << name;
}

TEST_F(BackupTest, IsWholeAndVerified)
{
    finish(1);
    const auto backup = history->backUp(sample::noon);
    ASSERT_OK(backup);
    EXPECT_EQ(backup->wall, sample::noon);
    EXPECT_EQ(backup->path, folder.path() / "backups" / store::backupName(sample::noon));
    EXPECT_EQ(backup->bytes, std::filesystem::file_size(backup->path));
    EXPECT_EQ(raw::text(backup->path, "PRAGMA integrity_check"), "ok");
    EXPECT_EQ(raw::text(backup->path, "SELECT count(*) FROM attempt"), "1");
    EXPECT_EQ(raw::names(folder.path() / "backups"), std::set<std::string>{backup->path.filename().string()});
}

TEST_F(BackupTest, AreListedNewestFirst)
{
    EXPECT_THAT(store::History::backups(folder.path()), IsEmpty());
    for (const base::Millis age : {day, base::Millis{0}, 2 * day})
        ASSERT_OK(history->backUp(sample::noon - age));
    raw::write(folder.path() / "backups" / "readme.txt", "");
    std::vector<base::Millis> walls;
    for (const store::Backup& backup : store::History::backups(folder.path()))
        walls.push_back(backup.wall);
    EXPECT_THAT(walls, ElementsAre(sample::noon, sample::noon - day, sample::noon - 2 * day));
}

TEST_F(BackupTest, PrunesAndClearsWhatWasInterrupted)
{
    for (int minute = 0; minute < 13; ++minute)
        ASSERT_OK(history->backUp(sample::noon + minute * 60'000));
    raw::write(folder.path() / "backups" / (store::backupName(sample::noon) + ".part"), "half");
    ASSERT_OK(history->backUp(sample::noon + 14 * 60'000));
    EXPECT_EQ(raw::names(folder.path() / "backups").size(), 10u);
}

TEST_F(BackupTest, JustMadeIsNeverPruned)
{
    for (int i = 0; i < 40; ++i)
        ASSERT_OK(history->backUp(sample::noon + i * day));
    const auto old = history->backUp(sample::noon - 1'000 * day); // the clock lost its battery
    ASSERT_OK(old);
    EXPECT_TRUE(std::filesystem::exists(old->path));
}

TEST_F(BackupTest, IsRestoredAndTheHistoryMovedAside)
{
    finish(1);
    const auto backup = history->backUp(sample::noon);
    ASSERT_OK(backup);
    finish(2);
    history.reset();
    ASSERT_OK(store::History::restore(folder.path(), backup->path, sample::noon + 5'000));
    EXPECT_EQ(attemptsInHistory(), 1u);
    EXPECT_TRUE(std::filesystem::exists(backup->path));
    const auto aside =
        folder.path() / ("history-replaced-" + store::timeStamp(sample::noon + 5'000) + ".sqlite");
    ASSERT_TRUE(std::filesystem::exists(aside));
    EXPECT_EQ(raw::text(aside, "SELECT count(*) FROM attempt"), "2");
    ASSERT_OK(store::History::restore(folder.path(), aside, sample::noon + 5'000)) << "and back again";
    EXPECT_EQ(attemptsInHistory(), 2u);
}

// A history that was not closed has its newest answers in the log alone.
TEST_F(BackupTest, RestoringMovesTheLogAsideToo)
{
    const auto backup = history->backUp(sample::noon);
    ASSERT_OK(backup);
    finish(1);
    for (const char* name : {"history.sqlite", "history.sqlite-wal"})
        std::filesystem::copy_file(folder.path() / name, folder.path() / (std::string("copy-of-") + name));
    history.reset();
    for (const char* name : {"history.sqlite", "history.sqlite-wal"})
        std::filesystem::rename(folder.path() / (std::string("copy-of-") + name), folder.path() / name);

    ASSERT_OK(store::History::restore(folder.path(), backup->path, sample::noon));
    EXPECT_EQ(attemptsInHistory(), 0u);
    const auto aside = folder.path() / ("history-replaced-" + store::timeStamp(sample::noon) + ".sqlite");
    ASSERT_OK(store::History::restore(folder.path(), aside, sample::noon));
    EXPECT_EQ(attemptsInHistory(), 1u);
}

TEST_F(BackupTest, IsRestoredOverADamagedHistoryOrNone)
{
    finish(1);
    const auto backup = history->backUp(sample::noon);
    ASSERT_OK(backup);
    history.reset();
    raw::trash(folder.file());
    const std::string damaged = raw::bytes(folder.file());
    ASSERT_OK(store::History::restore(folder.path(), backup->path, sample::noon));
    EXPECT_EQ(attemptsInHistory(), 1u);
    EXPECT_EQ(raw::bytes(folder.path() / ("history-replaced-" + store::timeStamp(sample::noon) + ".sqlite")),
              damaged);

    sample::Folder elsewhere;
    const auto fresh = elsewhere.path() / "new";
    ASSERT_OK(store::History::restore(fresh, backup->path, sample::noon));
    EXPECT_EQ(store::History::open(fresh, sample::noon)->attempts(9)->size(), 1u);
}

TEST_F(BackupTest, DamagedOrForeignIsNotRestored)
{
    finish(1);
    const auto backup = history->backUp(sample::noon);
    ASSERT_OK(backup);
    history.reset();
    const auto other = folder.path() / "other.sqlite";
    const auto refused = [&](const std::filesystem::path& file) {
        const std::string before = raw::bytes(folder.file());
        const auto names = raw::names(folder.path());
        const Code code = codeOf(store::History::restore(folder.path(), file, sample::noon));
        EXPECT_EQ(raw::bytes(folder.file()), before);
        EXPECT_EQ(raw::names(folder.path()), names);
        return code;
    };
    raw::write(other, raw::bytes(backup->path));
    raw::run(other, "PRAGMA user_version = 99");
    EXPECT_EQ(refused(other), Code::databaseNewer);
    raw::write(other, raw::bytes(backup->path).substr(0, 3 * 4096));
    EXPECT_EQ(refused(other), Code::databaseCorrupt) << "cut off";
    raw::write(other, "no database, but long enough to be looked at: " + std::string(1'000, '.'));
    EXPECT_EQ(refused(other), Code::databaseCorrupt);
    std::filesystem::remove(other);
    raw::run(other, "CREATE TABLE notes (text)");
    EXPECT_EQ(refused(other), Code::databaseCorrupt) << "of another program";
    raw::trash(backup->path);
    EXPECT_EQ(refused(backup->path), Code::databaseCorrupt);
    EXPECT_EQ(refused(folder.path() / "nothing.sqlite"), Code::fileMissing);
}

// Indexes that do not match their table escape quick_check, not the check before restoring.
TEST_F(BackupTest, WithAWrongIndexIsNotRestored)
{
    finish(1);
    const auto backup = history->backUp(sample::noon);
    ASSERT_OK(backup);
    history.reset();
    raw::run(backup->path,
             "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'learner, blueprint', "
             "'learner, title') WHERE name = 'attempt_by_blueprint'");
    EXPECT_EQ(codeOf(store::History::restore(folder.path(), backup->path, sample::noon)),
              Code::databaseCorrupt);
}

TEST_F(BackupTest, IsNotRestoredUnderARunningWindow)
{
    const auto backup = history->backUp(sample::noon);
    ASSERT_OK(backup);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto restored = store::History::restore(folder.path(), backup->path, sample::noon);
        ::_exit(restored ? 255 : static_cast<int>(restored.error().code));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), static_cast<int>(Code::databaseLocked));
    EXPECT_TRUE(history->setSetting("still", "open"));
}
