-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT p.wall, p.blueprint, p.chance, p.low, p.high, p.answers, COALESCE(a.uuid, ''), a.passed
FROM prediction p LEFT JOIN attempt a ON a.id = p.attempt
ORDER BY p.id
