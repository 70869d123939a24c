// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ticks.h"
#include "ui/rows_model.h"
#include "words/language.h"

#include <QSet>
#include <QString>
#include <array>
#include <set>

namespace ui {

// The tree of the practice page: four groupings with their ticks, the filter, the search, and the rows that
// are unfolded.
class RangeTree
{
public:
    // What can be ticked; ticks, folds and search stay. `hits` are the questions that hold the words.
    void grow(const flow::Shelf& shelf);
    void setHits(const flow::Shelf& shelf, const QString& words, const std::set<std::string>& hits);

    flow::Grouping grouping = flow::Grouping::statute;
    std::set<int> difficulties;

    // name, part, tick, foldable, unfolded, mastery, answers, questions, due, recent (see PracticeModel)
    QList<Row> rows(words::Language language);
    void toggle(int row);
    // Returns the row of the branch that was folded or unfolded.
    int unfold(int row, bool unfolded);
    // Ticks and unfolds nothing else than this; all of the statute when the chapter is empty.
    void tickOnly(const std::string& statute, const std::string& chapter);
    void clear() { group().ticks.clear(); }
    int ticked() const { return flow::countTicked(group().ticks, group().branches); }
    flow::Scope scope() const;

private:
    struct Place
    {
        std::size_t branch = 0;
        int part = -1;
    };
    struct Group
    {
        std::vector<flow::Branch> branches;
        flow::Ticks ticks;
        flow::Ticks hits; // branches and parts that have a question of the search
        QSet<QString> unfolded;
    };

    Group& group() { return m_groups[static_cast<std::size_t>(grouping)]; }
    const Group& group() const { return m_groups[static_cast<std::size_t>(grouping)]; }
    flow::Scope filter() const;
    bool holds(int row) const { return row >= 0 && static_cast<std::size_t>(row) < m_places.size(); }
    bool hit(const flow::Branch& branch, const flow::Branch* part) const;
    bool shown(const flow::Branch& branch, const flow::Branch* part) const;
    Row rowOf(const flow::Branch& branch, Place place, flow::Tick tick, bool unfolded) const;

    std::array<Group, 4> m_groups; // by flow::Grouping
    QString m_words;
    words::Language m_language = words::Language::chinese;
    std::vector<Place> m_places; // of the rows
};

// The name of a branch for people; `part` is one inside another.
QString branchName(flow::Grouping grouping, bool part, const std::string& name, words::Language language);

} // namespace ui
