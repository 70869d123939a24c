// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/bank_install.h"

#include "base/file.h"
#include "flow/practice_desk.h"
#include "flow/study.h"
#include "support/desk.h"
#include "support/library.h"

#include <csignal>
#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace flow;
using support::writeText;
using support::yamlBank;
using support::yamlQuestion;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace fs = std::filesystem;

namespace {

// A machine with the shipped bank "a" of 2026-11-23, and files that somebody brought.
struct BankInstallTest : testing::Test
{
    support::LibraryFolder machine;
    base::Day today = base::makeDay(2026, 11, 23);
    base::Findings ignored;
    bank::Statutes statutes = loadStatutes(machine.places.statutes, ignored);

    fs::path bring(const std::string& name, const std::string& text)
    {
        writeText(machine.folder / "in" / name, text);
        return machine.folder / "in" / name;
    }
    static std::string mine(const std::string& revision = "2026-01-01",
                            const std::string& stem = "题干（ ）。")
    {
        return yamlBank("mine", yamlQuestion("m-1", stem) + yamlQuestion("m-2"), revision);
    }
    std::vector<BankOffer> offers(const fs::path& chosen)
    {
        return offerBanks(machine.open(), statutes, today, {chosen}).value();
    }
    BankOffer offer(const std::string& text) { return offers(bring("x.yaml", text)).front(); }
    // Whatever is possible of what is chosen.
    BanksInstalled install(const fs::path& chosen) { return installBanks(machine.places, offers(chosen)); }
    fs::path userBank(const std::string& name) const { return machine.places.userBanks / name; }
    static std::string textOf(const fs::path& path) { return base::readFile(path, 1 << 20).value_or("none"); }
};

} // namespace

TEST_F(BankInstallTest, TakesInANewBank)
{
    const fs::path file = bring("随便.yaml", mine());
    const auto found = offers(file);
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].fate, Fate::fresh);
    EXPECT_EQ(found[0].id, "mine");
    EXPECT_EQ(found[0].title, "题库 mine");
    EXPECT_EQ(found[0].revision, base::makeDay(2026, 1, 1));
    EXPECT_EQ(found[0].questions, 2);
    const auto done = installBanks(machine.places, found);
    EXPECT_FALSE(done.error);
    EXPECT_THAT(done.files, ElementsAre(userBank("mine.yaml").string()));
    EXPECT_EQ(textOf(userBank("mine.yaml")), mine());
    EXPECT_TRUE(fs::exists(file)) << "the file that was brought stays";
    EXPECT_EQ(offers(file)[0].fate, Fate::same);
}

TEST_F(BankInstallTest, ANewerRevisionReplacesTheOlder)
{
    install(bring("a.yaml", mine("2026-01-01")));
    const BankOffer newer = offer(mine("2026-02-01", "改过的题干（ ）。"));
    EXPECT_EQ(newer.fate, Fate::replaces);
    EXPECT_EQ(newer.revisionHere, base::makeDay(2026, 1, 1));
    EXPECT_EQ(newer.replaced, userBank("mine.yaml").string());
    EXPECT_THAT(installBanks(machine.places, {newer}).files, ElementsAre(newer.replaced));
    EXPECT_EQ(textOf(userBank("mine.yaml")), mine("2026-02-01", "改过的题干（ ）。"));
    EXPECT_THAT(machine.open().catalogue().load("m-1")->front().question.stem, "改过的题干（ ）。");
}

TEST_F(BankInstallTest, AnOlderOrAnotherOfTheSameDayIsOnlyTakenWhenAskedFor)
{
    install(bring("a.yaml", mine("2026-02-01")));
    for (const char* revision : {"2026-01-01", "2026-02-01"}) {
        const BankOffer other = offer(mine(revision, "别的题干（ ）。"));
        EXPECT_EQ(other.fate, Fate::older) << revision;
        EXPECT_FALSE(other.recommended());
        EXPECT_TRUE(other.possible());
        EXPECT_EQ(other.replaced, userBank("mine.yaml").string());
    }
    EXPECT_FALSE(installBanks(machine.places, {offer(mine("2026-01-01"))}).error);
    EXPECT_EQ(machine.open().catalogue().load("m-1")->front().bankRevision, base::makeDay(2026, 1, 1));
}

