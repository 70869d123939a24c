// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The database as any other program sees it, to look behind the contract and to damage what it guards.

#include <SQLiteCpp/SQLiteCpp.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace raw {

inline SQLite::Database open(const std::filesystem::path& file)
{
    return SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
}

inline void run(const std::filesystem::path& file, const std::string& sql)
{
    open(file).exec(sql);
}

inline std::string text(const std::filesystem::path& file, const std::string& sql)
{
    auto database = open(file);
    return database.execAndGet(sql).getString();
}

inline std::string bytes(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline void write(const std::filesystem::path& file, const std::string& content)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

// Overwrites everything after the first page, which keeps the file a database.
inline void trash(const std::filesystem::path& file)
{
    std::string content = bytes(file);
    content.replace(4096, content.size() - 4096, content.size() - 4096, '\x5a');
    write(file, content);
}

inline std::set<std::string> names(const std::filesystem::path& folder)
{
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

} // namespace raw
