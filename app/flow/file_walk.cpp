// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/file_walk.h"

#include <algorithm>

namespace flow {

namespace fs = std::filesystem;

namespace {

constexpr int deepest = 8;
constexpr std::size_t mostFiles = 2'000;
constexpr std::size_t mostEntries = 50'000;

bool isHidden(const fs::path& path)
{
    return path.filename().string().starts_with('.');
}

} // namespace

base::Result<std::vector<fs::path>> chosenFiles(const fs::path& path, const std::vector<std::string>& endings)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status))
        return base::fail(base::Code::fileMissing, path.string());
    if (!fs::is_directory(status))
        return std::vector<fs::path>{path};

    std::vector<fs::path> files;
    std::size_t entries = 0;
    fs::recursive_directory_iterator it(path, fs::directory_options::skip_permission_denied, error);
    if (error)
        return base::fail(base::Code::fileUnreadable, path.string(), error.message());
    for (const fs::recursive_directory_iterator end; it != end; it.increment(error)) {
        std::error_code ignored;
        if (++entries > mostEntries || it.depth() > deepest || files.size() > mostFiles)
            return base::fail(base::Code::fileTooLarge, path.string());
        if (it->is_directory(ignored)) {
            if (isHidden(it->path()))
                it.disable_recursion_pending();
        } else if (!isHidden(it->path()) && it->is_regular_file(ignored) &&
                   std::find(endings.begin(), endings.end(), it->path().extension().string()) !=
                       endings.end()) {
            files.push_back(it->path());
        }
        if (error)
            break;
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace flow
