-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT kind, number, value FROM attempt_event WHERE attempt = ?1 AND seq = ?2
