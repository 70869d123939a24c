// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/profiles.h"

#include "flow/profile_registry.h"
#include "support/people.h"

#include <fstream>
#include <gmock/gmock.h>
#include <iterator>

using namespace flow;
using support::writeText;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace fs = std::filesystem;

namespace {

const std::string attemptOne = "01900000-0000-7000-8000-000000000001";
const std::string attemptTwo = "01900000-0000-7000-8000-000000000002";

struct Profiles : testing::Test
{
    support::TempFolder folder;
    support::FakeClock clock;
    fs::path data = folder / "data";

    std::vector<std::string> names() const
    {
        std::vector<std::string> list;
        for (const Profile& profile : listProfiles(data))
            list.push_back(profile.name);
        return list;
    }
    std::string add(const std::string& name) { return createProfile(data, name, clock.now.wall).value().id; }
    base::Error tryPin(const std::string& id, const std::string& pin)
    {
        const auto done = chooseProfile(data, id, pin, clock.now);
        return done ? base::Error{base::Code::notRunning, "right", {}} : done.error();
    }
    std::string registry() const
    {
        std::ifstream stream(data / "profiles.json");
        return {std::istreambuf_iterator<char>(stream), {}};
    }
};

} // namespace

TEST_F(Profiles, AreOneWithoutAFileWhereNobodyAddedAny)
{
    EXPECT_THAT(listProfiles(data), ElementsAre(Profile{firstProfile, "", false, false}));
    EXPECT_FALSE(asksWho(data));
    EXPECT_EQ(likelyProfile(data), firstProfile);
    EXPECT_FALSE(fs::exists(data));
    support::studies(data, firstProfile, clock, attemptOne, "王芳");
    EXPECT_THAT(names(), ElementsAre("王芳"));
    EXPECT_FALSE(asksWho(data));
    EXPECT_FALSE(fs::exists(data / "profiles.json"));
}

