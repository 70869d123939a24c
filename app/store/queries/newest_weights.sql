-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT version, body FROM weights ORDER BY version DESC LIMIT 1
