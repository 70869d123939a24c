-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO attempt_note (attempt, seq, position, wall, kind, amount_ms, counted) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
