-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, type, subject, band, case_size, region, organs, from_day, until_day, count
FROM cell
ORDER BY id;
