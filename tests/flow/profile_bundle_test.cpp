// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/profile_bundle.h"

#include "seal/bundle.h"
#include "support/library.h"
#include "support/people.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fstream>
#include <gmock/gmock.h>
#include <iterator>

using namespace flow;
using support::writeText;
using testing::ElementsAre;
using testing::IsEmpty;

namespace fs = std::filesystem;

namespace {

const std::string attemptOne = "01900000-0000-7000-8000-000000000001";

std::string bytesOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// Wang Fang on one computer, and another one with a person of its own.
struct ProfileBundle : testing::Test
{
    support::TempFolder folder;
    support::FakeClock clock;
    Places here;
    Places there;
    fs::path file = folder / "wang.rqp";

    ProfileBundle()
    {
        for (Places* places : {&here, &there}) {
            places->data = folder / (places == &here ? "here" : "there");
            places->userBanks = places->data / "questionbanks";
        }
        support::studies(here.data, firstProfile, clock, attemptOne, "王芳");
        support::studies(there.data, firstProfile, clock, "01900000-0000-7000-8000-000000000009", "李强");
    }
    base::Result<fs::path> save(bool banks = false)
    {
        return exportProfile(here, firstProfile, file, {banks, "0.1.0"}, clock.now.wall);
    }
    base::Result<Imported> load() { return importProfile(there, file, clock.now.wall); }
    // A bundle around any file, true to it.
    void wrap(const fs::path& history, const std::string& name = "history.sqlite")
    {
        EXPECT_TRUE(seal::writeBundle(file, {"profile", "0.1.0", "", {}}, {{name, history}}).has_value());
    }
    fs::path copyOfHistory()
    {
        const fs::path copy = folder / "copy.sqlite";
        EXPECT_TRUE(store::History::openReadOnly(here.data)->copyTo(copy).has_value());
        return copy;
    }
    void expectNobodyNew() const
    {
        EXPECT_EQ(listProfiles(there.data).size(), 1u);
        std::error_code ignored;
        EXPECT_TRUE(!fs::exists(there.data / "profiles") || fs::is_empty(there.data / "profiles", ignored));
        EXPECT_NE(support::openAttempt(there.data, firstProfile), "");
    }
    std::string refusal()
    {
        const auto loaded = load();
        expectNobodyNew();
        EXPECT_FALSE(loaded.has_value());
        if (loaded)
            return "";
        EXPECT_EQ(loaded.error().code, base::Code::bundleRefused);
        EXPECT_EQ(loaded.error().where, file.string());
        return loaded.error().what;
    }
};

} // namespace

TEST_F(ProfileBundle, TakesAPersonToAnotherComputerBesideWhoIsThere)
{
    EXPECT_EQ(save().value(), file);
    const Imported imported = load().value();
    EXPECT_EQ(imported.profile.name, "王芳");
    EXPECT_EQ(support::openAttempt(there.data, imported.profile.id), attemptOne);
    EXPECT_EQ(support::openAttempt(there.data, firstProfile), "01900000-0000-7000-8000-000000000009");
    EXPECT_EQ(support::openAttempt(here.data, firstProfile), attemptOne) << "an export takes nothing away";
    EXPECT_FALSE(fs::exists(here.data / "history-export.part"));
    EXPECT_EQ(std::distance(fs::directory_iterator(there.data / "profiles"), {}), 1);
    EXPECT_EQ(store::History::openReadOnly(here.data)->schema(),
              store::History::openReadOnly(profileFolder(there.data, imported.profile.id))->schema());
}

TEST_F(ProfileBundle, NeverReplacesAPersonWhoIsThere)
{
    ASSERT_TRUE(save().has_value());
    const Imported once = load().value();
    clock.pass(1);
    const Imported twice = load().value();
    EXPECT_NE(once.profile.id, twice.profile.id);
    EXPECT_EQ(listProfiles(there.data).size(), 3u);
}

TEST_F(ProfileBundle, IsMadeWhileTheWindowHasTheHistoryOpen)
{
    auto history = store::History::open(here.data, clock.now.wall).value();
    ASSERT_TRUE(history.setSetting("learner.unit", "某局").has_value());
    ASSERT_TRUE(save().has_value());
    const Imported imported = load().value();
    EXPECT_EQ(store::History::openReadOnly(profileFolder(there.data, imported.profile.id))
                  ->setting("learner.unit")
                  .value(),
              "某局");
    EXPECT_TRUE(history.setSetting("learner.unit", "另一局").has_value());
}

TEST_F(ProfileBundle, LeavesThePinBehind)
{
    ASSERT_TRUE(changePin(here.data, firstProfile, "", "2580", clock.now).has_value());
    ASSERT_TRUE(save().has_value());
    EXPECT_EQ(bytesOf(file).find("argon2"), std::string::npos);
    EXPECT_FALSE(load()->profile.hasPin);
}

