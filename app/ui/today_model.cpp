// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today_model.h"

#include "base/id.h"
#include "ui/text.h"

namespace ui {

TodayModel::TodayModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_plans(new RowsModel({"id", "title", "topic", "done", "goal", "from", "reached"}, this))
{}

QString TodayModel::statute() const
{
    return toQt(m_today.statute);
}

QString TodayModel::chapter() const
{
    return toQt(m_today.chapter);
}

QDateTime TodayModel::allSeen() const
{
    return m_today.allSeen ? toQt(*m_today.allSeen) : QDateTime();
}

void TodayModel::reload()
{
    m_reader.reset();
    m_again = false;
    if (!m_workspace.history || !m_workspace.library)
        return show(flow::Today{});
    show(flow::today(*m_workspace.library, *m_workspace.history, m_workspace.settings.region,
                     m_workspace.statutes(), m_workspace.clock.read().wall));
}

void TodayModel::reloadLater()
{
    if (!m_workspace.history || !m_workspace.library)
        return reload();
    m_again = m_reader != nullptr; // never waits for it
    if (m_again)
        return;
    m_reader = std::make_unique<BackgroundRead<flow::Today>>(
        [places = m_workspace.places, person = m_workspace.person(), region = m_workspace.settings.region,
         wall = m_workspace.clock.read().wall] {
            return readBeside(places, person, [&](const flow::Library& library, store::History& history) {
                return flow::today(library, history, region, library.statutes(), wall);
            });
        });
    connect(m_reader.get(), &QThread::finished, this, &TodayModel::take);
    m_reader->start();
}

void TodayModel::take()
{
    if (!m_reader || !m_reader->isFinished()) // it had finished already when another took its place
        return;
    m_reader->wait();
    const std::unique_ptr<BackgroundRead<flow::Today>> reader = std::move(m_reader);
    if (m_again)
        return reloadLater();
    show(reader->result());
}

void TodayModel::show(base::Result<flow::Today> read)
{
    m_loaded = true;
    m_error = read ? QString() : describe(read.error(), m_workspace.settings);
    m_today = read ? *std::move(read) : flow::Today{};
    refreshPlans();
    Q_EMIT changed();
}

void TodayModel::refreshPlans()
{
    QList<Row> rows;
    for (const flow::PlanToday& plan : m_today.plans) {
        const auto& due = plan.step.due;
        const bool ahead = due && due->first > m_today.day;
        const bool monthly = plan.kind == practice::PlanKind::monthly;
        rows.append(Row{toQt(plan.id), monthly ? tr("本月一法") : toQt(plan.title),
                        plan.entry ? toQt(plan.entry->topic) : QString(),
                        std::min(plan.step.progress.answered, plan.step.progress.goal),
                        plan.step.progress.goal, ahead ? toQt(due->first) : QDateTime(),
                        plan.entry && plan.step.progress.reached()});
    }
    m_plans->setRows(rows);
}

bool TodayModel::start()
{
    return run(m_today.toReview, m_today.toSee);
}

bool TodayModel::startReviews()
{
    return run(m_today.toReview, {});
}

bool TodayModel::startFresh()
{
    return run({}, m_today.toSee);
}

bool TodayModel::run(const std::vector<std::string>& reviews, const std::vector<std::string>& fresh)
{
    flow::PracticeRequest request{.size = 0, .seed = base::newSeed(), .reviewsFirst = true};
    request.scope.ids.insert(reviews.begin(), reviews.end());
    request.scope.ids.insert(fresh.begin(), fresh.end());
    if (request.scope.ids.empty())
        return false;
    const auto started = m_workspace.startPractice(request);
    m_error = started ? QString() : describe(started.error(), m_workspace.settings);
    Q_EMIT changed();
    return started.has_value();
}

bool TodayModel::startPlan(int row)
{
    if (row < 0 || row >= static_cast<int>(m_today.plans.size()))
        return false;
    const auto started = m_workspace.startStep(m_today.plans[static_cast<std::size_t>(row)].step);
    m_error = started ? QString() : describe(started.error(), m_workspace.settings);
    Q_EMIT changed();
    return started.has_value();
}

} // namespace ui
