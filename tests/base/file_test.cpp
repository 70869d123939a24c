// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace base;

namespace {

struct FileTest : testing::Test
{
    support::TempFolder folder;
};

} // namespace

TEST_F(FileTest, ReadsBackWhatItWrote)
{
    const std::string bytes("a\0b\n", 4);
    ASSERT_TRUE(writeFile(folder / "x", bytes));
    EXPECT_EQ(readFile(folder / "x", 100), bytes);
    EXPECT_FALSE(std::filesystem::exists(folder / "x.part"));
}

TEST_F(FileTest, RefusesTooLargeBeforeReading)
{
    ASSERT_TRUE(writeFile(folder / "x", "12345"));
    EXPECT_EQ(readFile(folder / "x", 4).error().code, Code::fileTooLarge);
    EXPECT_TRUE(readFile(folder / "x", 5));
}

TEST_F(FileTest, NamesWhatIsMissingOrNoFile)
{
    EXPECT_EQ(readFile(folder / "none", 10).error().code, Code::fileMissing);
    EXPECT_EQ(readFile(folder.path(), 10).error().code, Code::fileUnreadable);
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(readFile(folder / "pipe", 10).error().code, Code::fileUnreadable);
}

TEST_F(FileTest, KeepsTheOldContentWhenItCannotWrite)
{
    EXPECT_EQ(writeFile(folder / "no/x", "1").error().code, Code::fileNotWritable);
    ASSERT_TRUE(writeFile(folder / "x", "old"));
    ASSERT_TRUE(writeFile(folder / "x", "new"));
    EXPECT_EQ(readFile(folder / "x", 10), "new");
}

TEST_F(FileTest, CopiesWithContentAndRightsAndNeverOverAnother)
{
    const std::string bytes(200'000, 'x');
    ASSERT_TRUE(writeFile(folder / "from", bytes));
    ::chmod((folder / "from").c_str(), 0640);
    ASSERT_TRUE(copyFile(folder / "from", folder / "to"));
    EXPECT_EQ(readFile(folder / "to", 300'000), bytes);
    struct stat info
    {};
    ::stat((folder / "to").c_str(), &info);
    EXPECT_EQ(info.st_mode & 0777, 0640u);
    ASSERT_TRUE(writeFile(folder / "from", "new"));
    EXPECT_EQ(copyFile(folder / "from", folder / "to").error().code, Code::fileNotWritable);
    EXPECT_EQ(readFile(folder / "to", 300'000), bytes);
}

TEST_F(FileTest, SaysWhichSideOfACopyIsAtFault)
{
    EXPECT_EQ(copyFile(folder / "none", folder / "to").error().code, Code::fileMissing);
    EXPECT_EQ(copyFile(folder.path(), folder / "to").error().code, Code::fileUnreadable);
    ASSERT_TRUE(writeFile(folder / "from", "1"));
    EXPECT_EQ(copyFile(folder / "from", folder / "no/to").error().where, (folder / "no/to").string());
    EXPECT_FALSE(std::filesystem::exists(folder / "to"));
}
