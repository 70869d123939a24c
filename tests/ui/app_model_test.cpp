// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app_model.h"

#include "support/fake_clock.h"
#include "support/large_history.h"
#include "support/library.h"

#include <QCoreApplication>
#include <gtest/gtest.h>

namespace {

struct AppModelTest : testing::Test
{
    int argc = 0;
    QCoreApplication application{argc, nullptr};
    support::LibraryFolder machine;
    support::FakeClock clock;
    ui::Workspace workspace{machine.places, clock, {}, {}, {}, {}};

    std::filesystem::path history() const { return machine.places.data / "history.sqlite"; }
    static void waitForIndexer(const ui::AppModel& app)
    {
        while (app.indexing())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
};

} // namespace

TEST_F(AppModelTest, FindsDamageOfALargeHistoryBehindTheFirstPicture)
{
    static_cast<void>(store::History::open(machine.places.data, clock.now.wall).value());
    support::makeLarge(history());
    {
        ui::AppModel app(workspace);
        app.refreshBanks(); // as the window does behind its first picture
        waitForIndexer(app);
        EXPECT_TRUE(app.problem().isEmpty()) << "a sound one is opened and stays open";
        EXPECT_TRUE(workspace.history);
        workspace.history.reset();
    }
    support::damage(history());
    ui::AppModel app(workspace);
    EXPECT_TRUE(app.problem().isEmpty()) << "opening does not read all of it";
    app.refreshBanks();
    waitForIndexer(app);
    EXPECT_FALSE(app.problem().isEmpty());
    EXPECT_FALSE(workspace.history) << "nothing more is written to it";
    app.retry();
    waitForIndexer(app);
    EXPECT_FALSE(app.problem().isEmpty()) << "trying again finds it again";
}
