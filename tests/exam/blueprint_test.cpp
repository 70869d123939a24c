// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/blueprint.h"

#include <fstream>
#include <gmock/gmock.h>
#include <sstream>

using namespace exam;
using testing::Contains;
using testing::IsEmpty;

namespace {

const char* const good = "format: renqian/blueprint@1\n"
                         "id: sample\n"
                         "title: 示例\n"
                         "source: 编者拟定\n"
                         "minutes: 90\n"
                         "pass: 60\n"
                         "total: 100\n"
                         "sections:\n"
                         "  - {title: 一, type: single, count: 30, points: 2}\n"
                         "  - {title: 二, type: multiple, count: 10, points: 2.5, scoring: half-if-subset}\n"
                         "  - {title: 三, type: case, count: 3, questions: 5, points: 1}\n"
                         "subjects: {constitution: 40, civil-code: 60}\n"
                         "difficulty: {easy: 30, medium: 50, hard: 20}\n"
                         "floors: {civil-code: 40}\n"
                         "remind: [10, 5]\n";

struct Read
{
    std::optional<Blueprint> blueprint;
    std::vector<std::string> codes;
};

Read readText(const std::string& text)
{
    base::Findings findings;
    Read read;
    if (const auto document = bank::readYaml("a.yaml", text, findings))
        read.blueprint = readBlueprint(*document, findings);
    for (const base::Finding& finding : findings)
        read.codes.push_back(finding.code);
    return read;
}

std::string with(const std::string& from, const std::string& to)
{
    std::string text = good;
    text.replace(text.find(from), from.size(), to);
    return text;
}

// The ```yaml examples of a document that are blueprints.
std::vector<std::string> blueprintExamples(const std::string& path)
{
    std::ifstream file(path);
    std::vector<std::string> examples;
    std::string example;
    bool inside = false;
    for (std::string line; std::getline(file, line);) {
        if (inside && line == "```") {
            if (example.starts_with("format: renqian/blueprint@"))
                examples.push_back(example);
            inside = false;
        } else if (inside) {
            example += line + "\n";
        } else if (line == "```yaml") {
            inside = true;
            example.clear();
        }
    }
    return examples;
}

} // namespace

TEST(Blueprint, IsReadWhole)
{
    const Read read = readText(good);
    EXPECT_THAT(read.codes, IsEmpty());
    ASSERT_TRUE(read.blueprint);
    const Blueprint& b = *read.blueprint;
    EXPECT_EQ(b.minutes, 90);
    EXPECT_EQ(b.total, Points::whole(100));
    EXPECT_EQ(b.questions(), 55);
    EXPECT_EQ(b.sections[1].points, Points{5});
    EXPECT_EQ(b.sections[1].scoring, Scoring::halfIfSubset);
    EXPECT_EQ(b.sections[2].caseSize, 5);
    EXPECT_EQ(b.subjects.at(bank::Subject::civilCode), 60);
    EXPECT_EQ(b.difficulty.medium, 50);
    EXPECT_EQ(b.floors.at(bank::Subject::civilCode), 40);
    EXPECT_EQ(b.remind, (std::vector<int>{10, 5}));
    EXPECT_EQ(b.away, Away::count);
    EXPECT_TRUE(b.shuffleOptions);
}

TEST(Blueprint, IsRefusedWithTheCodeOfItsFault)
{
    const struct
    {
        const char* from;
        const char* to;
        const char* code;
    } rows[] = {
        {"total: 100", "total: 99", "blueprint.total"},
        {"pass: 60", "pass: 101", "blueprint.pass"},
        {"minutes: 90", "minutes: 0", "blueprint.out-of-range"},
        {"minutes: 90", "minutes: 九十", "field.not-a-number"},
        {"points: 2.5", "points: 2.25", "blueprint.points-form"},
        {"questions: 5, ", "", "blueprint.case-size"},
        {"count: 30, points: 2}", "count: 30, points: 2, questions: 3}", "blueprint.case-size"},
        {"count: 30, points: 2}", "count: 30, points: 2, scoring: signed}", "blueprint.scoring-unwanted"},
        {"scoring: half-if-subset", "scoring: half", "field.unknown-value"},
        {"civil-code: 60}", "civil-code: 50}", "blueprint.percent-sum"},
        {"hard: 20", "hard: 30", "blueprint.percent-sum"},
        {"constitution: 40", "verfassung: 40", "field.unknown-value"},
        {"floors: {civil-code: 40}", "floors: {supervision: 40}", "blueprint.floor-subject"},
        {"[10, 5]", "[5, 10]", "blueprint.remind"},
        {"[10, 5]", "[90]", "blueprint.remind"},
        {"title: 示例\n", "", "field.missing"},
        {"source: 编者拟定\n", "", "field.missing"},
        {"id: sample", "id: Sample!", "field.id-form"},
        {"subjects:", "subject:", "field.unknown-key"},
        {"id: sample\n", "id: sample\nid: again\n", "yaml.duplicate-key"},
        {"remind:", "away: stop\nremind:", "field.unknown-value"},
        {"remind:", "shuffle: {options: maybe}\nremind:", "field.not-a-truth"},
        {"remind:", "attempts: {counts: worst}\nremind:", "field.unknown-value"},
        {"format: renqian/blueprint@1", "format: renqian/blueprint@2", "file.newer-format"},
    };
    for (const auto& row : rows) {
        const Read read = readText(with(row.from, row.to));
        EXPECT_FALSE(read.blueprint) << row.to;
        EXPECT_THAT(read.codes, Contains(row.code)) << row.to;
    }
}

TEST(Blueprint, NeedsSections)
{
    const std::string text = good;
    const std::string none = text.substr(0, text.find("sections:")) + "sections: []\n";
    EXPECT_THAT(readText(none).codes, Contains("blueprint.no-sections"));
}

TEST(Blueprint, OfMorePointsThanANumberHoldsIsRefused)
{
    // Each section has 5000 questions of 9999.5 points; 43 of them would come round to a small number.
    std::string sections;
    for (int i = 0; i < 43; ++i)
        sections += "  - {title: 三, type: case, count: 500, questions: 10, points: 9999.5}\n";
    base::Findings findings;
    const auto document = bank::readYaml("a.yaml", with("subjects:", sections + "subjects:"), findings);
    ASSERT_TRUE(document);
    EXPECT_FALSE(readBlueprint(*document, findings));
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].code, "blueprint.total");
    EXPECT_GT(std::stod(findings[0].args[1]), 10000);
}

TEST(Blueprint, OfTheFormatDocumentIsGood)
{
    const auto examples = blueprintExamples(RENQIAN_SOURCE_DIR "/questionbanks/FORMAT.md");
    ASSERT_FALSE(examples.empty());
    for (const std::string& example : examples) {
        const Read read = readText(example);
        EXPECT_THAT(read.codes, IsEmpty());
        EXPECT_TRUE(read.blueprint);
    }
}
