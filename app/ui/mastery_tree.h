// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/outlook.h"
#include "ui/rows_model.h"
#include "words/language.h"

#include <QSet>
#include <QString>
#include <vector>

namespace ui {

// 掌握情况 as a list of rows: subjects, unfolded at first, in them statutes, in these chapters.
class MasteryTree
{
public:
    // Folds stay.
    void grow(std::vector<flow::MasteryBranch> subjects) { m_subjects = std::move(subjects); }

    // name, level (0 subject, 1 statute, 2 chapter), foldable, unfolded, mastery (percent, -1 without
    // answers), answers, statute, chapter (as PracticeModel::choose takes them)
    QList<Row> rows(words::Language language);
    // Returns the row of the branch that was folded or unfolded; a chapter folds the statute it is in.
    int unfold(int row, bool unfolded);

private:
    void add(QList<Row>& rows, const flow::MasteryBranch& branch, int level, words::Language language);
    bool unfoldedAt(const flow::MasteryBranch& branch, int level) const;

    std::vector<flow::MasteryBranch> m_subjects;
    QSet<QString> m_turned; // folded subjects and unfolded statutes
    struct Line
    {
        QString key;
        int level = 0;
        bool foldable = false;
        bool unfolded = false;
    };
    std::vector<Line> m_lines; // of the rows
};

// Percent, or -1 without answers.
int percentOf(const practice::Mastery& mastery);
// As flow::Branch names it.
std::string nameOr(const std::string& name);
// The names of a statute and a chapter for people.
QString statuteName(const practice::Topic& topic);
QString chapterName(const practice::Topic& topic);

} // namespace ui
