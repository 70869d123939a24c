-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, questions, phase, current, last_seq, ended_wall IS NOT NULL FROM attempt WHERE uuid = ?1
