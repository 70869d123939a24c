-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO setting (learner, key, value) VALUES (1, ?1, ?2)
ON CONFLICT (learner, key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value
