// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/statute_text.h"
#include "base/error.h"
#include "flow/bank_check.h"

#include <filesystem>
#include <string>
#include <vector>

namespace flow {

struct InstalledText
{
    std::string shortName;
    std::string name;
    int articles = 0;
    std::filesystem::path path;
};

struct TextHit
{
    std::string shortName;
    bank::ArticleNumber number;
    std::string line;
};

// 法规原文: the texts of statutes that somebody put on this machine, one Markdown file each in `folder`.
class StatuteTexts
{
public:
    StatuteTexts(std::filesystem::path folder, const bank::Statutes& statutes, base::Day today);

    // Checks the .md files below `from` and copies those without errors; what was found in each. An error
    // only when the folder cannot be written.
    base::Result<std::vector<CheckedFile>> install(const std::filesystem::path& from) const;

    std::vector<InstalledText> list() const;
    // notFound when the statute has no text here.
    base::Result<bank::StatuteText> text(const std::string& shortName) const;
    // Lines that hold every one of `words`, which spaces part, in the order of the files and articles.
    std::vector<TextHit> search(const std::string& words, std::size_t limit) const;

private:
    std::filesystem::path fileOf(const std::string& shortName) const
    {
        return m_folder / (shortName + ".md");
    }

    std::filesystem::path m_folder;
    const bank::Statutes& m_statutes;
    base::Day m_today;
};

} // namespace flow
