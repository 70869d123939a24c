// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "raw.h"
#include "sample.h"
#include "support/large_history.h"

#include <fstream>

namespace {

using base::Code;

// A folder with one closed attempt (1) and one open (2).
void fill(const sample::Folder& folder)
{
    auto history = store::History::open(folder.path(), sample::noon);
    ASSERT_OK(history);
    for (int number = 1; number <= 2; ++number) {
        sample::Player player(*history, sample::attempt(number));
        ASSERT_OK(history->createAttempt(player.attempt()));
        ASSERT_OK(player.respond(0, "B"));
        if (number == 1) {
            ASSERT_OK(player.play(exam::Submit{}));
            ASSERT_OK(player.close());
        }
    }
}

struct Damage
{
    const char* name;
    const char* sql;

    friend void PrintTo(const Damage& row, std::ostream* out) { *out << row.name; }
};

class DamagedRecordTest : public testing::TestWithParam<Damage>
{};

} // namespace

TEST_P(DamagedRecordTest, IsToldAndNotShown)
{
    sample::Folder folder;
    fill(folder);
    raw::run(folder.file(), std::string("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;"
                                        "DROP TRIGGER question_seen_stays; DROP TRIGGER attempt_paper_stays;"
                                        "DROP TRIGGER attempt_paper_is_kept; DROP TRIGGER attempt_closed;"
                                        "DROP TRIGGER attempt_item_closed;") +
                                GetParam().sql);
    const auto history = store::History::openReadOnly(folder.path());
    ASSERT_OK(history);
    EXPECT_EQ(codeOf(history->attempt(sample::idOf(1))), Code::damagedRecord);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, DamagedRecordTest,
    testing::Values(Damage{"key", R"(UPDATE question_seen SET body = replace(body, '"B"', '"C"'))"},
                    Damage{"stem", "UPDATE question_seen SET body = replace(body, '第3题', '第4题')"},
                    Damage{"hash",
                           "UPDATE question_seen SET hash = replace(hash, substr(hash, 1, 4), 'abcd')"},
                    Damage{"exchangedQuestion", "UPDATE attempt_item SET question = 3 WHERE number = 1"},
                    Damage{"paper", "UPDATE attempt_paper SET body = substr(body, 2)"},
                    Damage{"order", R"(UPDATE attempt_paper SET body = replace(body, '"o":[', '"o":[4,'))"},
                    Damage{"paperGone", "DELETE FROM attempt_paper"},
                    Damage{"itemGone", "DELETE FROM attempt_item WHERE number = 5"},
                    Damage{"itemInside", "DELETE FROM attempt_item WHERE number = 2"},
                    Damage{"response", "UPDATE attempt_item SET response = 'BA' WHERE number = 1"},
                    Damage{"responseBeyond", "UPDATE attempt_item SET response = 'E' WHERE number = 1"},
                    Damage{"current", "UPDATE attempt SET current = 6"}),
    [](const auto& row) { return row.param.name; });

TEST(Database, ItselfRefusesToForget)
{
    sample::Folder folder;
    fill(folder);
    for (const char* sql :
         {"UPDATE question_seen SET body = ''", "DELETE FROM question_seen",
          "UPDATE attempt_paper SET body = ''", "DELETE FROM attempt_paper",
          "UPDATE attempt_event SET value = 'C'", "DELETE FROM attempt_event",
          "UPDATE attempt SET earned_halves = 10 WHERE id = 1",
          "UPDATE attempt_item SET response = 'C' WHERE attempt = 1", "DELETE FROM attempt"})
        EXPECT_THROW(raw::run(folder.file(), std::string("PRAGMA foreign_keys = ON;") + sql),
                     SQLite::Exception)
            << sql;
}

TEST(DamagedFile, IsRefusedAndLeftAsItIs)
{
    sample::Folder folder;
    fill(folder);
    raw::trash(folder.file());
    const std::string before = raw::bytes(folder.file());
    const auto names = raw::names(folder.path());
    EXPECT_EQ(codeOf(store::History::open(folder.path(), sample::noon)), Code::databaseCorrupt);
    EXPECT_EQ(codeOf(store::History::openReadOnly(folder.path())), Code::databaseCorrupt);
    EXPECT_EQ(raw::bytes(folder.file()), before);
    EXPECT_EQ(raw::names(folder.path()), names);
}

TEST(DamagedFile, WithALogKeepsIt)
{
    sample::Folder folder;
    fill(folder);
    raw::trash(folder.file());
    raw::write(folder.path() / "history.sqlite-wal", std::string(50'000, '\0'));
    const std::string before = raw::bytes(folder.file());
    EXPECT_EQ(codeOf(store::History::open(folder.path(), sample::noon)), Code::databaseCorrupt);
    EXPECT_EQ(raw::bytes(folder.file()), before);
    EXPECT_EQ(raw::bytes(folder.path() / "history.sqlite-wal"), std::string(50'000, '\0'));
}

TEST(DamagedFile, ThatIsNoDatabaseIsRefused)
{
    sample::Folder folder;
    const std::string text(10'000, 'x');
    raw::write(folder.file(), text);
    EXPECT_EQ(codeOf(store::History::open(folder.path(), sample::noon)), Code::databaseCorrupt);
    EXPECT_EQ(raw::bytes(folder.file()), text);
}

// Opening one is not kept waiting for all of its pages.
TEST(DamagedFile, ThatIsLargeIsFoundByTheCheck)
{
    sample::Folder folder;
    fill(folder);
    support::makeLarge(folder.file());
    ASSERT_OK(store::History::check(folder.path()));
    support::damage(folder.file());
    ASSERT_OK(store::History::open(folder.path(), sample::noon));
    EXPECT_EQ(codeOf(store::History::check(folder.path())), Code::databaseCorrupt);
}

TEST(DamagedFile, FoundWhileItIsOpenIsTold)
{
    sample::Folder folder;
    fill(folder);
    const auto history = store::History::openReadOnly(folder.path());
    ASSERT_OK(history);
    raw::trash(folder.file());
    EXPECT_EQ(codeOf(history->attempt(sample::idOf(1))), Code::databaseCorrupt);
}
