-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT path, origin, state, kind, bank_id, title, subject, region, revision, questions, findings, conflicts
FROM source
WHERE kind <> 'other'
ORDER BY origin, path;
