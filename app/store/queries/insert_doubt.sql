-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO doubt (question_id, bank_id, revision, stem, said, wall) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
