-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT wall, kind, amount_ms, counted FROM attempt_note WHERE attempt = ?1 ORDER BY seq, position
