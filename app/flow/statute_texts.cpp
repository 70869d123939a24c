// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/statute_texts.h"

#include "base/file.h"
#include "flow/file_walk.h"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace flow {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t largestText = 8 << 20;

base::Result<std::vector<fs::path>> textsBelow(const fs::path& folder)
{
    return chosenFiles(folder, {".md"});
}

std::vector<std::string> termsOf(const std::string& words)
{
    std::istringstream stream(words);
    return {std::istream_iterator<std::string>(stream), {}};
}

bool holdsAll(const std::string& line, const std::vector<std::string>& terms)
{
    return std::all_of(terms.begin(), terms.end(),
                       [&](const std::string& term) { return line.find(term) != std::string::npos; });
}

// A name that stays inside its folder.
bool safeName(const std::string& name)
{
    return !name.empty() && name.front() != '.' && name.find('/') == std::string::npos;
}

} // namespace

StatuteTexts::StatuteTexts(fs::path folder, const bank::Statutes& statutes, base::Day today)
    : m_folder(std::move(folder))
    , m_statutes(statutes)
    , m_today(today)
{}

base::Result<std::vector<CheckedFile>> StatuteTexts::install(const fs::path& from) const
{
    const auto files = textsBelow(from);
    if (!files)
        return tl::unexpected(files.error());
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (error)
        return base::fail(base::Code::fileNotWritable, m_folder.string(), error.message());
    std::vector<CheckedFile> checked;
    for (const fs::path& path : *files) {
        CheckedFile file{path.string(), "text", {}, 0, {}};
        const auto content = base::readFile(path, largestText);
        if (!content) {
            file.findings.push_back(
                {file.path, {}, base::Severity::error, "file.unreadable", {content.error().what}});
            checked.push_back(std::move(file));
            continue;
        }
        const auto text = bank::readStatuteText(file.path, *content, m_statutes, m_today, file.findings);
        if (text && safeName(text->shortName)) {
            file.id = text->shortName;
            if (auto written = base::writeFile(fileOf(text->shortName), *content); !written)
                return tl::unexpected(written.error());
        }
        checked.push_back(std::move(file));
    }
    return checked;
}

base::Result<bank::StatuteText> StatuteTexts::text(const std::string& shortName) const
{
    if (!safeName(shortName))
        return base::fail(base::Code::notFound, shortName);
    const fs::path path = fileOf(shortName);
    const auto content = base::readFile(path, largestText);
    if (!content)
        return base::fail(base::Code::notFound, shortName, content.error().what);
    base::Findings findings;
    auto text = bank::readStatuteText(path.string(), *content, m_statutes, m_today, findings);
    if (!text)
        return base::fail(base::Code::damagedRecord, path.string(), findings.front().code);
    return *std::move(text);
}

std::vector<InstalledText> StatuteTexts::list() const
{
    std::vector<InstalledText> installed;
    for (const fs::path& path : textsBelow(m_folder).value_or(std::vector<fs::path>()))
        if (const auto read = text(path.stem().string()))
            installed.push_back({read->shortName, read->name, static_cast<int>(read->articles.size()), path});
    return installed;
}

std::vector<TextHit> StatuteTexts::search(const std::string& words, std::size_t limit) const
{
    std::vector<TextHit> hits;
    const std::vector<std::string> terms = termsOf(words);
    if (terms.empty())
        return hits;
    for (const fs::path& path : textsBelow(m_folder).value_or(std::vector<fs::path>())) {
        const auto read = text(path.stem().string());
        if (!read)
            continue;
        for (const bank::StatuteArticle& article : read->articles)
            for (const std::string& line : article.lines)
                if (hits.size() < limit && holdsAll(line, terms))
                    hits.push_back({read->shortName, article.number, line});
    }
    return hits;
}

} // namespace flow
