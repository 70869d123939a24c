-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO source(path, hash, origin, state, kind, bank_id, title, subject, region, organs, revision, questions,
                   body, findings, conflicts)
VALUES (:path, :hash, :origin, :state, :kind, :bank_id, :title, :subject, :region, :organs, :revision, :questions,
        :body, :findings, '[]');
