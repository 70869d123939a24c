-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id FROM topic WHERE subject = ?1 AND statute = ?2 AND chapter = ?3
