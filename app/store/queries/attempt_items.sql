-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT number, hash, body, response, marked, spent_ms
FROM attempt_item JOIN question_seen ON question_seen.id = question
WHERE attempt = ?1
ORDER BY number
