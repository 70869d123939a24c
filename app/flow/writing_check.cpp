// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/writing_check.h"

#include "bank/bank_balance.h"
#include "bank/writing_rules.h"

namespace flow {

void WritingCheck::add(const bank::Bank& bank, const bank::RawBank& raw, std::size_t number,
                       CheckedFile& file)
{
    // Said again as a warning.
    std::erase_if(file.findings, [](const base::Finding& f) { return f.code == "question.no-explanation"; });
    bank::Report report(file.path, file.findings);
    bank::checkWriting(bank, raw, report);
    bank::checkBalance(bank, raw, report);
    for (std::size_t i = 0; i < bank.questions().size(); ++i) {
        const bank::Question& question = bank.questions()[i];
        if (question.status != bank::Status::active)
            continue;
        m_places.push_back({number, question.id, raw.questions[i].stem.at});
        m_shingles.push_back(bank::shinglesOf(question));
    }
}

void WritingCheck::compare(std::vector<CheckedFile>& files) const
{
    std::vector<bank::Report> reports;
    reports.reserve(files.size());
    for (CheckedFile& file : files)
        reports.emplace_back(file.path, file.findings);
    for (const bank::Likeness& likeness : bank::findNearDuplicates(m_shingles)) {
        const Place& place = m_places[likeness.question];
        const Place& other = m_places[likeness.other];
        reports[place.file].add("writing.near-duplicate", place.at,
                                {other.id, files[other.file].path, std::to_string(other.at.line),
                                 std::to_string(likeness.percent)});
    }
}

} // namespace flow
