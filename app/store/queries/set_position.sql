-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO position (mode, scope, question_id) VALUES (?1, ?2, ?3)
ON CONFLICT (mode, scope) DO UPDATE SET question_id = ?3