TEST_F(ProfileBundle, TakesOwnBanksAlongWhenAskedTo)
{
    writeText(here.userBanks / "本地/甲.yaml", "one");
    writeText(here.userBanks / "b.yaml", "two");
    writeText(here.userBanks / "c.yaml", "three");
    writeText(here.userBanks / "notes.txt", "no bank");
    writeText(there.userBanks / "b.yaml", "other");
    writeText(there.userBanks / "c.yaml", "three");
    ASSERT_TRUE(save().has_value());
    EXPECT_EQ(load()->banksAdded, 0);
    ASSERT_TRUE(save(true).has_value());
    clock.pass(1);
    const Imported imported = load().value();
    EXPECT_EQ(imported.banksAdded, 1);
    EXPECT_EQ(imported.banksKept, 1);
    EXPECT_EQ(bytesOf(there.userBanks / "本地/甲.yaml"), "one");
    EXPECT_EQ(bytesOf(there.userBanks / "b.yaml"), "other");
    EXPECT_FALSE(fs::exists(there.userBanks / "notes.txt"));
}

TEST_F(ProfileBundle, EndsInItsOwnExtensionSoThatNoOtherFileIsReplaced)
{
    writeText(folder / "thesis.doc", "words");
    EXPECT_EQ(
        exportProfile(here, firstProfile, folder / "thesis.doc", {false, "0.1.0"}, clock.now.wall).value(),
        folder / "thesis.doc.rqp");
    EXPECT_EQ(bytesOf(folder / "thesis.doc"), "words");
}

TEST_F(ProfileBundle, TellsWhenThereIsNobodyOrNowhere)
{
    EXPECT_EQ(exportProfile(here, "../there", file, {}, clock.now.wall).error().code, base::Code::notFound);
    EXPECT_EQ(exportProfile(here, firstProfile, folder / "none/a.rqp", {}, clock.now.wall).error().code,
              base::Code::fileNotWritable);
    EXPECT_FALSE(fs::exists(here.data / "history-export.part"));
    EXPECT_EQ(load().error().code, base::Code::fileMissing);
    expectNobodyNew();
}

TEST_F(ProfileBundle, IsRefusedWhenItWasCutOrChanged)
{
    ASSERT_TRUE(save().has_value());
    const std::string whole = bytesOf(file);
    for (const std::size_t size : {std::size_t(0), std::size_t(700), whole.size() / 2}) {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << whole.substr(0, size);
        EXPECT_NE(refusal(), "") << size;
    }
    std::string changed = whole;
    changed[whole.size() / 2] = static_cast<char>(changed[whole.size() / 2] ^ 1);
    std::ofstream(file, std::ios::binary | std::ios::trunc) << changed;
    EXPECT_EQ(refusal(), "hash");
}

TEST_F(ProfileBundle, IsRefusedWhenItHoldsOtherFiles)
{
    writeText(folder / "x", "x");
    wrap(folder / "x", "profiles.json");
    EXPECT_EQ(refusal(), "name");
    wrap(folder / "x", "questionbanks/a.sh");
    EXPECT_EQ(refusal(), "name");
    wrap(folder / "x", "questionbanks/a.yaml");
    EXPECT_EQ(refusal(), "truncated") << "no history";
}

TEST_F(ProfileBundle, IsRefusedWhenItsHistoryIsDamagedOrNone)
{
    writeText(folder / "x", "no database at all, but long enough to be looked at" + std::string(5'000, 'x'));
    wrap(folder / "x");
    EXPECT_EQ(refusal(), "damaged");
    writeText(folder / "x", "");
    wrap(folder / "x");
    EXPECT_EQ(refusal(), "damaged");
    const fs::path copy = copyOfHistory();
    std::string bytes = bytesOf(copy);
    bytes.replace(8'192, bytes.size() - 8'192, bytes.size() - 8'192, 'Z');
    std::ofstream(copy, std::ios::binary | std::ios::trunc) << bytes;
    wrap(copy);
    EXPECT_EQ(refusal(), "damaged");
}

TEST_F(ProfileBundle, IsRefusedWhenANewerProgramWroteTheHistory)
{
    const fs::path copy = copyOfHistory();
    SQLite::Database(copy.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
    wrap(copy);
    const auto loaded = load();
    EXPECT_EQ(loaded.error().code, base::Code::databaseNewer);
    EXPECT_EQ(loaded.error().where, file.string());
    expectNobodyNew();
}

TEST_F(ProfileBundle, BringsAnOlderHistoryUpToDate)
{
    const fs::path old = folder / "old.sqlite";
    SQLite::Database(old.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(bytesOf(fs::path(RENQIAN_SOURCE_DIR) / "tests/store/fixtures/version_1.sql"));
    wrap(old);
    const auto loaded = load();
    ASSERT_TRUE(loaded.has_value()) << loaded.error().what;
    EXPECT_FALSE(store::History::openReadOnly(profileFolder(there.data, loaded->profile.id))
                     ->attempts(10)
                     .value()
                     .empty());
}

TEST_F(ProfileBundle, IsRefusedWhenItsHistoryIsBuiltInAnotherWay)
{
    const fs::path copy = copyOfHistory();
    SQLite::Database(copy.string(), SQLite::OPEN_READWRITE)
        .exec("CREATE TRIGGER t AFTER UPDATE ON setting BEGIN DELETE FROM setting; END");
    wrap(copy);
    EXPECT_EQ(refusal(), "schema");
}
