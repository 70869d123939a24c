// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// questionbanks/WRITING.md against the rules it describes.
#include "bank/near_duplicates.h"
#include "bank/writing_rules.h"
#include "reading.h"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <set>

namespace {

const std::filesystem::path folder = std::filesystem::path(RENQIAN_SOURCE_DIR) / "questionbanks";

struct Rule
{
    std::string code;
    std::vector<std::string> examples; // a bad one, then a good one
};

// Every heading with a code, with the YAML below it up to the next heading.
std::vector<Rule> rules()
{
    constexpr std::string_view heading = "### `";
    std::vector<Rule> all;
    std::ifstream stream(folder / "WRITING.md");
    bool ofRule = false;
    bool inside = false;
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with("## ") || line.starts_with("### "))
            ofRule = line.starts_with(heading);
        if (line.starts_with(heading))
            all.push_back({line.substr(heading.size(), line.find('`', heading.size()) - heading.size()), {}});
        const bool opens = ofRule && line == "```yaml";
        if (opens)
            all.back().examples.emplace_back();
        else if (inside && line != "```")
            all.back().examples.back() += line + "\n";
        inside = opens || (inside && line != "```");
    }
    return all;
}

const bank::Statutes& shippedStatutes()
{
    static const bank::Statutes statutes = [] {
        base::Findings findings;
        const auto document = bank::readYamlFile(folder / "statutes.yaml", findings);
        return document ? bank::readStatutes(*document, findings) : bank::Statutes{};
    }();
    return statutes;
}

// The codes of all that is found in the questions of an example.
std::vector<std::string> codesIn(const std::string& example)
{
    const base::Day today = base::makeDay(2026, 11, 25);
    base::Findings findings;
    const auto document = bank::readYaml("WRITING.md", bank_test::head() + example, findings);
    const auto raw = document ? bank::readBank(*document, findings) : std::nullopt;
    const auto bank = raw ? bank::validate(*raw, shippedStatutes(), today, findings) : std::nullopt;
    EXPECT_TRUE(bank) << testing::PrintToString(bank_test::written(findings)) << example;
    bank::Report report("WRITING.md", findings);
    if (bank) {
        bank::checkWriting(*bank, *raw, report);
        std::vector<bank::Shingles> shingles;
        for (const bank::Question& question : bank->questions())
            shingles.push_back(bank::shinglesOf(question));
        for (const bank::Likeness& likeness : bank::findNearDuplicates(shingles))
            report.add("writing.near-duplicate", raw->questions[likeness.question].at, {"", "", "", ""});
    }
    std::vector<std::string> codes;
    for (const base::Finding& finding : findings)
        codes.push_back(finding.code);
    return codes;
}

} // namespace

TEST(WritingGuide, HasAHeadingForEveryRule)
{
    std::set<std::string> described;
    for (const Rule& rule : rules())
        EXPECT_TRUE(described.insert(rule.code).second) << rule.code;
    std::set<std::string> codes;
    for (const bank::CodeInfo& info : bank::findingCodes) {
        if (info.code.starts_with("writing."))
            codes.emplace(info.code);
    }
    EXPECT_EQ(described, codes);
}

TEST(WritingGuide, HasExamplesThatBreakJustTheirRuleOrNone)
{
    std::size_t examples = 0;
    for (const Rule& rule : rules()) {
        if (rule.examples.empty()) // of a whole bank
            continue;
        ASSERT_EQ(rule.examples.size(), 2u) << rule.code;
        EXPECT_THAT(codesIn(rule.examples[0]), testing::ElementsAre(rule.code));
        EXPECT_THAT(codesIn(rule.examples[1]), testing::IsEmpty()) << rule.code;
        ++examples;
    }
    EXPECT_EQ(examples, 11u);
}
