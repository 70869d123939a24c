-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT day, answers, rights, fresh, mock, spent_ms FROM day_sum WHERE day BETWEEN ?1 AND ?2 ORDER BY day
