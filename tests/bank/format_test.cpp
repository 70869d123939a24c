// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// questionbanks/FORMAT.md against the code it describes.
#include "bank/finding_codes.h"
#include "reading.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

using bank_test::today;
using bank_test::written;
using testing::IsEmpty;

namespace {

const std::filesystem::path folder = std::filesystem::path(RENQIAN_SOURCE_DIR) / "questionbanks";

std::vector<std::string> lines()
{
    std::vector<std::string> all;
    std::ifstream stream(folder / "FORMAT.md");
    for (std::string line; std::getline(stream, line);)
        all.push_back(line);
    return all;
}

std::vector<std::string> examples()
{
    std::vector<std::string> all;
    bool inside = false;
    for (const std::string& line : lines()) {
        if (line == "```yaml")
            all.emplace_back();
        else if (inside && line != "```")
            all.back() += line + "\n";
        inside = line == "```yaml" || (inside && line != "```");
    }
    return all;
}

std::string trimmed(const std::string& text)
{
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// "code severity number of arguments" of every row that describes a finding.
std::vector<std::string> describedCodes()
{
    std::vector<std::string> all;
    for (const std::string& line : lines()) {
        std::vector<std::string> cells;
        for (std::size_t at = 1; line.starts_with("| `") && at < line.size();) {
            const std::size_t end = line.find('|', at);
            cells.push_back(trimmed(line.substr(at, end - at)));
            at = end + 1;
        }
        if (cells.size() != 4 || cells[0].find('.') == std::string::npos)
            continue;
        std::size_t count = cells[2].empty() ? 0 : 1;
        for (std::size_t at = cells[2].find("；"); at != std::string::npos; at = cells[2].find("；", at + 1))
            ++count;
        all.push_back(cells[0].substr(1, cells[0].size() - 2) + " " + cells[1] + " " + std::to_string(count));
    }
    return all;
}

} // namespace

TEST(FormatDescription, ListsEveryFindingCode)
{
    const std::vector<std::string> severities{"错误", "提醒", "建议"};
    std::vector<std::string> codes;
    codes.reserve(std::size(bank::findingCodes));
    for (const bank::CodeInfo& info : bank::findingCodes)
        codes.push_back(std::string(info.code) + " " + severities[static_cast<std::size_t>(info.severity)] +
                        " " + std::to_string(info.args));
    EXPECT_THAT(describedCodes(), testing::UnorderedElementsAreArray(codes));
}

TEST(FormatDescription, HasExamplesThatAreSound)
{
    base::Findings ofRegistry;
    const auto registry = bank::readYamlFile(folder / "statutes.yaml", ofRegistry);
    ASSERT_TRUE(registry);
    const bank::Statutes statutes = bank::readStatutes(*registry, ofRegistry);
    std::size_t banks = 0;
    std::size_t registries = 0;
    for (const std::string& example : examples()) {
        base::Findings findings;
        const auto document = bank::readYaml("FORMAT.md", example, findings);
        ASSERT_TRUE(document) << testing::PrintToString(written(findings)) << "\n" << example;
        const std::string format = document->root.find("format")->text;
        if (format == "renqian/bank@1") {
            ++banks;
            const auto raw = bank::readBank(*document, findings);
            ASSERT_TRUE(raw);
            EXPECT_TRUE(bank::validate(*raw, statutes, today, findings));
        } else if (format == "renqian/statutes@1") {
            ++registries;
            EXPECT_EQ(bank::readStatutes(*document, findings).all().size(), 2u);
        }
        EXPECT_THAT(written(findings), IsEmpty()) << example;
    }
    EXPECT_GE(banks, 1u);
    EXPECT_GE(registries, 1u);
}
