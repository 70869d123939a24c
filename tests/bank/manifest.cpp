// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest.h"

#include <algorithm>
#include <fstream>

namespace bank_test {

std::vector<ManifestRow> readManifest(const std::filesystem::path& folder)
{
    std::vector<ManifestRow> rows;
    std::ifstream stream(folder / "MANIFEST.txt");
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with('#'))
            continue;
        const std::size_t space = line.find(' ');
        rows.push_back({line.substr(0, space), line.substr(space + 1)});
    }
    return rows;
}

std::set<std::string> listedFiles(const std::filesystem::path& folder)
{
    std::set<std::string> files;
    for (const ManifestRow& row : readManifest(folder))
        files.insert(row.file);
    return files;
}

std::set<std::string> presentFiles(const std::filesystem::path& folder)
{
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".yaml")
            files.insert(entry.path().filename());
    }
    return files;
}

std::string testName(const ManifestRow& row)
{
    std::string name = row.file.substr(0, row.file.find('.'));
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

std::string brief(const base::Findings& findings)
{
    std::string text;
    for (const base::Finding& finding : findings)
        text += (text.empty() ? "" : " ") + finding.code + "@" + std::to_string(finding.at.line);
    return text;
}

} // namespace bank_test
