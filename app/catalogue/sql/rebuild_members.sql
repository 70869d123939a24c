-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM member;
DELETE FROM cell;

CREATE TEMP TABLE drawn AS
SELECT q.id AS id, q.type AS type, s.subject AS subject, q.band AS band, 0 AS case_size,
       s.region AS region, s.organs AS organs, q.from_day AS from_day, q.until_day AS until_day
FROM question q JOIN source s ON s.id = q.source
WHERE s.state = 0 AND q.drawable = 1 AND q.case_id = ''
UNION ALL
SELECT q.case_id, 'case', s.subject, 0, COUNT(*), s.region, s.organs, MAX(q.from_day), MIN(q.until_day)
FROM question q JOIN source s ON s.id = q.source
WHERE s.state = 0 AND q.case_id <> ''
GROUP BY s.id, q.case_id
HAVING MIN(q.drawable) = 1;

INSERT INTO cell(type, subject, band, case_size, region, organs, from_day, until_day, count)
SELECT type, subject, band, case_size, region, organs, from_day, until_day, COUNT(*)
FROM drawn
GROUP BY type, subject, band, case_size, region, organs, from_day, until_day
ORDER BY type, subject, band, case_size, region, organs, from_day, until_day;

INSERT INTO member(cell, rank, id)
SELECT c.id, ROW_NUMBER() OVER (PARTITION BY c.id ORDER BY d.id) - 1, d.id
FROM drawn d
JOIN cell c ON c.type = d.type AND c.subject = d.subject AND c.band = d.band AND c.case_size = d.case_size
           AND c.region = d.region AND c.organs = d.organs
           AND c.from_day = d.from_day AND c.until_day = d.until_day;

DROP TABLE drawn;
