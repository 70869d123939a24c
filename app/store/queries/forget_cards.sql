-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE card SET
    stability = NULL, difficulty = NULL, last_day = NULL, due_day = NULL, answers = 0, rights = 0, spent_ms = 0,
    mistake = 'none', mistake_wall = 0, wrongs = 0, streak = 0, streak_day = NULL
WHERE ?1 IS NULL OR question_id = ?1
