// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/followed_plans.h"
#include "flow/plan_questions.h"
#include "ui/rows_model.h"
#include "ui/workspace.h"
#include "words/language.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

// 学习计划: the plans of this machine, which of them are followed, and how far their entries are.
class PlansModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    // id, title, kind (name), followed (bool), detail
    Q_PROPERTY(ui::RowsModel* plans READ plans CONSTANT FINAL)
    Q_PROPERTY(int selected READ selected NOTIFY changed FINAL) // index in plans, -1 without any
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString source READ source NOTIFY changed FINAL)
    Q_PROPERTY(bool followed READ followed NOTIFY changed FINAL)
    // Of a course: the day it begins, else invalid. Of a sprint: whether the exam day is missing.
    Q_PROPERTY(QDateTime firstDay READ firstDay NOTIFY changed FINAL)
    Q_PROPERTY(bool wantsExamDay READ wantsExamDay NOTIFY changed FINAL)
    // time, topic, from, to (dates, invalid without days), done (int), goal (int), questions (int),
    // percent (right ones of the answered, -1 none), mastery (percent wanted, 0 none), reached (bool), now
    // (bool)
    Q_PROPERTY(ui::RowsModel* entries READ entries CONSTANT FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

public:
    PlansModel(Workspace& workspace, QObject* parent);

    RowsModel* plans() const { return m_plans; }
    int selected() const { return m_selected; }
    QString title() const;
    QString source() const;
    bool followed() const;
    QDateTime firstDay() const;
    bool wantsExamDay() const;
    RowsModel* entries() const { return m_entries; }
    QString error() const { return m_error; }

    // Reads plans, banks and cards again.
    Q_INVOKABLE void reload();
    Q_INVOKABLE void select(int row);
    // A course begins today.
    Q_INVOKABLE void setFollowed(bool followed);
    Q_INVOKABLE void beginToday();
    // Puts a run on the desk with the questions of an entry; false when there are none.
    Q_INVOKABLE bool practise(int entry);

Q_SIGNALS:
    void changed();

private:
    const practice::StudyPlan* plan() const;
    const flow::FollowedPlan* following(const std::string& id) const;
    void readFollowed();
    void refresh();
    void refreshEntries(words::Language language);
    void done(const base::Result<void>& result);

    Workspace& m_workspace;
    RowsModel* m_plans;
    RowsModel* m_entries;
    std::vector<flow::PlanFile> m_files; // usable ones only
    std::vector<flow::FollowedPlan> m_followed;
    flow::Shelf m_shelf;
    std::vector<flow::PlanStep> m_steps;
    int m_selected = -1;
    QString m_error;
};

} // namespace ui
