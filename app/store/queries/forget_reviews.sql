-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE review SET forgotten = 1
WHERE forgotten = 0 AND (?1 IS NULL OR card = (SELECT id FROM card WHERE question_id = ?1))
