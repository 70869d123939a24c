// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans_model.h"

#include "store/study_log.h"
#include "ui/text.h"

#include <algorithm>

namespace ui {

namespace {

Row rowOf(const practice::PlanEntry& entry, practice::PlanKind kind, const flow::PlanStep& step, bool now,
          words::Language language)
{
    const practice::EntryProgress& p = step.progress;
    return {toQt(words::describe(entry.time, kind, language)),
            toQt(entry.topic),
            step.due ? toQt(step.due->first) : QDateTime(),
            step.due ? toQt(step.due->last) : QDateTime(),
            std::min(p.answered, p.goal),
            p.goal,
            p.questions,
            p.rightPercent().value_or(-1),
            p.mastery,
            p.reached(),
            now};
}

} // namespace

PlansModel::PlansModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_plans(new RowsModel({"id", "title", "kind", "followed", "detail"}, this))
    , m_entries(new RowsModel({"time", "topic", "from", "to", "done", "goal", "questions", "percent",
                               "mastery", "reached", "now"},
                              this))
{}

const practice::StudyPlan* PlansModel::plan() const
{
    return m_selected >= 0 ? &*m_files[static_cast<std::size_t>(m_selected)].plan : nullptr;
}

const flow::FollowedPlan* PlansModel::following(const std::string& id) const
{
    const auto found = std::find_if(m_followed.begin(), m_followed.end(),
                                    [&](const flow::FollowedPlan& one) { return one.id == id; });
    return found == m_followed.end() ? nullptr : &*found;
}

QString PlansModel::title() const
{
    return plan() ? toQt(plan()->title) : QString();
}

QString PlansModel::source() const
{
    return plan() ? toQt(plan()->source) : QString();
}

bool PlansModel::followed() const
{
    return plan() && following(plan()->id);
}

QDateTime PlansModel::firstDay() const
{
    const bool course = plan() && plan()->kind == practice::PlanKind::course;
    return course && followed() ? toQt(following(plan()->id)->firstDay) : QDateTime();
}

bool PlansModel::wantsExamDay() const
{
    return plan() && plan()->kind == practice::PlanKind::sprint && !m_workspace.settings.examDay;
}

void PlansModel::reload()
{
    const std::string id = plan() ? plan()->id : std::string();
    m_error.clear();
    m_files.clear();
    m_shelf = {};
    m_selected = -1;
    if (m_workspace.history && m_workspace.library) {
        const store::StudyLog log(*m_workspace.history);
        const base::Day day = m_workspace.studyDay();
        auto files = m_workspace.library->plans(day);
        auto shelf = flow::Shelf::load(*m_workspace.library, log, m_workspace.settings.region, day);
        if (files && shelf) {
            m_files = *std::move(files);
            m_shelf = *std::move(shelf);
            std::erase_if(m_files, [](const flow::PlanFile& file) { return !file.plan; });
        } else {
            m_error = describe(files ? shelf.error() : files.error(), m_workspace.settings);
        }
    }
    readFollowed();
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (m_selected < 0 || m_files[i].plan->id == id)
            m_selected = static_cast<int>(i);
    }
    refresh();
}

void PlansModel::readFollowed()
{
    m_followed.clear();
    if (!m_workspace.history)
        return;
    auto followed = flow::followedPlans(*m_workspace.history, m_files);
    if (followed)
        m_followed = *std::move(followed);
    else
        m_error = describe(followed.error(), m_workspace.settings);
}

void PlansModel::select(int row)
{
    if (row < 0 || row >= static_cast<int>(m_files.size()))
        return;
    m_selected = row;
    refresh();
}

void PlansModel::refresh()
{
    const words::Language language = languageOf(m_workspace.settings);
    QList<Row> rows;
    for (const flow::PlanFile& file : m_files)
        rows.append(Row{toQt(file.plan->id), toQt(file.plan->title),
                        toQt(words::name(file.plan->kind, language)), following(file.plan->id) != nullptr,
                        tr("%1 项").arg(file.plan->entries.size())});
    m_plans->setRows(rows);
    refreshEntries(language);
    Q_EMIT changed();
}

// A plan that is not followed is shown as if it began today.
void PlansModel::refreshEntries(words::Language language)
{
    m_steps.clear();
    QList<Row> rows;
    if (const practice::StudyPlan* plan = this->plan()) {
        const base::Day today = m_shelf.day();
        const flow::FollowedPlan* chosen = following(plan->id);
        const auto anchor =
            practice::anchorOf(plan->kind, chosen ? chosen->firstDay : today, m_workspace.settings.examDay);
        m_steps = flow::stepsOf(m_shelf, *plan, m_workspace.statutes(), anchor);
        std::vector<practice::EntryProgress> progress;
        for (const flow::PlanStep& step : m_steps)
            progress.push_back(step.progress);
        const auto current = practice::currentEntry(*plan, progress, today, anchor);
        for (std::size_t i = 0; i < m_steps.size(); ++i)
            rows.append(rowOf(plan->entries[i], plan->kind, m_steps[i], current == i, language));
    }
    m_entries->setRows(rows);
}

void PlansModel::done(const base::Result<void>& result)
{
    m_error = result ? QString() : describe(result.error(), m_workspace.settings);
    if (result)
        readFollowed();
    refresh();
}

void PlansModel::setFollowed(bool followed)
{
    if (!plan() || !m_workspace.history)
        return;
    done(followed ? flow::followPlan(*m_workspace.history, m_files, {plan()->id, m_shelf.day()})
                  : flow::unfollowPlan(*m_workspace.history, m_files, plan()->id));
}

void PlansModel::beginToday()
{
    setFollowed(true);
}

bool PlansModel::practise(int entry)
{
    if (entry < 0 || entry >= static_cast<int>(m_steps.size()))
        return false;
    const auto started = m_workspace.startStep(m_steps[static_cast<std::size_t>(entry)]);
    m_error = started ? QString() : describe(started.error(), m_workspace.settings);
    Q_EMIT changed();
    return started.has_value();
}

} // namespace ui
