// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history_model.h"

#include "base/file.h"
#include "flow/record_csv.h"
#include "stats/score_summary.h"
#include "ui/score_printing.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace ui {

namespace {

constexpr std::size_t listed = 1000;

double percentOf(exam::Points part, exam::Points whole)
{
    return whole.halves > 0 ? 100.0 * part.halves / whole.halves : 0;
}

} // namespace

HistoryModel::HistoryModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_exports(new ExportModel(workspace, this))
    , m_development(new DevelopmentModel(workspace, this))
    , m_comparison(new ComparisonModel(workspace, this))
    , m_record(new YearModel(workspace, *m_exports, this))
    , m_attempts(new RowsModel(
          {"id", "day", "title", "score", "percent", "passed", "right", "questions", "seconds", "expired"},
          this))
{}

void HistoryModel::reload()
{
    m_all.clear();
    m_error.clear();
    if (m_workspace.history) {
        auto attempts = m_workspace.history->attempts(listed);
        if (attempts)
            m_all = *std::move(attempts);
        else
            m_error = describe(attempts.error(), m_workspace.settings);
    }
    m_filterTitles = {tr("全部")};
    m_filterIds = {QString()};
    for (const store::AttemptSummary& attempt : m_all) {
        const QString id = toQt(attempt.blueprintId);
        if (m_filterIds.contains(id))
            continue;
        m_filterIds.append(id);
        m_filterTitles.append(toQt(attempt.title));
    }
    m_filterIndex = std::clamp(m_filterIndex, 0, static_cast<int>(m_filterIds.size()) - 1);
    showFiltered();
}

void HistoryModel::setFilterIndex(int index)
{
    if (index == m_filterIndex || index < 0 || index >= m_filterIds.size())
        return;
    m_filterIndex = index;
    showFiltered();
}

bool HistoryModel::filtered(const store::AttemptSummary& attempt) const
{
    const QString blueprint = m_filterIds.value(m_filterIndex);
    return attempt.outcome && (blueprint.isEmpty() || toQt(attempt.blueprintId) == blueprint);
}

bool HistoryModel::printScore(const QString& attemptId, bool withWrong)
{
    return ui::printScore(m_workspace, *m_exports, attemptId, withWrong);
}

bool HistoryModel::exportCsv()
{
    std::vector<store::AttemptSummary> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown),
                 [&](const store::AttemptSummary& attempt) { return filtered(attempt); });
    const auto word = [language = languageOf(m_workspace.settings)](std::string_view code) {
        return words::recordWord(code, language);
    };
    return m_exports->write(tr("成绩历史-%1.csv").arg(toQt(base::formatDay(m_workspace.today()))),
                            [csv = flow::attemptsCsv(shown, word)](const std::filesystem::path& file) {
                                return base::writeFile(file, csv);
                            });
}

void HistoryModel::showFiltered()
{
    QList<Row> rows;
    std::vector<double> percents;
    std::vector<double> passes;
    m_trend.clear();
    for (const store::AttemptSummary& attempt : m_all) {
        if (!filtered(attempt))
            continue;
        const store::Outcome& outcome = *attempt.outcome;
        const QDateTime day = toQt(base::localDay(attempt.startedWall));
        percents.push_back(percentOf(outcome.earned, outcome.total));
        passes.push_back(percentOf(outcome.pass, outcome.total));
        rows.append(Row{toQt(attempt.id), day, toQt(attempt.title), ui::points(outcome.earned),
                        percents.back(), outcome.passed, outcome.right, outcome.questions,
                        seconds(attempt.consumed), attempt.phase == exam::Phase::expired});
        m_trend.prepend(QVariantMap{{QStringLiteral("label"), day.toString(QStringLiteral("MM-dd"))},
                                    {QStringLiteral("score"), std::round(10 * percents.back()) / 10},
                                    {QStringLiteral("passed"), outcome.passed}});
    }
    m_attempts->setRows(rows);
    const bool onePass = !passes.empty() && std::all_of(passes.begin(), passes.end(),
                                                        [&](double pass) { return pass == passes.front(); });
    m_passPercent = onePass ? passes.front() : -1;
    const stats::Trend trend = stats::trend(percents);
    m_recent = trend.recent;
    m_change = trend.change;
    Q_EMIT changed();
}

} // namespace ui
