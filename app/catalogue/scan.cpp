// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/scan.h"

#include "base/hash.h"

#include <algorithm>
#include <set>

namespace catalogue {

namespace fs = std::filesystem;

namespace {

bool isYaml(const fs::path& path)
{
    return path.extension() == ".yaml" || path.extension() == ".yml";
}

void collect(const Folder& folder, std::vector<ScannedFile>& files)
{
    std::error_code error;
    std::vector<std::string> paths;
    fs::recursive_directory_iterator it(folder.path, fs::directory_options::skip_permission_denied, error);
    for (; !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
        const bool hidden = it->path().filename().string().starts_with('.');
        if (it->is_directory(error)) {
            if (hidden)
                it.disable_recursion_pending();
        } else if (!hidden && it->is_regular_file(error) && isYaml(it->path())) {
            paths.push_back(it->path().lexically_normal().string());
        }
    }
    std::sort(paths.begin(), paths.end());
    for (std::string& path : paths) {
        const auto hash = base::fingerprintFile(path);
        files.push_back({std::move(path), folder.origin, hash.value_or(std::string())});
    }
}

} // namespace

std::vector<ScannedFile> scan(const std::vector<Folder>& folders)
{
    std::vector<ScannedFile> files;
    for (const Folder& folder : folders)
        collect(folder, files);
    std::stable_sort(files.begin(), files.end(),
                     [](const ScannedFile& a, const ScannedFile& b) { return a.origin < b.origin; });
    std::set<std::string> seen;
    std::erase_if(files, [&](const ScannedFile& file) { return !seen.insert(file.path).second; });
    return files;
}

} // namespace catalogue
