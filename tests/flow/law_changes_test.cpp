// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/law_changes.h"

#include "support/library.h"

#include <gmock/gmock.h>

using namespace flow;
using support::LibraryFolder;
using support::writeText;
using support::yamlBank;
using support::yamlQuestion;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const base::Day today = base::makeDay(2026, 11, 23);

// 甲法 was revised on 2026-11-10, 乙法 will be repealed on 2027-01-01; the questions were checked on
// 2026-11-01.
struct Machine
{
    LibraryFolder machine;

    Machine()
    {
        writeText(machine.places.statutes,
                  "format: renqian/statutes@1\nstatutes:\n"
                  "  - {short: 宪法, name: 宪法, level: 宪法, versions: [{adopted: 1982-12-04, effective: "
                  "2018-03-11, last: 143}]}\n"
                  "  - short: 甲法\n    name: 甲法\n    aliases: [甲暂行法]\n    level: 法律\n    versions:\n"
                  "      - {adopted: 2000-01-01, effective: 2000-01-01, last: 9}\n"
                  "      - {adopted: 2026-10-01, effective: 2026-11-10, last: 9, changed: [2]}\n"
                  "  - short: 乙法\n    name: 乙法\n    level: 法律\n"
                  "    versions: [{adopted: 2000-01-01, effective: 2000-01-01, last: 9}]\n"
                  "    repealed: {on: 2027-01-01, by: 甲法 第九条}\n");
    }

    std::vector<std::string> touched(base::Day day)
    {
        const Library library = machine.open();
        base::Findings findings;
        const bank::Statutes statutes = loadStatutes(machine.places.statutes, findings);
        std::vector<std::string> rows;
        const auto result = touchedByLaw(library, statutes, today, day);
        for (const TouchedCitation& each : result.value())
            rows.push_back(each.statute + " " + std::filesystem::path(each.file).filename().string() + ":" +
                           std::to_string(each.at.line) + " " + each.bankId + " " + each.questionId + " " +
                           bank::formatCitation(each.change.citation));
        return rows;
    }
};

} // namespace

TEST(LawChanges, AreListedByStatuteWithTheLineOfTheCitation)
{
    Machine m;
    writeText(m.machine.folder / "shipped/b.yaml",
              yamlBank("b", yamlQuestion("b-1", "题（ ）。", "甲法 第一条, 甲暂行法 第二条第一款") +
                                yamlQuestion("b-2", "题（ ）。", "乙法 第一条")));
    writeText(m.machine.folder / "shipped/c.yaml",
              yamlBank("c", yamlQuestion("c-1", "题（ ）。", "甲法 第二条")));
    EXPECT_THAT(m.touched(today), ElementsAre("甲法 b.yaml:14 b b-1 甲暂行法 第二条第一款",
                                              "甲法 c.yaml:14 c c-1 甲法 第二条"));
    EXPECT_THAT(m.touched(base::makeDay(2026, 11, 9)), IsEmpty());
    EXPECT_THAT(m.touched(base::makeDay(2027, 1, 1)),
                ElementsAre("乙法 b.yaml:24 b b-2 乙法 第一条", testing::_, testing::_));
}

TEST(LawChanges, LeaveOutWhatIsNotDrawnAnyway)
{
    Machine m;
    writeText(m.machine.folder / "shipped/b.yaml",
              yamlBank("b", yamlQuestion("b-1", "题（ ）。", "甲法 第二条", 2, "    status: retired\n") +
                                yamlQuestion("b-2", "题（ ）。", "甲法 第二条", 2, "    status: draft\n")));
    writeText(m.machine.folder / "home/.local/share/renqian/questionbanks/broken.yaml",
              yamlBank("broken", yamlQuestion("!", "题（ ）。", "甲法 第二条")));
    EXPECT_THAT(m.touched(today), IsEmpty());
}

TEST(LawChanges, TellOfAFileThatChangedForTheWorse)
{
    Machine m;
    const auto path = m.machine.folder / "shipped/b.yaml";
    writeText(path, yamlBank("b", yamlQuestion("b-1")));
    const Library library = m.machine.open();
    writeText(path, "format: renqian/bank@1\n");
    base::Findings findings;
    const auto result =
        touchedByLaw(library, loadStatutes(m.machine.places.statutes, findings), today, today);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), (base::Error{base::Code::bankRefused, path.string(), ""}));
}
