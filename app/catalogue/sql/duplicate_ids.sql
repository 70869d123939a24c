-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ids of questions and cases that stand in more than one active bank, those of the preferred file first.
WITH used AS (
    SELECT DISTINCT q.id AS id, q.source AS source
    FROM question q JOIN source s ON s.id = q.source
    WHERE s.state = 0
    UNION
    SELECT q.case_id, q.source
    FROM question q JOIN source s ON s.id = q.source
    WHERE s.state = 0 AND q.case_id <> ''
)
SELECT u.id, u.source, s.path
FROM used u JOIN source s ON s.id = u.source
WHERE u.id IN (SELECT id FROM used GROUP BY id HAVING COUNT(*) > 1)
ORDER BY u.id, s.origin, s.path;
