// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/today.h"
#include "ui/background_read.h"
#include "ui/rows_model.h"
#include "ui/workspace.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace ui {

// 今日计划: what is due, what is new, where the plans are, and the runs that do it.
class TodayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL) // why it could not be read or begun
    // Questions of the day.
    Q_PROPERTY(int reviewsDone READ reviewsDone NOTIFY changed FINAL)
    Q_PROPERTY(int reviewsLeft READ reviewsLeft NOTIFY changed FINAL)
    Q_PROPERTY(int freshDone READ freshDone NOTIFY changed FINAL)
    Q_PROPERTY(int freshLeft READ freshLeft NOTIFY changed FINAL)
    Q_PROPERTY(int done READ done NOTIFY changed FINAL)
    Q_PROPERTY(int left READ left NOTIFY changed FINAL)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed FINAL) // for what is left
    // Where the first new question is; empty where it has none.
    Q_PROPERTY(QString statute READ statute NOTIFY changed FINAL)
    Q_PROPERTY(QString chapter READ chapter NOTIFY changed FINAL)
    // Whether going on like this everything is seen before the exam, and by which day (invalid: not
    // foreseen).
    Q_PROPERTY(bool enough READ enough NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime allSeen READ allSeen NOTIFY changed FINAL)
    Q_PROPERTY(int unseen READ unseen NOTIFY changed FINAL)
    Q_PROPERTY(int questions READ questions NOTIFY changed FINAL)
    Q_PROPERTY(int mastered READ mastered NOTIFY changed FINAL)
    Q_PROPERTY(int streak READ streak NOTIFY changed FINAL)
    // Plans that are followed: id, title, topic (empty: to be chosen), done (int), goal (int), from (date,
    // when it lies ahead), reached (bool)
    Q_PROPERTY(ui::RowsModel* plans READ plans CONSTANT FINAL)

public:
    TodayModel(Workspace& workspace, QObject* parent);

    bool loaded() const { return m_loaded; }
    QString error() const { return m_error; }
    int reviewsDone() const { return m_today.reviews.done; }
    int reviewsLeft() const { return m_today.reviews.left; }
    int freshDone() const { return m_today.fresh.done; }
    int freshLeft() const { return m_today.fresh.left; }
    int done() const { return m_today.all().done; }
    int left() const { return m_today.all().left; }
    int minutes() const { return m_today.minutes; }
    QString statute() const;
    QString chapter() const;
    bool enough() const { return m_today.enough; }
    QDateTime allSeen() const;
    int unseen() const { return m_today.unseen; }
    int questions() const { return m_today.questions; }
    int mastered() const { return m_today.mastered; }
    int streak() const { return m_today.streak; }
    RowsModel* plans() const { return m_plans; }

    Q_INVOKABLE void reload();
    // Shows what a thread of its own reads, when it has; nobody waits for it.
    void reloadLater();
    // Each puts a run on the desk; false when there is nothing to do or something failed, which `error`
    // tells.
    Q_INVOKABLE bool start(); // reviews, then new ones
    Q_INVOKABLE bool startReviews();
    Q_INVOKABLE bool startFresh();
    Q_INVOKABLE bool startPlan(int row);

Q_SIGNALS:
    void changed();

private:
    void take();
    void show(base::Result<flow::Today> read);
    bool run(const std::vector<std::string>& reviews, const std::vector<std::string>& fresh);
    void refreshPlans();

    Workspace& m_workspace;
    RowsModel* m_plans;
    flow::Today m_today;
    std::unique_ptr<BackgroundRead<flow::Today>> m_reader;
    bool m_again = false; // what is being read is out of date
    bool m_loaded = false;
    QString m_error;
};

} // namespace ui
