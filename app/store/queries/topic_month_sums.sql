-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT t.subject, t.statute, t.chapter, s.month, s.answers, s.rights, s.spent_ms
FROM topic_month_sum s JOIN topic t ON t.id = s.topic
WHERE s.month >= ?1
ORDER BY t.subject, t.statute, t.chapter, s.month
