-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Practice. Days are study days, counted from 1970-01-01; _wall is Unix time in milliseconds.

CREATE TABLE topic (
    id INTEGER PRIMARY KEY,
    subject TEXT NOT NULL,
    statute TEXT NOT NULL,
    chapter TEXT NOT NULL,
    UNIQUE (subject, statute, chapter)
) STRICT;

-- What the learner knows of a question, under its id; `substance` is the fingerprint of what was answered.
CREATE TABLE card (
    id INTEGER PRIMARY KEY,
    question_id TEXT NOT NULL UNIQUE,
    topic INTEGER NOT NULL REFERENCES topic (id),
    substance TEXT NOT NULL,
    label INTEGER NOT NULL CHECK (label BETWEEN 1 AND 5),
    floor REAL NOT NULL CHECK (floor >= 0 AND floor < 1),
    stability REAL CHECK (stability > 0),
    difficulty REAL CHECK ((difficulty IS NULL) = (stability IS NULL)),
    last_day INTEGER,
    due_day INTEGER,
    answers INTEGER NOT NULL CHECK (answers >= 0),
    rights INTEGER NOT NULL CHECK (rights BETWEEN 0 AND answers),
    spent_ms INTEGER NOT NULL,
    mistake TEXT NOT NULL CHECK (mistake IN ('none', 'open', 'cleared')),
    mistake_wall INTEGER NOT NULL,
    wrongs INTEGER NOT NULL CHECK (wrongs >= 0),
    streak INTEGER NOT NULL CHECK (streak >= 0),
    streak_day INTEGER,
    bookmarked INTEGER NOT NULL CHECK (bookmarked IN (0, 1)),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX card_by_due_day ON card (due_day) WHERE due_day IS NOT NULL;
CREATE INDEX card_by_mistake ON card (mistake, mistake_wall) WHERE mistake <> 'none';
CREATE INDEX card_by_bookmark ON card (bookmarked) WHERE bookmarked = 1;

-- Every answer ever given, so that the schedule can be computed anew with other weights or another algorithm.
-- `forgotten` ones were given before the learner began again: they count for the record of learning, nothing else.
CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    card INTEGER NOT NULL REFERENCES card (id),
    topic INTEGER NOT NULL REFERENCES topic (id),
    wall INTEGER NOT NULL,
    day INTEGER NOT NULL,
    elapsed_days INTEGER NOT NULL CHECK (elapsed_days >= 0),
    grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
    response TEXT NOT NULL,
    is_right INTEGER NOT NULL CHECK (is_right IN (0, 1)),
    spent_ms INTEGER NOT NULL,
    mode TEXT NOT NULL,
    attempt INTEGER REFERENCES attempt (id),
    scheduled INTEGER NOT NULL CHECK (scheduled IN (0, 1)),
    fresh INTEGER NOT NULL CHECK (fresh IN (0, 1)),
    weights INTEGER NOT NULL,
    forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1))
) STRICT;
CREATE INDEX review_by_card ON review (card);
-- What readiness rests on: first answers, and those of mock exams.
CREATE INDEX review_of_evidence ON review (id) WHERE (fresh = 1 OR attempt IS NOT NULL) AND forgotten = 0;
CREATE UNIQUE INDEX review_of_attempt ON review (attempt, card) WHERE attempt IS NOT NULL;

-- Attempts whose answers are in the log: their questions are reviewed once.
CREATE TABLE attempt_reviewed (
    attempt INTEGER PRIMARY KEY REFERENCES attempt (id)
) STRICT;

-- Sums over review, kept with every answer; computing them anew gives the same.
CREATE TABLE day_sum (
    day INTEGER PRIMARY KEY,
    answers INTEGER NOT NULL,
    rights INTEGER NOT NULL,
    fresh INTEGER NOT NULL,
    mock INTEGER NOT NULL,
    spent_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE topic_month_sum (
    topic INTEGER NOT NULL REFERENCES topic (id),
    month INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    rights INTEGER NOT NULL,
    spent_ms INTEGER NOT NULL,
    PRIMARY KEY (topic, month)
) STRICT, WITHOUT ROWID;

-- Where a mode of practice stopped, for each scope it was used with.
CREATE TABLE position (
    mode TEXT NOT NULL,
    scope TEXT NOT NULL,
    question_id TEXT NOT NULL,
    PRIMARY KEY (mode, scope)
) STRICT, WITHOUT ROWID;

-- Questions a learner has doubts about, to be handed to the trainer.
CREATE TABLE doubt (
    id INTEGER PRIMARY KEY,
    question_id TEXT NOT NULL,
    bank_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    stem TEXT NOT NULL,
    said TEXT NOT NULL,
    wall INTEGER NOT NULL
) STRICT;

-- Weights of FSRS fitted to this learner; version 0, the defaults, has no row.
CREATE TABLE weights (
    version INTEGER PRIMARY KEY CHECK (version > 0),
    body TEXT NOT NULL,
    wall INTEGER NOT NULL,
    reviews INTEGER NOT NULL,
    loss_before REAL NOT NULL,
    loss_after REAL NOT NULL
) STRICT;

-- Chances of passing as they were told, and the attempt that followed.
CREATE TABLE prediction (
    id INTEGER PRIMARY KEY,
    wall INTEGER NOT NULL,
    blueprint TEXT NOT NULL,
    chance REAL NOT NULL CHECK (chance BETWEEN 0 AND 1),
    low REAL NOT NULL,
    high REAL NOT NULL,
    answers INTEGER NOT NULL,
    attempt INTEGER REFERENCES attempt (id)
) STRICT;
CREATE UNIQUE INDEX prediction_of_attempt ON prediction (attempt) WHERE attempt IS NOT NULL;

CREATE TRIGGER review_is_kept BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'the log of reviews is kept'); END;
CREATE TRIGGER review_stays BEFORE UPDATE OF card, topic, wall, day, elapsed_days, response, is_right, spent_ms, mode,
    attempt, scheduled, fresh, weights ON review
BEGIN SELECT RAISE(ABORT, 'a review never changes'); END;
-- A right answer may turn out to have been a guess; nothing else is said of it afterwards.
CREATE TRIGGER review_grade_stays BEFORE UPDATE OF grade ON review WHEN NOT (OLD.grade = 3 AND NEW.grade = 2)
BEGIN SELECT RAISE(ABORT, 'a review never changes'); END;
