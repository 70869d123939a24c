-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, subject, bank_id, region, organs
FROM source
WHERE state = 0 AND kind = 'bank'
ORDER BY origin, path
