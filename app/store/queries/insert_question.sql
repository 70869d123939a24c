-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO question_seen (hash, question_id, body) VALUES (?1, ?2, ?3) ON CONFLICT (hash) DO NOTHING
