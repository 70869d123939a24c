// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/scan.h"
#include "catalogue/source_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace catalogue {

// Writes the index inside a transaction of the caller's. SQLite's exceptions pass through.
class IndexWriter
{
public:
    explicit IndexWriter(SQLite::Database& database);

    void remove(const std::string& path);
    void add(const ScannedFile& scanned, const SourceFile& file, const bank::Statutes& statutes);
    // Decides which files count, beside each other, and numbers what papers may draw.
    void settle();

private:
    void addBank(std::int64_t source, const bank::Bank& bank, const bank::Statutes& statutes);
    void addWords(std::int64_t source, std::size_t ordinal, const bank::Question& question);
    void chooseEditions();
    void refuseDuplicates();
    void compactWords();

    SQLite::Database& m_database;
};

} // namespace catalogue
