-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT uuid
FROM attempt
WHERE learner = 1 AND discarded = 0 AND earned_halves IS NOT NULL
  AND id NOT IN (SELECT attempt FROM attempt_reviewed)
ORDER BY id
