// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include <cerrno>
#include <sqlite3.h>

namespace store {

namespace {

constexpr int busyMillis = 250;

std::string uriOf(const std::filesystem::path& file, bool immutable)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '%' || c == '?' || c == '#')
            uri.append({'%', digits[byte >> 4], digits[byte & 15]});
        else
            uri += c;
    }
    return immutable ? uri + "?immutable=1" : uri;
}

int flagsOf(Connection::Mode mode)
{
    return SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX |
           (mode == Connection::Mode::readWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY);
}

} // namespace

Connection::Connection(const std::filesystem::path& file, Mode mode)
    : m_database(uriOf(file, mode == Mode::frozen), flagsOf(mode), busyMillis)
{
    m_database.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
}

bool Connection::writable() const
{
    return sqlite3_db_readonly(m_database.getHandle(), "main") == 0;
}

std::int64_t Connection::pragma(const std::string& name)
{
    return m_database.execAndGet("PRAGMA " + name).getInt64();
}

} // namespace store
