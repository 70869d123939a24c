-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO review (card, topic, wall, day, elapsed_days, grade, response, is_right, spent_ms, mode, attempt, scheduled,
                    fresh, weights)
SELECT c.id, c.topic, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13
FROM card c
WHERE c.id = ?1
