-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each condition in the words of its index, which SQLite recognises by them.
SELECT (SELECT COUNT(*) FROM card),
       (SELECT COUNT(*) FROM card WHERE due_day <= ?1),
       (SELECT COUNT(*) FROM card WHERE mistake = 'open' AND mistake <> 'none'),
       (SELECT COUNT(*) FROM card WHERE bookmarked = 1)
