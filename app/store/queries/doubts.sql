-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, question_id, bank_id, revision, stem, said, wall FROM doubt ORDER BY id
