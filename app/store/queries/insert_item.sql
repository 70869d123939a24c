-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO attempt_item (attempt, number, question, section, response, marked, spent_ms)
VALUES (?1, ?2, (SELECT id FROM question_seen WHERE hash = ?3), ?4, ?5, ?6, ?7)
