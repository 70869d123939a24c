-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.question_id, t.subject, t.statute, t.chapter, c.substance, c.label, c.floor, c.stability, c.difficulty,
       c.last_day, c.due_day, c.answers, c.rights, c.spent_ms, c.mistake, c.mistake_wall, c.wrongs, c.streak, c.streak_day,
       c.bookmarked, c.note
FROM card c JOIN topic t ON t.id = c.topic
ORDER BY c.id
