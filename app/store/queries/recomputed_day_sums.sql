-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT day, COUNT(*), SUM(is_right), SUM(fresh), SUM(attempt IS NOT NULL), SUM(spent_ms)
FROM review
GROUP BY day
ORDER BY day
