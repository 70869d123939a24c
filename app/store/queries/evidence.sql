-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT t.subject, t.statute, t.chapter, c.label, c.floor, r.is_right, r.attempt IS NOT NULL, r.wall, c.question_id
FROM review r JOIN card c ON c.id = r.card JOIN topic t ON t.id = r.topic
WHERE (r.fresh = 1 OR r.attempt IS NOT NULL) AND r.forgotten = 0
ORDER BY r.id DESC
LIMIT ?1
