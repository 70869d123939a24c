-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times in milliseconds; _wall is Unix time. Points in halves. Numbers of questions count from 1.

CREATE TABLE learner (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
INSERT INTO learner (id, name) VALUES (1, '');

CREATE TABLE setting (
    learner INTEGER NOT NULL REFERENCES learner (id),
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (learner, key)
) STRICT, WITHOUT ROWID;

-- Questions as candidates saw them, each kept once for ever under the hash of its body.
CREATE TABLE question_seen (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    question_id TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX question_seen_by_question ON question_seen (question_id);

-- The row is rewritten with every response, so the paper, which is large and never changes, is not in it.
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    learner INTEGER NOT NULL REFERENCES learner (id),
    blueprint TEXT NOT NULL,
    title TEXT NOT NULL,
    questions INTEGER NOT NULL CHECK (questions > 0),
    phase TEXT NOT NULL CHECK (phase IN ('not-started', 'running', 'submitted', 'expired')),
    limit_ms INTEGER NOT NULL CHECK (limit_ms >= 0),
    extra_ms INTEGER NOT NULL,
    consumed_ms INTEGER NOT NULL CHECK (consumed_ms >= 0),
    current INTEGER NOT NULL CHECK (current BETWEEN 1 AND questions),
    last_seq INTEGER NOT NULL,
    boot_id TEXT NOT NULL,
    last_boot INTEGER NOT NULL,
    last_mono INTEGER NOT NULL,
    last_wall INTEGER NOT NULL,
    started_wall INTEGER NOT NULL,
    ended_wall INTEGER,
    discarded INTEGER NOT NULL DEFAULT 0 CHECK (discarded IN (0, 1)),
    earned_halves INTEGER,
    total_halves INTEGER,
    pass_halves INTEGER,
    passed INTEGER CHECK (passed IN (0, 1)),
    right_count INTEGER,
    answered_count INTEGER,
    CHECK (earned_halves IS NULL OR (ended_wall IS NOT NULL AND total_halves IS NOT NULL AND pass_halves IS NOT NULL
           AND passed IS NOT NULL AND right_count IS NOT NULL AND answered_count IS NOT NULL))
) STRICT;
CREATE INDEX attempt_by_blueprint ON attempt (learner, blueprint);
-- At most one attempt of a learner is open, whoever else has the file open too.
CREATE UNIQUE INDEX attempt_open ON attempt (learner) WHERE ended_wall IS NULL;

CREATE TABLE attempt_paper (
    attempt INTEGER PRIMARY KEY REFERENCES attempt (id),
    body TEXT NOT NULL
) STRICT;

CREATE TABLE attempt_item (
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    number INTEGER NOT NULL CHECK (number > 0),
    question INTEGER NOT NULL REFERENCES question_seen (id),
    section INTEGER NOT NULL,
    response TEXT NOT NULL,
    marked INTEGER NOT NULL CHECK (marked IN (0, 1)),
    spent_ms INTEGER NOT NULL,
    earned_halves INTEGER,
    is_right INTEGER CHECK (is_right IN (0, 1)),
    PRIMARY KEY (attempt, number)
) STRICT, WITHOUT ROWID;
-- For statistics of questions; only items of closed attempts are in it, so that responding stays cheap.
CREATE INDEX attempt_item_by_question ON attempt_item (question, earned_halves, is_right)
    WHERE earned_halves IS NOT NULL;

-- The audit trail; consumed_ms is that of the state it was saved with. Ticks that changed nothing but the clock
-- are not told.
CREATE TABLE attempt_event (
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    wall INTEGER NOT NULL,
    consumed_ms INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('start', 'respond', 'mark', 'move', 'tick', 'away', 'submit')),
    number INTEGER,
    value TEXT,
    PRIMARY KEY (attempt, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE attempt_note (
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    seq INTEGER NOT NULL,
    position INTEGER NOT NULL,
    wall INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('clock-changed', 'slept', 'away', 'away-unverified')),
    amount_ms INTEGER NOT NULL,
    counted INTEGER NOT NULL CHECK (counted IN (0, 1)),
    PRIMARY KEY (attempt, seq, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER question_seen_stays BEFORE UPDATE ON question_seen
BEGIN SELECT RAISE(ABORT, 'a question once seen never changes'); END;
CREATE TRIGGER question_seen_is_kept BEFORE DELETE ON question_seen
BEGIN SELECT RAISE(ABORT, 'a question once seen is kept'); END;
CREATE TRIGGER attempt_paper_stays BEFORE UPDATE ON attempt_paper
BEGIN SELECT RAISE(ABORT, 'a paper never changes'); END;
CREATE TRIGGER attempt_paper_is_kept BEFORE DELETE ON attempt_paper
BEGIN SELECT RAISE(ABORT, 'a paper is kept'); END;
CREATE TRIGGER attempt_event_stays BEFORE UPDATE ON attempt_event
BEGIN SELECT RAISE(ABORT, 'the audit trail never changes'); END;
CREATE TRIGGER attempt_event_is_kept BEFORE DELETE ON attempt_event
BEGIN SELECT RAISE(ABORT, 'the audit trail is kept'); END;
CREATE TRIGGER attempt_closed BEFORE UPDATE ON attempt WHEN OLD.ended_wall IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a closed attempt never changes'); END;
CREATE TRIGGER attempt_item_closed BEFORE UPDATE ON attempt_item
WHEN (SELECT ended_wall FROM attempt WHERE id = OLD.attempt) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a closed attempt never changes'); END;
