-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT t.subject, t.statute, t.chapter, r.month, COUNT(*), SUM(r.is_right), SUM(r.spent_ms)
FROM (SELECT topic, is_right, spent_ms,
             CAST(strftime('%Y', day * 86400, 'unixepoch') AS INTEGER) * 12 +
             CAST(strftime('%m', day * 86400, 'unixepoch') AS INTEGER) - 1 AS month
      FROM review) r
JOIN topic t ON t.id = r.topic
GROUP BY r.topic, r.month
ORDER BY t.subject, t.statute, t.chapter, r.month
