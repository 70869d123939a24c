-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT q.id
FROM word
JOIN word_row w ON w.row = word.rowid
JOIN question q ON q.source = w.source AND q.ordinal = w.ordinal
JOIN source s ON s.id = q.source
WHERE word MATCH ?1 AND s.state = 0
