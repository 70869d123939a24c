// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/bank_check.h"

#include "bank/bank.h"
#include "exam/blueprint.h"
#include "flow/writing_check.h"
#include "practice/study_plan.h"

#include <algorithm>
#include <map>
#include <set>

namespace flow {

namespace fs = std::filesystem;

namespace {

using Owners = std::map<std::string, std::string>; // id -> file that has it

std::vector<std::string> filesOf(const std::vector<fs::path>& paths)
{
    std::set<std::string> files;
    for (const fs::path& path : paths) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            files.insert(path.string());
            continue;
        }
        for (fs::recursive_directory_iterator it(path, fs::directory_options::skip_permission_denied, error),
             end;
             !error && it != end; it.increment(error)) {
            const std::string extension = it->path().extension().string();
            if (it->is_regular_file(error) && (extension == ".yaml" || extension == ".yml"))
                files.insert(it->path().string());
        }
    }
    return {files.begin(), files.end()};
}

void claim(const std::string& id, const CheckedFile& file, base::Position at, Owners& owners,
           base::Findings& findings)
{
    const auto [owner, isFirst] = owners.emplace(id, file.path);
    if (!isFirst && owner->second != file.path)
        findings.push_back(
            {file.path, at, base::Severity::error, "machine.duplicate-id", {id, owner->second}});
}

class Check
{
public:
    Check(const bank::Statutes& statutes, base::Day today, Rigour rigour)
        : m_statutes(statutes)
        , m_today(today)
        , m_rigour(rigour)
    {}

    void add(const std::string& path)
    {
        CheckedFile& file = m_files.emplace_back(CheckedFile{path, {}, {}, 0, {}});
        const auto document = bank::readYamlFile(path, file.findings);
        if (!document)
            return;
        const bank::RawNode* format = document->root.find("format");
        const std::string text = format ? format->text : std::string();
        file.kind = text.starts_with("renqian/blueprint@")  ? "blueprint"
                    : text.starts_with("renqian/plan@")     ? "plan"
                    : text.starts_with("renqian/statutes@") ? "statutes"
                                                            : "bank";
        if (file.kind == "blueprint") {
            if (const auto blueprint = exam::readBlueprint(*document, file.findings))
                file.id = blueprint->id;
        } else if (file.kind == "plan") {
            if (const auto plan = practice::readPlan(*document, m_statutes, m_today, file.findings))
                file.id = plan->id;
        } else if (file.kind == "statutes") {
            bank::readStatutes(*document, file.findings);
        } else {
            addBank(*document, file);
        }
    }

    std::vector<CheckedFile> finish()
    {
        if (m_rigour == Rigour::strict)
            m_writing.compare(m_files);
        for (CheckedFile& file : m_files)
            std::stable_sort(file.findings.begin(), file.findings.end(),
                             [](const base::Finding& a, const base::Finding& b) { return a.at < b.at; });
        return std::move(m_files);
    }

private:
    void addBank(const bank::RawDocument& document, CheckedFile& file)
    {
        const auto raw = bank::readBank(document, file.findings);
        if (!raw)
            return;
        file.id = raw->id.text;
        file.questions = static_cast<int>(raw->questions.size());
        const auto bank = bank::validate(*raw, m_statutes, m_today, file.findings);
        if (bank && m_rigour == Rigour::strict)
            m_writing.add(*bank, *raw, m_files.size() - 1, file);
        claim("bank " + raw->id.text, file, raw->id.at, m_owners, file.findings);
        for (const bank::RawQuestion& question : raw->questions)
            claim(question.id.text, file, question.id.at, m_owners, file.findings);
        for (const bank::RawCase& group : raw->cases)
            claim(group.id.text, file, group.id.at, m_owners, file.findings);
    }

    const bank::Statutes& m_statutes;
    base::Day m_today;
    Rigour m_rigour;
    std::vector<CheckedFile> m_files;
    Owners m_owners;
    WritingCheck m_writing;
};

} // namespace

std::vector<CheckedFile> checkBanks(const std::vector<fs::path>& paths, const bank::Statutes& statutes,
                                    base::Day today, Rigour rigour)
{
    Check check(statutes, today, rigour);
    for (const std::string& path : filesOf(paths))
        check.add(path);
    return check.finish();
}

} // namespace flow
