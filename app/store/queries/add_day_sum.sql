-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO day_sum (day, answers, rights, fresh, mock, spent_ms) VALUES (?1, 1, ?2, ?3, ?4, ?5)
ON CONFLICT (day) DO UPDATE SET
    answers = answers + 1, rights = rights + ?2, fresh = fresh + ?3, mock = mock + ?4, spent_ms = spent_ms + ?5
