// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/raw.h"

namespace support {

// Fills a history until looking through it takes its time. Nobody may have it open.
inline void makeLarge(const std::filesystem::path& history)
{
    raw::run(history, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) "
                      "INSERT INTO question_seen (hash, question_id, body) "
                      "SELECT printf('%064d', i), 'q', hex(zeroblob(500)) FROM n");
}

// Spoils the head of a page in its middle.
inline void damage(const std::filesystem::path& history)
{
    std::string content = raw::bytes(history);
    content.replace(content.size() / 8192 * 4096, 100, 100, '\x5a');
    raw::write(history, content);
}

} // namespace support
