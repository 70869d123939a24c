// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/offer.h"
#include "ui/range_tree.h"
#include "ui/rows_model.h"
#include "ui/workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

// 练习: choosing how and what to practise, and what that will be.
class PracticeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    // Questions due today in all banks.
    Q_PROPERTY(int due READ due NOTIFY dueChanged FINAL)
    // id (practice::toString), name, detail, count (int)
    Q_PROPERTY(ui::RowsModel* modes READ modes CONSTANT FINAL)
    Q_PROPERTY(QString mode READ mode WRITE setMode NOTIFY changed FINAL)
    Q_PROPERTY(
        QString grouping READ grouping WRITE setGrouping NOTIFY changed FINAL) // statute, subject, type, tag
    Q_PROPERTY(QString difficulty READ difficulty WRITE setDifficulty NOTIFY changed FINAL) // all, easy, …
    // Rows whose name, or a question of theirs, holds these words are shown; ticks stay.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed FINAL)
    // The tree as it is unfolded: name, part (bool: a chapter or statute inside), tick (Qt::CheckState),
    // foldable (bool), unfolded (bool), mastery (percent, -1 unknown), answers (int, behind mastery),
    // questions (int), due (int), recent (percent right, -1 unknown)
    Q_PROPERTY(ui::RowsModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int ticked READ ticked NOTIFY changed FINAL)
    Q_PROPERTY(int questions READ questions NOTIFY changed FINAL)
    Q_PROPERTY(int dueInScope READ dueInScope NOTIFY changed FINAL)
    Q_PROPERTY(int size READ size WRITE setSize NOTIFY changed FINAL) // 10, 20, 50, 0 no limit
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL) // why it is not ready, a sentence
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)      // nothing on this machine to practise
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

public:
    PracticeModel(Workspace& workspace, QObject* parent);

    int due() const { return m_due; }
    RowsModel* modes() const { return m_modes; }
    QString mode() const;
    void setMode(const QString& mode);
    QString grouping() const;
    void setGrouping(const QString& grouping);
    QString difficulty() const { return m_difficulty; }
    void setDifficulty(const QString& difficulty);
    QString search() const { return m_search; }
    void setSearch(const QString& search);
    RowsModel* rows() const { return m_rows; }
    int ticked() const { return m_tree.ticked(); }
    int questions() const { return m_offer.questions; }
    int dueInScope() const { return m_offer.due; }
    int size() const { return m_workspace.settings.practiceSize; }
    void setSize(int size);
    bool ready() const { return m_offer.count(m_mode) > 0; }
    QString reason() const;
    bool empty() const { return m_shelf.items().empty(); }
    QString error() const { return m_error; }
    bool loaded() const { return m_loaded; } // somebody has looked at it

    // Reads banks and cards again.
    Q_INVOKABLE void reload();
    // Counts anew what is due: after answers, and when a study day begins.
    Q_INVOKABLE void refreshDue();
    Q_INVOKABLE void toggle(int row);
    // Unfolds or folds; a part folds the branch it is in. Returns the row of that branch.
    Q_INVOKABLE int unfold(int row, bool unfolded);
    Q_INVOKABLE void clearTicks();
    // 智能复习 of one chapter, or of all of a statute when the chapter is empty; reads everything again.
    Q_INVOKABLE void choose(const QString& statute, const QString& chapter);
    // Puts a run on the desk; false when there is nothing or something failed, which `error` tells.
    Q_INVOKABLE bool start();

Q_SIGNALS:
    void changed();
    void dueChanged();

private:
    void findHits();
    void refreshRows();
    void refreshOffer();
    void refreshModes();
    QString detailOf(practice::Mode mode) const;

    Workspace& m_workspace;
    RowsModel* m_modes;
    RowsModel* m_rows;
    flow::Shelf m_shelf;
    RangeTree m_tree;
    practice::Mode m_mode = practice::Mode::smart;
    QString m_difficulty = QStringLiteral("all");
    QString m_search;
    flow::Offer m_offer;
    int m_due = 0;
    bool m_loaded = false;
    QString m_error;
};

} // namespace ui
