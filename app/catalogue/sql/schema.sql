-- SPDX-FileCopyrightText: 2026 The Renqian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE source(
    id        INTEGER PRIMARY KEY,
    path      TEXT    NOT NULL UNIQUE,
    hash      TEXT    NOT NULL,
    origin    INTEGER NOT NULL,
    state     INTEGER NOT NULL, -- catalogue::State
    kind      TEXT    NOT NULL,
    bank_id   TEXT    NOT NULL,
    title     TEXT    NOT NULL,
    subject   TEXT    NOT NULL,
    region    TEXT    NOT NULL,
    organs    INTEGER NOT NULL,
    revision  INTEGER NOT NULL,
    questions INTEGER NOT NULL,
    body      TEXT    NOT NULL, -- of blueprints and plans
    findings  TEXT    NOT NULL, -- what reading the file found
    conflicts TEXT    NOT NULL  -- what is wrong with it beside the other files
) STRICT;

-- By row, so that the texts lie in the leaves alone and few pages lead to a question.
CREATE TABLE question(
    row       INTEGER PRIMARY KEY,
    source    INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL,
    id        TEXT    NOT NULL,
    case_id   TEXT    NOT NULL,
    type      TEXT    NOT NULL,
    statute   TEXT    NOT NULL, -- of the first citation
    chapter   TEXT    NOT NULL,
    difficulty INTEGER NOT NULL,
    options   INTEGER NOT NULL,
    keys      INTEGER NOT NULL, -- options that are right
    substance TEXT    NOT NULL, -- bank::substanceOf
    basis     TEXT    NOT NULL, -- one citation a line
    tags      TEXT    NOT NULL, -- one a line
    band      INTEGER NOT NULL,
    drawable  INTEGER NOT NULL, -- active and of a type that papers use
    from_day  INTEGER NOT NULL,
    until_day INTEGER NOT NULL,
    body      TEXT    NOT NULL, -- bank::toJson
    UNIQUE(source, ordinal)
) STRICT;
CREATE INDEX question_by_id ON question(id);
CREATE INDEX question_by_case ON question(case_id) WHERE case_id <> '';

CREATE TABLE cell(
    id        INTEGER PRIMARY KEY,
    type      TEXT    NOT NULL,
    subject   TEXT    NOT NULL,
    band      INTEGER NOT NULL,
    case_size INTEGER NOT NULL,
    region    TEXT    NOT NULL,
    organs    INTEGER NOT NULL,
    from_day  INTEGER NOT NULL,
    until_day INTEGER NOT NULL,
    count     INTEGER NOT NULL
) STRICT;

CREATE TABLE member(
    cell INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    id   TEXT    NOT NULL,
    PRIMARY KEY(cell, rank)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_by_id ON member(id);

-- Pairs of neighbouring characters, made by base::searchTerms: no tokenizer of SQLite finds 听证.
CREATE VIRTUAL TABLE word USING fts5(terms, content = '', detail = none, tokenize = "unicode61");
-- Numbers are never used twice: a contentless index cannot forget, so rows of replaced files only lose their way back.
CREATE TABLE word_row(
    row     INTEGER PRIMARY KEY AUTOINCREMENT,
    source  INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL
) STRICT;
CREATE INDEX word_row_by_source ON word_row(source);
