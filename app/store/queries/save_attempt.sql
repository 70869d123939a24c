-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE attempt
SET phase = ?2, limit_ms = ?3, extra_ms = ?4, consumed_ms = ?5, current = ?6, last_seq = ?7,
    boot_id = ?8, last_boot = ?9, last_mono = ?10, last_wall = ?11
WHERE id = ?1
