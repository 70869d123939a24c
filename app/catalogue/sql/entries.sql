-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of one bank, in the order of its rows: sorting all banks at once takes as long as reading them.
SELECT id, case_id, type, statute, chapter, difficulty, options, substance, basis, tags, from_day, until_day, keys
FROM question
WHERE source = ?1 AND drawable = 1
ORDER BY ordinal
