-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO question(source, ordinal, id, case_id, type, statute, chapter, difficulty, options, keys, substance, basis, tags, band,
                     drawable, from_day, until_day, body)
VALUES (:source, :ordinal, :id, :case_id, :type, :statute, :chapter, :difficulty, :options, :keys, :substance, :basis, :tags, :band,
        :drawable, :from_day, :until_day, :body);
