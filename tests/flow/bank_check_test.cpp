// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/bank_check.h"

#include "flow/library.h"
#include "support/bank_text.h"
#include "support/temp_folder.h"

#include <fstream>
#include <gmock/gmock.h>

using namespace flow;
using support::yamlBank;
using support::yamlQuestion;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const base::Day today = base::makeDay(2026, 11, 25);

struct BankCheck : testing::Test
{
    support::TempFolder folder;

    void write(const std::string& name, const std::string& text) const
    {
        std::ofstream(folder.path() / name) << text;
    }
    // "file:line code args" of every finding.
    std::vector<std::string> check(Rigour rigour) const
    {
        base::Findings ignored;
        const auto statutes = loadStatutes(RENQIAN_SOURCE_DIR "/questionbanks/statutes.yaml", ignored);
        std::vector<std::string> found;
        for (const CheckedFile& file : checkBanks({folder.path()}, statutes, today, rigour)) {
            for (const base::Finding& finding : file.findings) {
                std::string line = std::filesystem::path(finding.file).filename().string() + ":" +
                                   std::to_string(finding.at.line) + " " + finding.code;
                for (const std::string& arg : finding.args)
                    line += " | " + std::filesystem::path(arg).filename().string();
                found.push_back(line);
            }
        }
        return found;
    }
};

} // namespace

TEST_F(BankCheck, ComparesTheQuestionsOfAllFilesWhenStrict)
{
    write("a.yaml", yamlBank("one", yamlQuestion("a-1", "机关收到公民的书面申请以后应当（ ）。")));
    write("b.yaml", yamlBank("two", yamlQuestion("b-1", "宪法的修改由全国人大（ ）通过。") +
                                        yamlQuestion("b-2", "机关收到公民书面的申请以后，应当（ ）。")));
    EXPECT_THAT(check(Rigour::usable), IsEmpty());
    EXPECT_THAT(check(Rigour::strict),
                ElementsAre("b.yaml:21 writing.near-duplicate | a-1 | a.yaml | 11 | 57"));
}

TEST_F(BankCheck, SaysOnceThatAnExplanationIsMissing)
{
    std::string text = yamlBank("one", yamlQuestion("a-1", "机关收到公民的书面申请以后应当（ ）。"));
    const std::size_t at = text.find("    explanation");
    text.erase(at, text.find('\n', at) + 1 - at);
    write("a.yaml", text);
    EXPECT_THAT(check(Rigour::usable), ElementsAre("a.yaml:8 question.no-explanation"));
    EXPECT_THAT(check(Rigour::strict), ElementsAre("a.yaml:8 writing.explanation-missing"));
}

TEST_F(BankCheck, LeavesTheWritingOfABankWithErrors)
{
    std::string text = yamlBank("one", yamlQuestion("a-1", "下列做法不合法的是（ ）。"));
    text.replace(text.find("answer: B"), 9, "answer: F");
    write("a.yaml", text);
    EXPECT_THAT(check(Rigour::strict), ElementsAre("a.yaml:13 question.answer-outside | F | D"));
}
