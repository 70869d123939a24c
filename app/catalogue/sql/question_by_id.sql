-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT q.body
FROM question q JOIN source s ON s.id = q.source
WHERE q.id = ?1 AND s.state = 0;
