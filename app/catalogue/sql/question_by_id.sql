-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT q.body
FROM question q JOIN source s ON s.id = q.source
WHERE s.state = 0 AND (q.id = :id OR (q.case_id <> '' AND q.case_id = :id))
ORDER BY q.ordinal;
