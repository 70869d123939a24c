-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE attempt_item SET marked = ?4, spent_ms = ?5, earned_halves = ?6, is_right = ?7
WHERE attempt = ?1 AND number = ?2 AND response = ?3
