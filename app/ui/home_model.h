// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows_model.h"
#include "ui/workspace.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

// 首页: what is open, how long until the exam, how the last mocks went.
class HomeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QDateTime today READ today NOTIFY changed FINAL)
    Q_PROPERTY(int questionsInBanks READ questionsInBanks NOTIFY changed FINAL)
    Q_PROPERTY(int refusedBanks READ refusedBanks NOTIFY changed FINAL)
    // The open attempt.
    Q_PROPERTY(bool hasOpen READ hasOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString openTitle READ openTitle NOTIFY changed FINAL)
    Q_PROPERTY(int openAnswered READ openAnswered NOTIFY changed FINAL)
    Q_PROPERTY(int openQuestions READ openQuestions NOTIFY changed FINAL)
    Q_PROPERTY(int openSecondsLeft READ openSecondsLeft NOTIFY timeChanged FINAL)
    Q_PROPERTY(QString openSavedAt READ openSavedAt NOTIFY changed FINAL)
    // An attempt whose time ran out while the program was closed, until dismissed: its id and title.
    Q_PROPERTY(QString expiredId READ expiredId NOTIFY changed FINAL)
    Q_PROPERTY(QString expiredTitle READ expiredTitle NOTIFY changed FINAL)
    // The day of the exam: state is "none", "future", "today" or "past".
    Q_PROPERTY(QString examState READ examState NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime examDay READ examDay NOTIFY changed FINAL)
    Q_PROPERTY(int daysLeft READ daysLeft NOTIFY changed FINAL)
    // Newest first, at most three: id, day (date), title, score (text), passed.
    Q_PROPERTY(ui::RowsModel* recent READ recent CONSTANT FINAL)
    // Average of the last three scores in percent, -1 while there are fewer.
    Q_PROPERTY(double recentAverage READ recentAverage NOTIFY changed FINAL)

public:
    HomeModel(Workspace& workspace, QObject* parent);

    QDateTime today() const { return m_today; }
    int questionsInBanks() const { return m_questionsInBanks; }
    int refusedBanks() const { return m_refusedBanks; }
    bool hasOpen() const { return m_workspace.desk.has_value(); }
    QString openTitle() const;
    int openAnswered() const;
    int openQuestions() const;
    int openSecondsLeft() const;
    QString openSavedAt() const;
    QString expiredId() const { return m_expiredId; }
    QString expiredTitle() const { return m_expiredTitle; }
    QString examState() const;
    QDateTime examDay() const;
    int daysLeft() const;
    RowsModel* recent() const { return m_recent; }
    double recentAverage() const { return m_recentAverage; }

    // Reads everything again.
    Q_INVOKABLE void reload();
    // Called while the page is shown, every second while a paper is open: time runs out, a day ends.
    Q_INVOKABLE void tick();
    // Gives the open attempt up; it is kept in the file and no longer shown.
    Q_INVOKABLE bool discardOpen();
    Q_INVOKABLE void dismissExpired();
    void setExpired(const QString& attemptId);

Q_SIGNALS:
    void changed();
    void timeChanged();

private:
    Workspace& m_workspace;
    QDateTime m_today;
    int m_questionsInBanks = 0;
    int m_refusedBanks = 0;
    QString m_expiredId;
    QString m_expiredTitle;
    RowsModel* m_recent;
    double m_recentAverage = -1;
};

} // namespace ui
