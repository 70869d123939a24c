-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT q.id, q.case_id, q.type, s.subject, q.statute, q.chapter, q.difficulty, q.options, q.substance, q.basis, q.tags, s.bank_id,
       s.region, s.organs, q.from_day, q.until_day
FROM question q JOIN source s ON s.id = q.source
WHERE s.state = 0 AND q.drawable = 1
ORDER BY s.origin, s.path, q.ordinal
