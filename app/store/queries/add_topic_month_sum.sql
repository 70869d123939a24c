-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO topic_month_sum (topic, month, answers, rights, spent_ms)
SELECT topic, ?2, 1, ?3, ?4 FROM card WHERE id = ?1
ON CONFLICT (topic, month) DO UPDATE SET answers = answers + 1, rights = rights + ?3, spent_ms = spent_ms + ?4
