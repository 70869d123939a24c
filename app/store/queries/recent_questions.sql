-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT DISTINCT question_id
FROM (SELECT id FROM attempt WHERE learner = 1 AND blueprint = ?1 ORDER BY id DESC LIMIT ?2) AS recent
JOIN attempt_item ON attempt = recent.id
JOIN question_seen ON question_seen.id = question
ORDER BY question_id
