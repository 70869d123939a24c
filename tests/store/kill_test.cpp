// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "base/random.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

enum class From { start, firstAnswer };

// Kills a writer `micros` after its start or its first answer; gives the last answer it acknowledged plus
// one.
std::int64_t acknowledgedUntilKilled(const std::filesystem::path& folder, From from, unsigned micros)
{
    int ends[2];
    EXPECT_EQ(::pipe(ends), 0);
    const pid_t writer = ::fork();
    if (writer == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        ::execl(KILL_WRITER, KILL_WRITER, "write", folder.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(ends[1]);
    std::string text;
    char buffer[4096];
    if (from == From::firstAnswer)
        text.append(buffer,
                    static_cast<std::size_t>(std::max<ssize_t>(0, ::read(ends[0], buffer, sizeof buffer))));
    ::usleep(micros);
    ::kill(writer, SIGKILL);
    for (ssize_t got = 0; (got = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(got));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(writer, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the writer stopped by itself";
    if (text.empty())
        return 0;
    text.pop_back();
    return std::stoll(text.substr(text.find_last_of('\n') + 1)) + 1;
}

} // namespace

// A folder lives through several kills, so that recovered histories are written on; every eighth round begins
// a new one, so that making it is interrupted too.
TEST(KilledWriter, LosesNoAcknowledgedAnswer)
{
    base::Random random(20261123);
    std::optional<sample::Folder> folder;
    std::int64_t acknowledged = 0;
    std::int64_t total = 0;
    for (int round = 0; round < 64; ++round) {
        if (round % 8 == 0) {
            folder.emplace();
            acknowledged = 0;
        }
        const std::int64_t before = acknowledged;
        const From from = round % 2 == 0 ? From::start : From::firstAnswer;
        const auto micros = 1'000 + static_cast<unsigned>(random.below(39'000));
        acknowledged = std::max(acknowledged, acknowledgedUntilKilled(folder->path(), from, micros));
        total += acknowledged - before;

        const auto history = store::History::open(folder->path(), sample::noon);
        ASSERT_TRUE(history) << "round " << round << ": " << history.error().what;
        const auto stored = answers::stored(*history);
        ASSERT_TRUE(stored) << "round " << round << ": an answer is not what was given";
        EXPECT_GE(*stored, acknowledged) << "round " << round;
        EXPECT_LE(*stored, acknowledged + 1) << "round " << round << ": an answer from the future";
        acknowledged = *stored;

        SQLite::Database database(folder->file().string());
        EXPECT_EQ(database.execAndGet("PRAGMA integrity_check").getString(), "ok");
        EXPECT_FALSE(SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep());
    }
    RecordProperty("acknowledged", std::to_string(total));
    EXPECT_GE(total, 32) << "too few answers to prove anything";
}
