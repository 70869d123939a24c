-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE attempt_item SET response = ?3, marked = ?4, spent_ms = ?5
WHERE attempt = ?1 AND number = ?2 AND (response, marked, spent_ms) <> (?3, ?4, ?5)