TEST_F(BankInstallTest, WhatIsShippedStaysAndGivesWayToTheNewer)
{
    const std::string questions = yamlQuestion("q-0", "新的题干（ ）。");
    EXPECT_EQ(offer(yamlBank("a", questions, "2026-11-22")).fate, Fate::outdated);
    EXPECT_EQ(offer(yamlBank("a", questions, "2026-11-23")).fate, Fate::outdated);
    const std::string shipped = textOf(machine.folder / "shipped/a.yaml");
    EXPECT_EQ(offer(shipped).fate, Fate::same);
    const BankOffer newer = offer(yamlBank("a", questions, "2026-11-24"));
    EXPECT_EQ(newer.fate, Fate::precedes);
    EXPECT_EQ(newer.revisionHere, base::makeDay(2026, 11, 23));
    EXPECT_THAT(newer.replaced, IsEmpty());
    EXPECT_FALSE(installBanks(machine.places, {newer}).error);
    EXPECT_EQ(textOf(machine.folder / "shipped/a.yaml"), shipped);
    EXPECT_EQ(machine.open().catalogue().load("q-0")->front().question.stem, "新的题干（ ）。");
    EXPECT_EQ(offer(yamlBank("a", questions, "2026-11-25")).replaced, userBank("a.yaml").string());
    EXPECT_EQ(offer(yamlBank("a", questions, "2026-11-23")).fate, Fate::outdated)
        << "going back would leave what is shipped in force";
}

TEST_F(BankInstallTest, RefusesWhatHasErrorsOrTakesTheIdsOfOthers)
{
    std::string wrong = mine();
    wrong.replace(wrong.find("answer: B"), 9, "answer: F");
    EXPECT_EQ(offer(wrong).fate, Fate::refused);
    EXPECT_EQ(offer(wrong).findings.front().code, "question.answer-outside");
    const BankOffer shared = offer(yamlBank("other", yamlQuestion("q-3") + yamlQuestion("o-1")));
    EXPECT_EQ(shared.fate, Fate::sharesIds);
    EXPECT_EQ(shared.otherBank, "a");
    EXPECT_THAT(shared.sharedIds, ElementsAre("q-3"));
    EXPECT_THAT(installBanks(machine.places, {offer(wrong), shared}).files, IsEmpty());
    EXPECT_FALSE(fs::exists(machine.places.userBanks));
}

TEST_F(BankInstallTest, ChoosesAmongTheFilesOfAFolder)
{
    bring("f/1.yaml", mine("2026-01-01"));
    bring("f/2.yaml", mine("2026-03-01"));
    bring("f/3.yaml", mine("2026-03-01"));
    bring("f/deep/4.yml", yamlBank("other", yamlQuestion("m-1")));
    bring("f/5.yaml", support::LibraryFolder::blueprintText("ten", 10));
    bring("f/.hidden/6.yaml", yamlBank("hidden", yamlQuestion("h-1")));
    bring("f/7.txt", "x");
    std::vector<Fate> fates;
    for (const BankOffer& one : offers(machine.folder / "in/f"))
        fates.push_back(one.fate);
    EXPECT_THAT(fates,
                ElementsAre(Fate::outdated, Fate::fresh, Fate::same, Fate::otherKind, Fate::sharesIds));
    EXPECT_THAT(install(machine.folder / "in/f").files, SizeIs(1));
}

TEST_F(BankInstallTest, NeverWritesOverAForeignFile)
{
    writeText(userBank("mine.yaml"), yamlBank("foreign", yamlQuestion("f-1")));
    writeText(userBank("mine-2.yaml"), "nothing");
    EXPECT_THAT(install(bring("a.yaml", mine())).files, ElementsAre(userBank("mine-3.yaml").string()));
    EXPECT_EQ(textOf(userBank("mine.yaml")), yamlBank("foreign", yamlQuestion("f-1")));
    EXPECT_EQ(textOf(userBank("mine-2.yaml")), "nothing");
}

