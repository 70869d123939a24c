// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "flow/data_choice.h"
#include "store/history.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>
#include <map>
#include <sys/stat.h>

using namespace flow;
using base::Code;
using support::writeText;

namespace {

constexpr base::Millis noon = 1'795'435'200'000;

// A person's home, with what the environment of the program says about it.
struct DataChoice : testing::Test
{
    support::TempFolder home;
    std::map<std::string, std::string> variables{{"HOME", home.path().string()}};
    std::filesystem::path choice = home / ".config/renqian/data-folder";

    Places places() const
    {
        return findPlaces(
            [this](const char* name) -> std::string {
                const auto found = variables.find(name);
                return found == variables.end() ? std::string() : found->second;
            },
            "/usr/share/renqian/questionbanks", {});
    }
    std::filesystem::path withHistory(std::string_view name) const
    {
        static_cast<void>(store::History::open(home / name, noon).value());
        return home / name;
    }
};

} // namespace

TEST_F(DataChoice, IsTheStandardFolderUntilSomebodyChooses)
{
    Places found = places();
    EXPECT_EQ(found.choice, choice);
    EXPECT_EQ(found.data, home / ".local/share/renqian");
    EXPECT_TRUE(settleDataFolder(found));
}

TEST_F(DataChoice, IsFoundAgainByTheNextStart)
{
    const auto folder = withHistory("学法 记录");
    ASSERT_TRUE(chooseDataFolder(choice, folder));
    Places found = places();
    EXPECT_TRUE(settleDataFolder(found));
    EXPECT_EQ(found.data, folder);
    EXPECT_EQ(found.userBanks, folder / "questionbanks");
    EXPECT_EQ(found.bankFolders[1].path, folder / "questionbanks");
    EXPECT_EQ(found.catalogue, home / ".cache/renqian/catalogue.sqlite");
}

TEST_F(DataChoice, YieldsToTheEnvironment)
{
    ASSERT_TRUE(chooseDataFolder(choice, withHistory("chosen")));
    variables["RENQIAN_DATA"] = "/exam";
    Places found = places();
    EXPECT_EQ(found.data, "/exam");
    EXPECT_TRUE(found.choice.empty());
    EXPECT_TRUE(settleDataFolder(found));
    EXPECT_EQ(found.data, "/exam");
}

TEST_F(DataChoice, LiesWhereXdgSays)
{
    variables["XDG_CONFIG_HOME"] = (home / "etc").string();
    EXPECT_EQ(places().choice, home / "etc/renqian/data-folder");
    variables["XDG_CONFIG_HOME"] = "relative";
    EXPECT_EQ(places().choice, choice);
    variables.clear(); // no home: what lies in /tmp may be anybody's
    EXPECT_TRUE(places().choice.empty());
}

TEST_F(DataChoice, WhoseDiskIsAwayIsToldAndNotReplacedByAnEmptyHistory)
{
    ASSERT_TRUE(chooseDataFolder(choice, home / "away"));
    Places found = places();
    const auto settled = settleDataFolder(found);
    ASSERT_FALSE(settled);
    EXPECT_EQ(settled.error().code, Code::dataFolderMissing);
    EXPECT_EQ(settled.error().where, (home / "away").string());
    EXPECT_FALSE(std::filesystem::exists(home / "away"));
    withHistory("away");
    EXPECT_TRUE(settleDataFolder(found));
}

TEST_F(DataChoice, CanBeForgotten)
{
    ASSERT_TRUE(chooseDataFolder(choice, home / "away"));
    ASSERT_TRUE(forgetDataFolder(choice));
    Places found = places();
    EXPECT_TRUE(settleDataFolder(found));
    EXPECT_EQ(found.data, found.standardData);
    EXPECT_TRUE(forgetDataFolder(choice)) << "twice is no error";
}

TEST_F(DataChoice, IsRefusedWhenTheFileHoldsAnythingButOneFullPath)
{
    for (const std::string& text :
         {std::string(), std::string("\n"), std::string("relative/folder\n"), std::string("/a\n/b\n"),
          std::string("/a\r\n"), std::string("/a\0b", 4), std::string("/\xff\xfe"), std::string("/a\x1b[31m"),
          std::string("{\"data\": \"/a\"}"), "/" + std::string(5000, 'a')}) {
        writeText(choice, text);
        Places found = places();
        const auto settled = settleDataFolder(found);
        ASSERT_FALSE(settled) << text;
        EXPECT_EQ(settled.error().code, Code::dataChoiceUnreadable) << text;
        EXPECT_EQ(settled.error().where, choice.string());
        EXPECT_EQ(found.data, found.standardData);
    }
}

TEST_F(DataChoice, IsRefusedWhenItIsNoFile)
{
    std::filesystem::create_directories(choice);
    EXPECT_EQ(chosenDataFolder(choice).error().code, Code::dataChoiceUnreadable);
    std::filesystem::remove(choice);
    ASSERT_EQ(::mkfifo(choice.c_str(), 0600), 0);
    EXPECT_EQ(chosenDataFolder(choice).error().code, Code::dataChoiceUnreadable);
}

TEST_F(DataChoice, ThatCannotBeWrittenIsTold)
{
    writeText(home / ".config", "a file where a folder should be");
    EXPECT_EQ(chooseDataFolder(choice, "/somewhere").error().code, Code::fileNotWritable);
}
