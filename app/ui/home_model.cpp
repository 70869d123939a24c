// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home_model.h"

#include "flow/attempts.h"
#include "stats/score_summary.h"
#include "ui/text.h"

namespace ui {

HomeModel::HomeModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_recent(new RowsModel({"id", "day", "title", "score", "passed"}, this))
{}

QString HomeModel::openTitle() const
{
    return hasOpen() ? toQt(m_workspace.desk->attempt().paper.blueprint.title) : QString();
}

int HomeModel::openAnswered() const
{
    return hasOpen() ? m_workspace.desk->session().answered() : 0;
}

int HomeModel::openQuestions() const
{
    return hasOpen() ? static_cast<int>(m_workspace.desk->session().items.size()) : 0;
}

int HomeModel::openSecondsLeft() const
{
    return hasOpen() ? secondsUp(m_workspace.desk->remaining()) : 0;
}

QString HomeModel::openSavedAt() const
{
    return hasOpen() ? toQt(base::localDayTime(m_workspace.desk->saveState().savedWall)) : QString();
}

QString HomeModel::examState() const
{
    if (!m_workspace.settings.examDay)
        return QStringLiteral("none");
    const int days = daysLeft();
    return days > 0 ? QStringLiteral("future") : days == 0 ? QStringLiteral("today") : QStringLiteral("past");
}

QDateTime HomeModel::examDay() const
{
    return m_workspace.settings.examDay ? toQt(*m_workspace.settings.examDay) : QDateTime();
}

int HomeModel::daysLeft() const
{
    return m_workspace.settings.examDay
               ? base::dayNumber(*m_workspace.settings.examDay) - base::dayNumber(m_workspace.today())
               : 0;
}

void HomeModel::reload()
{
    m_today = toQt(m_workspace.today());
    m_questionsInBanks = 0;
    m_refusedBanks = 0;
    if (m_workspace.library) {
        const auto sources = m_workspace.library->sources();
        for (const catalogue::Source& source : sources.value_or(std::vector<catalogue::Source>())) {
            if (source.state == catalogue::State::active)
                m_questionsInBanks += source.questions;
            m_refusedBanks += source.state == catalogue::State::refused ? 1 : 0;
        }
    }
    QList<Row> rows;
    std::vector<double> percents;
    if (m_workspace.history) {
        const auto attempts = m_workspace.history->attempts(3);
        for (const store::AttemptSummary& a : attempts.value_or(std::vector<store::AttemptSummary>())) {
            if (!a.outcome)
                continue;
            rows.append(Row{toQt(a.id), toQt(base::localDay(a.startedWall)), toQt(a.title),
                            points(a.outcome->earned), a.outcome->passed});
            percents.push_back(100.0 * a.outcome->earned.halves / a.outcome->total.halves);
        }
    }
    m_recent->setRows(rows);
    m_recentAverage = stats::trend(percents).recent.value_or(-1);
    Q_EMIT changed();
    Q_EMIT timeChanged();
}

void HomeModel::tick()
{
    if (m_today != toQt(m_workspace.today()))
        reload();
    if (!hasOpen())
        return;
    m_workspace.desk->tick();
    if (m_workspace.desk->over() && m_workspace.desk->closedOnDisk()) {
        const QString id = toQt(m_workspace.desk->attempt().id);
        m_workspace.desk.reset();
        m_workspace.backUp();
        setExpired(id);
        reload();
    }
    Q_EMIT timeChanged();
}

bool HomeModel::discardOpen()
{
    if (!hasOpen())
        return false;
    if (!m_workspace.history->discardAttempt(m_workspace.desk->attempt().id, m_workspace.clock.read().wall))
        return false;
    m_workspace.desk.reset();
    reload();
    return true;
}

void HomeModel::dismissExpired()
{
    setExpired({});
}

void HomeModel::setExpired(const QString& attemptId)
{
    m_expiredId = attemptId;
    m_expiredTitle.clear();
    if (!attemptId.isEmpty() && m_workspace.history) {
        if (const auto attempt = m_workspace.history->attempt(fromQt(attemptId)))
            m_expiredTitle = toQt(attempt->paper.blueprint.title);
    }
    Q_EMIT changed();
}

} // namespace ui
