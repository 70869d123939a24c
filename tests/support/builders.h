// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question_json.h"
#include "exam/blueprint.h"
#include "exam/pool.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace support {

inline bank::OptionSet letters(const char* text)
{
    return *bank::OptionSet::fromLetters(text);
}

inline bank::SeenQuestion question(std::string id, bank::Type type, const char* key, int options = 4,
                                   bank::Subject subject = bank::Subject::constitution)
{
    bank::SeenQuestion seen;
    seen.subject = subject;
    seen.bankId = "test";
    seen.bankRevision = base::makeDay(2026, 11, 23);
    seen.question.id = std::move(id);
    seen.question.type = type;
    seen.question.chapter = "第一章";
    seen.question.stem = "题干（ ）。";
    for (int i = 0; type != bank::Type::trueFalse && i < options; ++i)
        seen.question.options.push_back("选项" + std::to_string(i + 1));
    seen.question.key = letters(key);
    seen.question.basis = {*bank::parseCitation("宪法 第一条")};
    seen.question.explanation = "解析 {A}。";
    seen.question.verified = base::makeDay(2026, 11, 23);
    return seen;
}

// 单 2 × 1, 多 2 × 2, 判 1 × 1, ten minutes, 4 of 7 to pass.
inline exam::Blueprint blueprint()
{
    using exam::Points;
    exam::Blueprint b;
    b.id = "test";
    b.title = "测试";
    b.source = "测试";
    b.minutes = 10;
    b.total = Points::whole(7);
    b.pass = Points::whole(4);
    b.sections = {
        {"一、单项选择题", exam::SectionKind::single, 2, 0, Points::whole(1), exam::Scoring::allOrNothing},
        {"二、多项选择题", exam::SectionKind::multiple, 2, 0, Points::whole(2), exam::Scoring::allOrNothing},
        {"三、判断题", exam::SectionKind::trueFalse, 1, 0, Points::whole(1), exam::Scoring::allOrNothing}};
    return b;
}

// A pool in memory; ids name their cell, so that tests can count.
class MemoryPool : public exam::Pool
{
public:
    void add(const exam::Cell& cell, int count)
    {
        for (int i = 0; i < count; ++i) {
            std::string id = "q" + std::to_string(m_cells.size());
            m_members[cell].push_back(id);
            m_cells.emplace(std::move(id), cell);
        }
    }
    int count(const exam::Cell& cell) const override
    {
        const auto found = m_members.find(cell);
        return found == m_members.end() ? 0 : static_cast<int>(found->second.size());
    }
    std::string at(const exam::Cell& cell, int k) const override
    {
        return m_members.at(cell).at(static_cast<std::size_t>(k));
    }
    std::optional<exam::Cell> cellOf(const std::string& id) const override
    {
        const auto found = m_cells.find(id);
        return found == m_cells.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<exam::Cell, std::vector<std::string>> m_members;
    std::map<std::string, exam::Cell> m_cells;
};

} // namespace support
