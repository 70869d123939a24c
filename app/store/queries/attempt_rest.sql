-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, extra_ms, current, boot_id, last_boot, last_mono, last_wall, body
FROM attempt JOIN attempt_paper ON attempt = id
WHERE uuid = ?1
