-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE review SET grade = 2
WHERE id = (SELECT MAX(r.id) FROM review r JOIN card c ON c.id = r.card WHERE c.question_id = ?1) AND grade = 3