TEST_F(Profiles, HaveHistoriesAndBackupsOfTheirOwn)
{
    support::studies(data, firstProfile, clock, attemptOne, "王芳");
    const std::string second = add("李强");
    EXPECT_TRUE(asksWho(data));
    EXPECT_THAT(names(), ElementsAre("王芳", "李强"));
    EXPECT_EQ(support::openAttempt(data, second), "");
    EXPECT_THAT(store::History::backups(profileFolder(data, second)), IsEmpty());
    clock.pass(60'000);
    support::studies(data, second, clock, attemptTwo);
    EXPECT_EQ(support::openAttempt(data, firstProfile), attemptOne);
    EXPECT_EQ(support::openAttempt(data, second), attemptTwo);
    for (const std::string& id : {std::string(firstProfile), second}) {
        const auto backups = store::History::backups(profileFolder(data, id));
        ASSERT_EQ(backups.size(), 1u);
        EXPECT_EQ(backups.front().path.parent_path(), profileFolder(data, id) / "backups");
    }
    const auto history = store::History::openReadOnly(profileFolder(data, second)).value();
    EXPECT_FALSE(history.attempt(attemptOne).has_value());
    EXPECT_EQ(history.setting("learner.name").value(), "李强");
}

TEST_F(Profiles, RememberWhoWasHereLast)
{
    const std::string second = add("李强");
    EXPECT_EQ(likelyProfile(data), second) << "the first one never began";
    support::studies(data, firstProfile, clock, attemptOne);
    EXPECT_EQ(likelyProfile(data), firstProfile);
    ASSERT_TRUE(chooseProfile(data, second, "", clock.now).has_value());
    EXPECT_EQ(likelyProfile(data), second);
    EXPECT_TRUE(listProfiles(data).back().last);
    EXPECT_EQ(chooseProfile(data, "01900000-0000-7000-8000-0000000000ff", "", clock.now).error().code,
              base::Code::notFound);
    EXPECT_EQ(chooseProfile(data, "../../etc", "", clock.now).error().code, base::Code::notFound);
}

TEST_F(Profiles, KeepAllowedCharactersOfNamesOnly)
{
    EXPECT_EQ(tidyName("  王 芳\n\t "), "王 芳");
    EXPECT_EQ(tidyName("a\u202e\u0007b"), "ab");
    EXPECT_EQ(tidyName("\xff"
                       "b"),
              "b");
    std::string longName;
    for (int i = 0; i < 100; ++i)
        longName += "王";
    EXPECT_EQ(tidyName(longName).size(), 180u);
}

TEST_F(Profiles, AskForThePinOfWhoHasOne)
{
    support::studies(data, firstProfile, clock, attemptOne);
    ASSERT_TRUE(changePin(data, firstProfile, "", "2580", clock.now).has_value());
    EXPECT_TRUE(asksWho(data)) << "alone, but with a PIN";
    EXPECT_TRUE(listProfiles(data).front().hasPin);
    EXPECT_THAT(registry(), Not(HasSubstr("2580")));
    EXPECT_THAT(registry(), HasSubstr("$argon2id$"));
    EXPECT_EQ(tryPin(firstProfile, "2581"), (base::Error{base::Code::pinWrong, "4", {}}));
    EXPECT_EQ(tryPin(firstProfile, ""), (base::Error{base::Code::pinWrong, "3", {}}));
    EXPECT_EQ(tryPin(firstProfile, "2580").where, "right");
    EXPECT_EQ(tryPin(firstProfile, "2581").where, "4") << "the right one begins the count anew";
}

TEST_F(Profiles, PauseAfterFiveWrongPinsThroughARestart)
{
    const std::string id = add("李强");
    ASSERT_TRUE(changePin(data, id, "", "2580", clock.now).has_value());
    for (const char* left : {"4", "3", "2", "1"})
        EXPECT_EQ(tryPin(id, "0000"), (base::Error{base::Code::pinWrong, left, {}}));
    EXPECT_EQ(tryPin(id, "0000"), (base::Error{base::Code::pinPaused, "300", {}}));
    clock.pass(60'000);
    EXPECT_EQ(tryPin(id, "2580"), (base::Error{base::Code::pinPaused, "240", {}})) << "even the right one";
    EXPECT_EQ(changePin(data, id, "2580", "", clock.now).error().code, base::Code::pinPaused);
    clock.reboot(239'000);
    EXPECT_EQ(tryPin(id, "2580").code, base::Code::pinPaused);
    clock.pass(1'000);
    EXPECT_EQ(tryPin(id, "2580").where, "right");
}

TEST_F(Profiles, ChangeAndRemoveAPinOnlyWithThePresentOne)
{
    const std::string id = add("李强");
    EXPECT_EQ(changePin(data, id, "", "12", clock.now).error().code, base::Code::invalidArgument);
    ASSERT_TRUE(changePin(data, id, "", "2580", clock.now).has_value());
    EXPECT_EQ(changePin(data, id, "1111", "9999", clock.now).error().code, base::Code::pinWrong);
    ASSERT_TRUE(changePin(data, id, "2580", "9999", clock.now).has_value());
    EXPECT_EQ(tryPin(id, "9999").where, "right");
    EXPECT_EQ(changePin(data, id, "2580", "", clock.now).error().code, base::Code::pinWrong);
    ASSERT_TRUE(changePin(data, id, "9999", "", clock.now).has_value());
    EXPECT_EQ(tryPin(id, "").where, "right");
    ASSERT_TRUE(changePin(data, id, "", "2580", clock.now).has_value());
    ASSERT_TRUE(forgetPin(data, id).has_value());
    EXPECT_EQ(tryPin(id, "").where, "right");
}

TEST_F(Profiles, AreFoundByTheirFoldersWhenTheRegistryIsLostOrMakesNoSense)
{
    support::studies(data, firstProfile, clock, attemptOne, "王芳");
    add("李强");
    clock.pass(1'000);
    add("赵敏");
    fs::remove(data / "profiles.json");
    EXPECT_THAT(names(), ElementsAre("王芳", "李强", "赵敏"));
    for (const std::string& text :
         {std::string(), std::string("{"), std::string("[]"), std::string("{\"format\": 7}"),
          std::string("\0\xff", 2), std::string(100'000, '['), std::string(1'000'001, ' '),
          std::string("{\"format\":\"renqian/profiles@1\",\"last\":[],\"profiles\":[1,null,{\"id\":5},{}]}"),
          std::string("{\"format\":\"renqian/profiles@1\",\"profiles\":{\"id\":\"first\"}}")}) {
        writeText(data / "profiles.json", text);
        EXPECT_THAT(names(), ElementsAre("王芳", "李强", "赵敏")) << text.substr(0, 80);
    }
}

TEST_F(Profiles, PassOverPeopleWhoAreNotOnTheDiskAndPinsNobodyHereMade)
{
    support::studies(data, firstProfile, clock, attemptOne, "王芳");
    writeText(data / "profiles.json",
              R"({"format":"renqian/profiles@1","last":"../..","profiles":[
                  {"id":"../..","name":"x"},{"id":"01900000-0000-7000-8000-0000000000ff","name":"y"},
                  {"id":"first","name":"王\u0007芳","pin":"$argon2id$v=19$m=4194304,t=9,p=1$c2E$aGE","wrong":-5}]})");
    EXPECT_THAT(listProfiles(data), ElementsAre(Profile{firstProfile, "王芳", false, false}));
    EXPECT_FALSE(asksWho(data));
}

TEST_F(Profiles, KeepARegistryThatMakesNoSenseAside)
{
    add("李强");
    writeText(data / "profiles.json", "nonsense");
    add("赵敏");
    EXPECT_THAT(registry(), HasSubstr("赵敏"));
    std::ifstream aside(data / "profiles-damaged.json");
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(aside), {}), "nonsense");
}

TEST_F(Profiles, AreNotLinksOrOtherFolders)
{
    support::studies(data, firstProfile, clock, attemptOne);
    fs::create_directories(data / "profiles/backup");
    fs::create_directories(data / "profiles/first");
    fs::create_directories(folder / "elsewhere");
    fs::create_directory_symlink(folder / "elsewhere",
                                 data / "profiles/01900000-0000-7000-8000-0000000000ff");
    writeText(data / "profiles/01900000-0000-7000-8000-0000000000fe", "a file");
    EXPECT_EQ(listProfiles(data).size(), 1u);
}

TEST_F(Profiles, AreDeletedWithEveryFileAndNothingElse)
{
    support::studies(data, firstProfile, clock, attemptOne, "王芳");
    const std::string second = add("李强");
    clock.pass(1'000);
    const std::string third = add("赵敏");
    support::studies(data, second, clock, attemptTwo);
    ASSERT_TRUE(removeProfile(data, second, third).has_value());
    EXPECT_FALSE(fs::exists(profileFolder(data, second)));
    EXPECT_THAT(names(), ElementsAre("王芳", "赵敏"));
    EXPECT_EQ(support::openAttempt(data, firstProfile), attemptOne);
    EXPECT_THAT(registry(), Not(HasSubstr(second)));
    EXPECT_EQ(std::distance(fs::directory_iterator(data / "profiles"), {}), 1);
}

TEST_F(Profiles, LeaveWhatIsEverybodysWhenTheFirstOneGoes)
{
    support::studies(data, firstProfile, clock, attemptOne, "王芳");
    const std::string second = add("李强");
    writeText(data / "questionbanks/mine.yaml", "bank");
    writeText(data / "statutes/xianfa.txt", "text");
    writeText(data / "history-replaced-20261101-080000.sqlite", "old");
    ASSERT_TRUE(removeProfile(data, firstProfile, second).has_value());
    std::vector<std::string> left;
    for (const auto& entry : fs::directory_iterator(data))
        left.push_back(entry.path().filename().string());
    EXPECT_THAT(left, testing::UnorderedElementsAre("profiles", "profiles.json", "profiles.lock",
                                                    "questionbanks", "statutes"));
    EXPECT_THAT(names(), ElementsAre("李强"));
    EXPECT_FALSE(asksWho(data));
    EXPECT_EQ(likelyProfile(data), second);
}

TEST_F(Profiles, AreNotDeletedWhileTheyAreInUse)
{
    const std::string second = add("李强");
    EXPECT_EQ(removeProfile(data, second, second).error(),
              (base::Error{base::Code::profileInUse, "李强", {}}));
    EXPECT_EQ(removeProfile(data, "nobody", second).error().code, base::Code::notFound);
    EXPECT_EQ(removeProfile(data, "..", second).error().code, base::Code::notFound);
    EXPECT_TRUE(fs::exists(profileFolder(data, second) / "history.sqlite"));
}

TEST_F(Profiles, AreSweptUpAfterAPowerCut)
{
    const std::string second = add("李强");
    writeText(data / "profiles/01900000-0000-7000-8000-0000000000ff.removed/history.sqlite", "half gone");
    writeText(data / "profiles/01900000-0000-7000-8000-0000000000fe.part/person/history.sqlite",
              "half there");
    EXPECT_EQ(listProfiles(data).size(), 1u);
    clock.pass(1'000);
    add("赵敏");
    EXPECT_EQ(std::distance(fs::directory_iterator(data / "profiles"), {}), 2);
}

TEST_F(Profiles, TellWhatKeepsThemFromBeingWritten)
{
    writeText(folder / "data", "a file where the folder should be");
    EXPECT_FALSE(createProfile(data, "李强", clock.now.wall).has_value());
    EXPECT_EQ(listProfiles(data).size(), 1u);
}
