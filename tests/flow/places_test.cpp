// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/places.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>
#include <map>

using namespace flow;

namespace {

Places placesWith(std::map<std::string, std::string> variables)
{
    return findPlaces(
        [variables](const char* name) -> std::string {
            const auto found = variables.find(name);
            return found == variables.end() ? std::string() : found->second;
        },
        "/usr/share/renqian/questionbanks", {"/media/stick"});
}

} // namespace

TEST(Places, FollowTheXdgRules)
{
    const Places home = placesWith({{"HOME", "/home/a"}});
    EXPECT_EQ(home.data, "/home/a/.local/share/renqian");
    EXPECT_EQ(home.catalogue, "/home/a/.cache/renqian/catalogue.sqlite");
    EXPECT_EQ(home.userBanks, "/home/a/.local/share/renqian/questionbanks");
    const Places xdg = placesWith({{"HOME", "/home/a"}, {"XDG_DATA_HOME", "/d"}, {"XDG_CACHE_HOME", "/c"}});
    EXPECT_EQ(xdg.data, "/d/renqian");
    EXPECT_EQ(xdg.catalogue, "/c/renqian/catalogue.sqlite");
    EXPECT_EQ(placesWith({{"HOME", "/home/a"}, {"XDG_DATA_HOME", "relative"}}).data,
              "/home/a/.local/share/renqian");
    EXPECT_EQ(placesWith({{"HOME", "/home/a"}, {"RENQIAN_DATA", "/exam"}}).data, "/exam");
}

TEST(Places, ListTheBankFoldersInTheirOrder)
{
    const Places places = placesWith({{"HOME", "/home/a"}});
    ASSERT_EQ(places.bankFolders.size(), 3u);
    EXPECT_EQ(places.bankFolders[0].path, "/usr/share/renqian/questionbanks");
    EXPECT_EQ(places.bankFolders[2].path, "/media/stick");
    EXPECT_EQ(places.statutes, "/usr/share/renqian/questionbanks/statutes.yaml");
}

TEST(ShippedBanksFolder, IsThatOfTheInstallationOrOfTheSourceTree)
{
    const support::TempFolder folder;
    std::filesystem::create_directories(folder / "usr/share/renqian/questionbanks");
    EXPECT_EQ(shippedBanks(folder / "usr/bin/renqian", "/src"), folder / "usr/share/renqian/questionbanks");
    EXPECT_EQ(shippedBanks(folder / "build/app/renqian", "/src"), "/src/questionbanks");
}
