-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO topic (subject, statute, chapter) VALUES (?1, ?2, ?3)
