-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT uuid, blueprint, title, phase, started_wall, ended_wall, consumed_ms, limit_ms,
       earned_halves, total_halves, pass_halves, passed, right_count, answered_count, questions
FROM attempt
WHERE learner = 1 AND discarded = 0 AND (ended_wall IS NULL) = ?1
ORDER BY id DESC
LIMIT ?2
