-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO attempt (uuid, learner, blueprint, title, questions, phase, limit_ms, extra_ms, consumed_ms, current,
                     last_seq, boot_id, last_boot, last_mono, last_wall, started_wall)
VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, ?10, ?11, ?12, ?13, ?14)
