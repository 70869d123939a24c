// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/settings.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

using namespace flow;

TEST(Settings, AreTheDefaultsUntilSomebodySetsThem)
{
    const support::TempFolder folder;
    const store::History history = *store::History::open(folder / "data", 1);
    EXPECT_EQ(loadSettings(history), Settings{});
}

TEST(Settings, ComeBackAsTheyWereSet)
{
    const support::TempFolder folder;
    const Settings set{"王某",
                       "某县司法局",
                       base::makeDay(2026, 12, 11),
                       "310000",
                       150,
                       Theme::dark,
                       LanguageChoice::english,
                       true,
                       50,
                       true,
                       true,
                       3,
                       85,
                       2,
                       "guangxi"};
    {
        store::History history = *store::History::open(folder / "data", 1);
        ASSERT_TRUE(saveSettings(history, Settings{}, set));
    }
    store::History history = *store::History::open(folder / "data", 2);
    EXPECT_EQ(loadSettings(history), set);
    ASSERT_TRUE(saveSettings(history, set, Settings{}));
    EXPECT_EQ(loadSettings(history), Settings{});
}

TEST(Settings, FallBackFromValuesNobodyWrote)
{
    const support::TempFolder folder;
    store::History history = *store::History::open(folder / "data", 1);
    for (const char* key :
         {"window.type-size", "window.theme", "learner.exam-day", "window.language", "practice.size",
          "practice.clear-after", "practice.retention", "practice.rollover"})
        ASSERT_TRUE(history.setSetting(key, "nonsense"));
    EXPECT_EQ(loadSettings(history), Settings{});
    for (const auto& [key, value] : {std::pair("practice.size", "501"),
                                     {"practice.clear-after", "0"},
                                     {"practice.retention", "99999999999999999999"},
                                     {"practice.rollover", "-1"}})
        ASSERT_TRUE(history.setSetting(key, value));
    EXPECT_EQ(loadSettings(history), Settings{});
}
