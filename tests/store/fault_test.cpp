// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "raw.h"
#include "sample.h"
#include "support/child.h"

#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>

namespace {

using base::Code;

using support::asNobody;
using support::codeNumber;
using support::impossible;
using support::inChild;
using support::number;
using support::onSmallDisk;
using support::succeeded;

void fill(const std::filesystem::path& folder)
{
    ASSERT_OK(store::History::open(folder, sample::noon)->createAttempt(sample::attempt()));
}

store::Attempt longAttempt()
{
    store::Attempt attempt = sample::attempt(1, 40);
    attempt.session.limit = 1'000'000'000;
    return attempt;
}

// Responds until that fails.
base::Code respondUntilRefused(sample::Player& player)
{
    for (int i = 0; i < 100'000; ++i)
        if (const auto saved = player.respond(i % 40, i % 3 == 0 ? "A" : "BC"); !saved)
            return saved.error().code;
    return Code{-1};
}

} // namespace

TEST(ReadOnlyFolder, IsToldAndReadAllTheSame)
{
    sample::Folder folder;
    fill(folder.path());
    ::chmod(folder.path().c_str(), 0555);
    ::chmod(folder.file().c_str(), 0644);
    const int opened =
        asNobody([&] { return codeNumber(store::History::open(folder.path(), sample::noon)); });
    const int readOnly = asNobody([&] {
        const auto history = store::History::openReadOnly(folder.path());
        return history ? codeNumber(history->attempt(sample::idOf(1))) : codeNumber(history);
    });
    const int missing =
        asNobody([&] { return codeNumber(store::History::open(folder.path() / "new", sample::noon)); });
    ::chmod(folder.path().c_str(), 0755);
    if (opened == impossible)
        GTEST_SKIP() << "cannot become nobody";
    EXPECT_EQ(opened, number(Code::databaseReadOnly));
    EXPECT_EQ(readOnly, succeeded);
    EXPECT_EQ(missing, number(Code::databaseReadOnly));
}

TEST(ReadOnlyFile, IsTold)
{
    sample::Folder folder;
    fill(folder.path());
    ::chmod(folder.path().c_str(), 0777);
    ::chmod(folder.file().c_str(), 0444);
    const int opened =
        asNobody([&] { return codeNumber(store::History::open(folder.path(), sample::noon)); });
    if (opened == impossible)
        GTEST_SKIP() << "cannot become nobody";
    EXPECT_EQ(opened, number(Code::databaseReadOnly));
}

TEST(UnreadableFile, IsTold)
{
    sample::Folder folder;
    fill(folder.path());
    ::chmod(folder.file().c_str(), 0000);
    const int opened =
        asNobody([&] { return codeNumber(store::History::open(folder.path(), sample::noon)); });
    if (opened == impossible)
        GTEST_SKIP() << "cannot become nobody";
    EXPECT_EQ(opened, number(Code::databaseReadOnly));
}

// The limit on file sizes stands for a full disk where nothing can be mounted.
TEST(FullDisk, RefusesTheAnswerAndTakesItAgainWhenThereIsRoom)
{
    sample::Folder folder;
    const int outcome = inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        auto history = store::History::open(folder.path(), sample::noon);
        sample::Player player(*history, longAttempt());
        if (!history->createAttempt(player.attempt()))
            return 1;
        rlimit limit{};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = std::filesystem::file_size(folder.path() / "history.sqlite-wal") / 2;
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const Code code = respondUntilRefused(player);
        const auto backup = history->backUp(sample::noon);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_FSIZE, &limit);
        if (code != Code::diskFull)
            return 2;
        if (!player.respond(0, "D"))
            return 3;
        const auto stored = history->attempt(player.attempt().id);
        return stored && stored->session == player.session() && backup ? succeeded : 4;
    });
    EXPECT_EQ(outcome, succeeded);
}

TEST(FullDisk, OfAnySizeKeepsEveryAcknowledgedAnswer)
{
    sample::Folder folder;
    const int outcome = onSmallDisk(folder.path(), "2m", [&] {
        {
            auto history = store::History::open(folder.path(), sample::noon);
            sample::Player player(*history, longAttempt());
            if (!history->createAttempt(player.attempt()))
                return 1;
            std::ofstream(folder.path() / "ballast") << std::string(4'000'000, 'x');
            if (history->backUp(sample::noon).map_error([](const base::Error& e) { return e.code; }) !=
                tl::unexpected(Code::diskFull))
                return 2;
            if (respondUntilRefused(player) != Code::diskFull)
                return 3;
            const auto again = store::History::openReadOnly(folder.path())->attempt(player.attempt().id);
            if (!again || again->session != player.session())
                return 4;
            std::filesystem::remove(folder.path() / "ballast");
            if (!player.respond(0, "D"))
                return 5;
        }
        return raw::text(folder.file(), "PRAGMA integrity_check") == "ok" ? succeeded : 6;
    });
    if (outcome == impossible)
        GTEST_SKIP() << "cannot mount here";
    EXPECT_EQ(outcome, succeeded);
}

TEST(FullDisk, LeavesTheHistoryWhenABackupCannotBeRestored)
{
    sample::Folder folder;
    fill(folder.path());
    const auto backup = store::History::open(folder.path(), sample::noon)->backUp(sample::noon);
    ASSERT_OK(backup);
    const std::string before = raw::bytes(folder.file());
    const int outcome = inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{8'192, RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        return codeNumber(store::History::restore(folder.path(), backup->path, sample::noon));
    });
    EXPECT_EQ(outcome, number(Code::diskFull));
    EXPECT_EQ(raw::bytes(folder.file()), before);
    EXPECT_EQ(raw::names(folder.path()), (std::set<std::string>{"backups", "history.sqlite"}));
}

TEST(FullDisk, HasNoRoomForANewHistory)
{
    sample::Folder folder;
    const int outcome = onSmallDisk(
        folder.path(), "64k", [&] { return codeNumber(store::History::open(folder.path(), sample::noon)); });
    if (outcome == impossible)
        GTEST_SKIP() << "cannot mount here";
    EXPECT_EQ(outcome, number(Code::diskFull));
}
