-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT i.section, CASE WHEN json_valid(q.body) THEN json_extract(q.body, '$.subject') END,
       i.earned_halves, i.is_right, i.spent_ms
FROM attempt_item i JOIN question_seen q ON q.id = i.question
WHERE i.attempt = ?1
ORDER BY i.number
