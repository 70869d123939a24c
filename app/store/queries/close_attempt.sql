-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE attempt
SET phase = ?2, limit_ms = ?3, extra_ms = ?4, consumed_ms = ?5, current = ?6, ended_wall = ?7, earned_halves = ?8,
    total_halves = ?9, pass_halves = ?10, passed = ?11, right_count = ?12, answered_count = ?13
WHERE id = ?1
