// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "flow/data_folder.h"
#include "flow/profile_registry.h"
#include "flow/profiles.h"
#include "store/history.h"
#include "support/child.h"
#include "support/desk.h"

#include <gtest/gtest.h>
#include <set>
#include <sys/stat.h>

using namespace flow;
using base::Code;
using support::writeText;

namespace fs = std::filesystem;

namespace {

std::set<std::string> filesIn(const fs::path& folder)
{
    std::set<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            files.insert(entry.path().lexically_relative(folder).string());
    }
    return files;
}

// A data folder with an attempt, a setting, one older backup and two banks of one's own.
struct DataFolder : support::Desk, testing::Test
{
    fs::path present = folder / "data";
    fs::path target = folder / "elsewhere/学法";
    fs::path older;

    DataFolder()
    {
        static_cast<void>(start());
        static_cast<void>(history->setSetting("learner.name", "张三"));
        older = history->backUp(clock.now.wall).value().path;
        clock.now.wall += 60'000;
        writeText(present / "questionbanks/mine.yaml", "mine");
        writeText(present / "questionbanks/deep/er.yaml", std::string(200'000, 'y'));
        fs::create_directory(folder / "elsewhere");
    }

    base::Result<void> move(const CopyProgress& progress = {})
    {
        const auto backup = history->backUp(clock.now.wall);
        return backup ? copyData(present, {"", backup->path}, target, clock.now.wall, progress)
                      : base::fail(backup.error().code);
    }
    Code refusal(const fs::path& wanted) const
    {
        const auto looked = lookAtTarget(present, wanted);
        return looked ? Code{-1} : looked.error().code;
    }
};

} // namespace

TEST_F(DataFolder, GoesElsewhereWithHistoryBackupsAndBanks)
{
    EXPECT_EQ(lookAtTarget(present, target), TargetState::vacant);
    ASSERT_TRUE(move());
    const auto moved = store::History::open(target, clock.now.wall);
    ASSERT_TRUE(moved);
    EXPECT_EQ(*moved->setting("learner.name"), "张三");
    EXPECT_EQ((*moved->openAttempt())->id, "01900000-0000-7000-8000-000000000001");
    EXPECT_EQ(store::History::backups(target).size(), 2u);
    EXPECT_EQ(base::readFile(target / "questionbanks/deep/er.yaml", 300'000), std::string(200'000, 'y'));
    struct stat info
    {};
    ::stat(target.c_str(), &info);
    EXPECT_EQ(info.st_mode & 0777, 0700u);
}

// Two further people, one with a PIN and at work; the other one has a backup too.
TEST_F(DataFolder, TakesAllPeopleAlongWithTheirBackupsAndPins)
{
    const auto now = clock.now;
    const std::string wang = createProfile(present, "王芳", now.wall).value().id;
    const std::string li = createProfile(present, "李强", now.wall).value().id;
    ASSERT_TRUE(changePin(present, wang, "", "2580", now));
    ASSERT_TRUE(store::History::open(profileFolder(present, li), now.wall)->backUp(now.wall));
    auto hers = store::History::open(profileFolder(present, wang), now.wall);
    ASSERT_TRUE(hers->setSetting("learner.unit", "司法局"));
    const auto backup = hers->backUp(now.wall);
    ASSERT_TRUE(backup);

    ASSERT_TRUE(copyData(present, {wang, backup->path}, target, now.wall, {}));
    EXPECT_EQ(listProfiles(target), listProfiles(present));
    EXPECT_EQ(checkPin(target, wang, "1111", now).error().code, Code::pinWrong);
    EXPECT_TRUE(checkPin(target, wang, "2580", now));
    const auto unitOf = [&](const std::string& id) {
        return *store::History::open(profileFolder(target, id), now.wall)->setting("learner.unit");
    };
    EXPECT_EQ(unitOf(wang), "司法局");
    EXPECT_EQ(*store::History::open(target, now.wall)->setting("learner.name"), "张三");
    EXPECT_EQ(store::History::backups(profileFolder(target, li)).size(), 1u);
    EXPECT_EQ(filesIn(target / "profiles").count(li + "/copy.sqlite"), 0u);
    EXPECT_FALSE(fs::exists(target / "profiles.part"));
}

TEST_F(DataFolder, GoesElsewhereWithoutWhoWasFirstAndIsRecognised)
{
    const std::string wang = createProfile(present, "王芳", clock.now.wall).value().id;
    auto hers = store::History::open(profileFolder(present, wang), clock.now.wall);
    const auto backup = hers->backUp(clock.now.wall);
    ASSERT_TRUE(backup);
    history.reset();
    ASSERT_TRUE(removeProfile(present, firstProfile, wang));
    ASSERT_TRUE(copyData(present, {wang, backup->path}, target, clock.now.wall, {}));
    EXPECT_EQ(profileIds(target), std::vector<std::string>{wang});
    EXPECT_EQ(lookAtTarget(present, target), TargetState::holdsHistory);
    EXPECT_EQ(likelyFolder(target), target / "profiles" / wang);
    open();
}

TEST_F(DataFolder, LeavesTheOldOneAsItIs)
{
    const auto before = filesIn(present);
    ASSERT_TRUE(move());
    auto after = filesIn(present);
    for (const std::string& file : before)
        EXPECT_TRUE(after.contains(file)) << file;
    EXPECT_EQ(after.size(), before.size() + 1) << "but for the backup of now";
    EXPECT_EQ(*history->setting("learner.name"), "张三");
}

TEST_F(DataFolder, MayBeAnEmptyFolderThatIsThere)
{
    fs::create_directories(target / "lost+found");
    EXPECT_EQ(lookAtTarget(present, target), TargetState::vacant);
    EXPECT_TRUE(move());
    EXPECT_TRUE(store::History::isIn(target));
}

TEST_F(DataFolder, IsOfferedWhenItHoldsAHistoryAndNeverOverwritten)
{
    static_cast<void>(store::History::open(target, clock.now.wall)->setSetting("learner.name", "李四"));
    EXPECT_EQ(lookAtTarget(present, target), TargetState::holdsHistory);
    EXPECT_EQ(move().error().code, Code::folderNotEmpty);
    EXPECT_EQ(*store::History::open(target, clock.now.wall)->setting("learner.name"), "李四");
}

TEST_F(DataFolder, IsRefusedWhereItCannotBe)
{
    EXPECT_EQ(refusal("elsewhere"), Code::folderNotAbsolute);
    EXPECT_EQ(refusal(""), Code::folderNotAbsolute);
    EXPECT_EQ(refusal("/a\nb"), Code::folderNotAbsolute);
    EXPECT_EQ(refusal(present), Code::folderNested);
    EXPECT_EQ(refusal(present / "backups/new"), Code::folderNested);
    EXPECT_EQ(refusal(folder / "elsewhere/../data/new"), Code::folderNested);
    fs::create_directory_symlink(present, folder / "link");
    EXPECT_EQ(refusal(folder / "link/new"), Code::folderNested);
    EXPECT_EQ(refusal(folder.path()), Code::folderNotEmpty) << "the parent of the present one";
    EXPECT_EQ(refusal(folder / "no/such/folder"), Code::fileMissing);
    writeText(folder / "a-file", "x");
    EXPECT_EQ(refusal(folder / "a-file"), Code::fileNotWritable);
    EXPECT_EQ(refusal("/proc/renqian"), Code::fileNotWritable);
    EXPECT_EQ(refusal(folder / std::string(300, 'x')), Code::fileNotWritable);
}

TEST_F(DataFolder, IsNotTakenForItsNeighbourOfALongerName)
{
    EXPECT_EQ(lookAtTarget(present, folder / "data-2"), TargetState::vacant);
}

TEST_F(DataFolder, IsRefusedWithoutTheRightToWrite)
{
    ::chmod(folder.path().c_str(), 0755);
    ::chmod((folder / "elsewhere").c_str(), 0555);
    const int looked = support::asNobody([&] { return support::codeNumber(lookAtTarget(present, target)); });
    ::chmod((folder / "elsewhere").c_str(), 0755);
    if (looked == support::impossible)
        GTEST_SKIP() << "cannot become nobody";
    EXPECT_EQ(looked, support::number(Code::fileNotWritable));
}

TEST_F(DataFolder, LeavesNothingOnADiskThatIsTooSmall)
{
    const auto backup = history->backUp(clock.now.wall).value().path;
    const auto before = filesIn(present);
    const int outcome = support::onSmallDisk(folder / "elsewhere", "300k", [&] {
        const int code = support::codeNumber(copyData(present, {"", backup}, target, clock.now.wall, {}));
        return fs::exists(target) || !fs::is_empty(folder / "elsewhere") ? 1 : code;
    });
    if (outcome == support::impossible)
        GTEST_SKIP() << "cannot mount here";
    EXPECT_EQ(outcome, support::number(Code::diskFull));
    EXPECT_EQ(filesIn(present), before);
}

TEST_F(DataFolder, TellsHowFarItIsAndStopsWhenAsked)
{
    std::vector<Copied> told;
    EXPECT_EQ(move([&](Copied copied) {
                  told.push_back(copied);
                  return told.size() < 3;
              })
                  .error()
                  .code,
              Code::stopped);
    ASSERT_EQ(told.size(), 3u);
    EXPECT_EQ(told.front().done, 0u);
    EXPECT_LT(told.back().done, told.back().total);
    EXPECT_FALSE(fs::exists(target));
    EXPECT_TRUE(move()) << "and may be tried again";
}

TEST_F(DataFolder, IsNotLeftForADamagedBackup)
{
    writeText(older, "no database at all");
    EXPECT_EQ(copyData(present, {"", older}, target, clock.now.wall, {}).error().code, Code::databaseCorrupt);
    EXPECT_FALSE(fs::exists(target));
}

TEST_F(DataFolder, LeavesOutWhatIsNoFile)
{
    ASSERT_EQ(::mkfifo((present / "questionbanks/pipe").c_str(), 0600), 0);
    fs::create_symlink(present / "questionbanks/mine.yaml", present / "questionbanks/link.yaml");
    fs::create_symlink("/nowhere", present / "questionbanks/broken.yaml");
    fs::create_directory_symlink(present, present / "questionbanks/loop");
    ASSERT_TRUE(move());
    EXPECT_EQ(filesIn(target / "questionbanks"),
              (std::set<std::string>{"deep/er.yaml", "link.yaml", "mine.yaml"}));
    EXPECT_EQ(base::readFile(target / "questionbanks/link.yaml", 10), "mine");
}

TEST(IsLocal, TellsDisksOfThisMachineFromNetworkFolders)
{
    EXPECT_TRUE(isLocal(0xEF53, 8)) << "ext4";
    EXPECT_TRUE(isLocal(0x9123683E, 0)) << "btrfs";
    EXPECT_FALSE(isLocal(0x6969, 0)) << "NFS";
    EXPECT_FALSE(isLocal(0xFF534D42, 0)) << "CIFS";
    EXPECT_FALSE(isLocal(0x65735546, 0)) << "sshfs";
    EXPECT_TRUE(isLocal(0x65735546, 8)) << "NTFS by FUSE";
}
