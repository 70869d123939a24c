// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

namespace bank_test {

std::string written(const base::Finding& finding)
{
    constexpr const char* severities[] = {"error", "warning", "advice"};
    std::string text = severities[static_cast<int>(finding.severity)];
    text +=
        " " + finding.code + " " + std::to_string(finding.at.line) + ":" + std::to_string(finding.at.column);
    for (const std::string& arg : finding.args)
        text += " | " + arg;
    return text;
}

std::vector<std::string> written(const base::Findings& findings)
{
    std::vector<std::string> texts;
    for (const base::Finding& finding : findings)
        texts.push_back(written(finding));
    return texts;
}

const bank::Statutes& statutes()
{
    static const bank::Statutes known = [] {
        bank::Statute trial;
        trial.shortName = "试验法";
        trial.name = "中华人民共和国试验法";
        trial.aliases = {"试验暂行法"};
        trial.level = "法律";
        bank::StatuteVersion first;
        first.adopted = base::makeDay(2000, 1, 1);
        first.effective = base::makeDay(2000, 7, 1);
        first.last = 80;
        bank::StatuteVersion second;
        second.adopted = base::makeDay(2021, 1, 22);
        second.effective = base::makeDay(2021, 7, 15);
        second.last = 3;
        second.inserted = {{2, 1}};
        second.changedAll = false;
        second.changed = {{2, 0}, {2, 1}};
        second.shapes = {{{1, 0}, 1, {}}, {{2, 0}, 3, {0, 6, 0}}, {{2, 1}, 1, {}}, {{3, 0}, 2, {}}};
        trial.versions = {first, second};

        bank::Statute old;
        old.shortName = "旧法";
        old.name = "中华人民共和国旧法";
        old.level = "法律";
        bank::StatuteVersion only;
        only.adopted = only.effective = base::makeDay(1990, 1, 1);
        old.versions = {only};
        old.repeal = bank::Repeal{base::makeDay(2021, 1, 1), "试验法 第三条"};
        return bank::Statutes({trial, old});
    }();
    return known;
}

std::string head()
{
    return "format: renqian/bank@1\n"
           "id: trial\n"
           "title: 试验\n"
           "subject: administrative-law\n"
           "revision: 2026-11-23\n"
           "license: CC-BY-4.0\n"
           "questions:\n";
}

std::string question(const std::vector<Line>& lines)
{
    std::vector<Line> all{{"id", "t-1"},
                          {"type", "single"},
                          {"stem", "违法行为在（ ）内未被发现的，不再处罚。"},
                          {"options", "[一年, 二年, 三年, 五年]"},
                          {"answer", "B"},
                          {"basis", "[试验法 第二条第一款]"},
                          {"explanation", "选{B}。"},
                          {"difficulty", "2"},
                          {"verified", "2026-11-20"}};
    for (const Line& line : lines) {
        bool replaced = false;
        for (Line& own : all) {
            if (own.key == line.key) {
                own.value = line.value;
                replaced = true;
            }
        }
        if (!replaced)
            all.push_back(line);
    }
    std::string text;
    for (const Line& line : all) {
        if (!line.value.empty())
            text += (text.empty() ? "  - " : "    ") + line.key + ": " + line.value + "\n";
    }
    return text;
}

Read readAll(std::string_view text, const bank::Statutes& known)
{
    Read read;
    const auto document = bank::readYaml("trial.yaml", text, read.findings);
    if (!document)
        return read;
    const auto raw = bank::readBank(*document, read.findings);
    if (raw)
        read.bank = bank::validate(*raw, known, today, read.findings);
    return read;
}

} // namespace bank_test
