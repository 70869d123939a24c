-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.question_id, r.elapsed_days, r.grade, r.day
FROM review r JOIN card c ON c.id = r.card
WHERE r.scheduled = 1 AND r.forgotten = 0
ORDER BY c.question_id, r.id
