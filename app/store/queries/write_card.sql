-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO card (question_id, topic, substance, label, floor, stability, difficulty, last_day, due_day, answers, rights,
                  spent_ms, mistake, mistake_wall, wrongs, streak, streak_day, bookmarked, note)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
ON CONFLICT (question_id) DO UPDATE SET
    topic = ?2, substance = ?3, label = ?4, floor = ?5, stability = ?6, difficulty = ?7, last_day = ?8, due_day = ?9,
    answers = ?10, rights = ?11, spent_ms = ?12, mistake = ?13, mistake_wall = ?14, wrongs = ?15, streak = ?16,
    streak_day = ?17, bookmarked = ?18, note = ?19
RETURNING id
