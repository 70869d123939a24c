-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO prediction (wall, blueprint, chance, low, high, answers, attempt)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT id FROM attempt WHERE uuid = ?7))
ON CONFLICT DO NOTHING