TEST_F(BankInstallTest, CopiesOnlyWhatWasChecked)
{
    const BankOffer checked = offer(mine());
    bring("x.yaml", mine("2026-05-05"));
    const auto done = installBanks(machine.places, {checked});
    ASSERT_TRUE(done.error);
    EXPECT_EQ(done.error->code, base::Code::bankRefused);
    fs::remove(machine.folder / "in/x.yaml");
    EXPECT_EQ(installBanks(machine.places, {checked}).error->code, base::Code::fileMissing);
    EXPECT_FALSE(fs::exists(userBank("mine.yaml")));
}

TEST_F(BankInstallTest, AFullDiskLeavesTheOldFile)
{
    install(bring("a.yaml", mine("2026-01-01")));
    const BankOffer newer = offer(mine("2026-02-01"));
    // The limit stands for a full disk: write() fails after so many bytes.
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto ignoredSignal = ::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{100, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto done = installBanks(machine.places, {newer});
    ::setrlimit(RLIMIT_FSIZE, &before);
    ::signal(SIGXFSZ, ignoredSignal);
    ASSERT_TRUE(done.error);
    EXPECT_EQ(done.error->code, base::Code::diskFull);
    EXPECT_THAT(done.files, IsEmpty());
    EXPECT_EQ(textOf(userBank("mine.yaml")), mine("2026-01-01"));
    EXPECT_EQ(std::distance(fs::directory_iterator(machine.places.userBanks), fs::directory_iterator()), 1);
}

TEST_F(BankInstallTest, TellsWhatCannotBeGoneThrough)
{
    const Library library = machine.open();
    EXPECT_EQ(offerBanks(library, statutes, today, {machine.folder / "nowhere"}).error().code,
              base::Code::fileMissing);
    std::string deep = "in/d";
    for (int i = 0; i < 12; ++i)
        deep += "/d";
    writeText(machine.folder / deep / "a.yaml", mine());
    EXPECT_EQ(offerBanks(library, statutes, today, {machine.folder / "in/d"}).error().code,
              base::Code::fileTooLarge);
}

TEST_F(BankInstallTest, ReadsNothingThatIsNoFile)
{
    EXPECT_EQ(offers(bring("bytes.yaml", std::string("\0\x01\xff", 3)))[0].fate, Fate::refused);
    EXPECT_EQ(offers("/dev/zero")[0].findings.front().code, "file.unreadable");
    bring("big/a.yaml", std::string(bank::maxFileBytes + 1, 'x'));
    ASSERT_EQ(::mkfifo((machine.folder / "in/big/pipe.yaml").c_str(), 0600), 0);
    fs::create_directory_symlink(machine.folder / "in", machine.folder / "in/big/loop");
    const auto found = offers(machine.folder / "in/big");
    ASSERT_THAT(found, SizeIs(1)) << "pipes and linked folders are passed over";
    EXPECT_EQ(found[0].findings.front().code, "file.unreadable");
    EXPECT_THAT(installBanks(machine.places, found).files, IsEmpty());
}

TEST_F(BankInstallTest, StopsWhenAsked)
{
    const fs::path file = bring("a.yaml", mine());
    EXPECT_EQ(offerBanks(machine.open(), statutes, today, {file}, [](catalogue::Progress) { return false; })
                  .error()
                  .code,
              base::Code::stopped);
}

TEST_F(BankInstallTest, ReadsDoubtsOfALearner)
{
    const std::string doubts =
        "format: renqian/doubts@1\ndoubts:\n  - id: q-3\n    bank: a\n    revision: 2026-11-23\n    stem: "
        "题干3\n"
        "    said: <b>错了</b>\n    day: 2026-11-25\n  - id: z\n    bank: gone\n    revision: 2026-11-23\n"
        "    stem: 题干\n    said: 没有了\n    day: 2026-11-25\n";
    const BankOffer found = offer(doubts);
    EXPECT_EQ(found.kind, "doubts");
    EXPECT_EQ(found.fate, Fate::otherKind);
    ASSERT_THAT(found.doubts, SizeIs(2));
    EXPECT_EQ(found.doubts[0].said, "<b>错了</b>");
    const auto places = findQuestions(machine.open(), found.doubts).value();
    ASSERT_THAT(places, SizeIs(2));
    EXPECT_EQ(places[0]->file, (machine.folder / "shipped/a.yaml").string());
    EXPECT_FALSE(places[1]);
    EXPECT_EQ(offer("format: renqian/doubts@1\ndoubts:\n  - {id: 'x y'}\n").fate, Fate::refused);
}

TEST_F(BankInstallTest, SetsABankOfTheUserAside)
{
    install(bring("a.yaml", mine()));
    const auto aside = setBankAside(machine.places, userBank("mine.yaml"), today);
    ASSERT_TRUE(aside);
    EXPECT_EQ(aside->filename(), "mine.yaml.removed-2026-11-23");
    EXPECT_EQ(textOf(*aside), mine());
    EXPECT_THAT(machine.open().catalogue().load("m-1").error().code, base::Code::notFound);
    install(bring("a.yaml", mine()));
    EXPECT_EQ(setBankAside(machine.places, userBank("mine.yaml"), today)->filename(),
              "mine.yaml.removed-2026-11-23-2");
    EXPECT_EQ(setBankAside(machine.places, userBank("mine.yaml"), today).error().code,
              base::Code::fileMissing);
    for (const fs::path& elsewhere :
         {machine.folder / "shipped/a.yaml", machine.places.userBanks / "../x.yaml", fs::path("/etc/passwd")})
        EXPECT_EQ(setBankAside(machine.places, elsewhere, today).error().code, base::Code::invalidArgument);
    EXPECT_TRUE(fs::exists(machine.folder / "shipped/a.yaml"));
}

// What a learner did with a bank stays through its next revision; only what changed is asked anew.
TEST_F(BankInstallTest, ProgressStaysThroughANewRevision)
{
    install(bring("a.yaml", mine("2026-01-01")));
    support::Desk desk;
    std::optional<Library> library = machine.open();
    Scope scope;
    scope.ids = {"m-1", "m-2"};
    auto run = PracticeDesk::start(*library, *desk.history, desk.clock, "320600",
                                   {practice::Mode::sequential, scope, 2, 11});
    ASSERT_TRUE(run);
    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(run->moveTo(i));
        ASSERT_TRUE(run->respond(
            exam::toShown(run->question().question.key, run->items()[static_cast<std::size_t>(i)].order)));
    }
    store::StudyLog log(*desk.history);
    const auto before1 = *log.card("m-1");
    const auto before2 = *log.card("m-2");
    ASSERT_TRUE(before1 && before2);
    ASSERT_GT(*before1->dueDay, practice::studyDay(desk.clock.read().wall, 4));

    ASSERT_FALSE(install(bring("a.yaml", mine("2026-02-01", "题干已经改了（ ）。"))).error);
    library = machine.open();
    const base::Day day = practice::studyDay(desk.clock.read().wall, 4);
    ASSERT_TRUE(reconcileCards(*library, log, *practiceRules(*desk.history, log), "320600", day));
    const auto after1 = *log.card("m-1");
    EXPECT_EQ(after1->answers, 1) << "what was done stays";
    EXPECT_LE(*after1->dueDay, day) << "but it changed and comes up again";
    EXPECT_EQ(*log.card("m-2"), *before2);

    ASSERT_TRUE(setBankAside(machine.places, userBank("mine.yaml"), today));
    library = machine.open();
    ASSERT_TRUE(reconcileCards(*library, log, *practiceRules(*desk.history, log), "320600", day));
    EXPECT_EQ((*log.card("m-2"))->answers, 1) << "and when the bank goes";
}
