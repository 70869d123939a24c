-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO weights (version, body, wall, reviews, loss_before, loss_after)
VALUES ((SELECT COALESCE(MAX(version), 0) + 1 FROM weights), ?1, ?2, ?3, ?4, ?5)
RETURNING version
