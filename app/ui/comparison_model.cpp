// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison_model.h"

#include "ui/text.h"

#include <algorithm>
#include <cstdlib>

namespace ui {

namespace {

constexpr std::size_t listed = 1000;

QString signedPoints(int halves)
{
    const QString sign = halves > 0 ? QStringLiteral("+") : halves < 0 ? QStringLiteral("−") : QString();
    return sign + points({std::abs(halves)});
}

int signOf(int value)
{
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

QString clock(base::Millis millis)
{
    const int all = seconds(millis);
    return QStringLiteral("%1:%2").arg(all / 60).arg(all % 60, 2, 10, QLatin1Char('0'));
}

QString marksOf(const exam::Tally& tally)
{
    return tally.questions == 0 ? QStringLiteral("–")
                                : QStringLiteral("%1 / %2").arg(points(tally.earned), points(tally.possible));
}

QVariantMap row(const QString& name, const QString& older, const QString& newer, const QString& change,
                int gain)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("older"), older},
            {QStringLiteral("newer"), newer},
            {QStringLiteral("change"), change},
            {QStringLiteral("gain"), gain}};
}

// Points where both papers give as many, else shares of them.
QVariantMap tallyRow(const QString& name, const stats::TallyPair& pair)
{
    const exam::Tally& older = pair.older;
    const exam::Tally& newer = pair.newer;
    if (older.possible.halves == 0 || newer.possible.halves == 0)
        return row(name, marksOf(older), marksOf(newer), QStringLiteral("–"), 0);
    if (older.possible == newer.possible) {
        const int change = newer.earned.halves - older.earned.halves;
        return row(name, marksOf(older), marksOf(newer), signedPoints(change), signOf(change));
    }
    const int change = qRound(100 * newer.earned.value() / newer.possible.value()) -
                       qRound(100 * older.earned.value() / older.possible.value());
    const QString sign = change > 0 ? QStringLiteral("+") : change < 0 ? QStringLiteral("−") : QString();
    return row(name, marksOf(older), marksOf(newer), QStringLiteral("%1%2 %").arg(sign).arg(std::abs(change)),
               signOf(change));
}

QString titleOf(const flow::Remarked& remarked)
{
    const store::Attempt& attempt = remarked.attempt;
    return toQt(base::formatDay(base::localDay(attempt.startedWall))) + QLatin1Char(' ') +
           toQt(attempt.paper.blueprint.title);
}

} // namespace

ComparisonModel::ComparisonModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_attempts(new RowsModel({"id", "text"}, this))
{}

void ComparisonModel::setOne(const QString& id)
{
    if (id == m_one || id.isEmpty())
        return;
    m_one = id;
    compare();
}

void ComparisonModel::setOther(const QString& id)
{
    if (id == m_other || id.isEmpty())
        return;
    m_other = id;
    compare();
}

QString ComparisonModel::olderTitle() const
{
    return m_compared ? titleOf(m_compared->older) : QString();
}

QString ComparisonModel::newerTitle() const
{
    return m_compared ? titleOf(m_compared->newer) : QString();
}

bool ComparisonModel::samePaper() const
{
    return m_compared &&
           m_compared->older.attempt.paper.blueprint.id == m_compared->newer.attempt.paper.blueprint.id;
}

int ComparisonModel::count(stats::Change change) const
{
    return m_compared ? m_compared->figures.count(change) : 0;
}

QVariantList ComparisonModel::totals() const
{
    if (!m_compared)
        return {};
    const stats::TallyPair& total = m_compared->figures.total;
    const auto verdict = [&](const flow::Remarked& remarked) {
        return toQt(words::recordWord(remarked.report.passed ? "passed" : "failed",
                                      languageOf(m_workspace.settings)));
    };
    const bool was = m_compared->older.report.passed;
    const bool is = m_compared->newer.report.passed;
    const int rights = total.newer.right - total.older.right;
    const bool asMany = total.newer.questions == total.older.questions;
    const auto right = [](const exam::Tally& tally) {
        return QStringLiteral("%1 / %2").arg(tally.right).arg(tally.questions);
    };
    const base::Millis time = total.newer.spent - total.older.spent;
    const QString sign = time > 0 ? QStringLiteral("+") : time < 0 ? QStringLiteral("−") : QString();
    return {
        tallyRow(tr("得分"), total),
        row(tr("结果"), verdict(m_compared->older), verdict(m_compared->newer), QString(),
            static_cast<int>(is) - static_cast<int>(was)),
        row(tr("答对"), right(total.older), right(total.newer),
            asMany ? (rights > 0 ? QStringLiteral("+%1") : QStringLiteral("%1"))
                         .arg(rights)
                         .replace(QLatin1Char('-'), QStringLiteral("−"))
                   : QStringLiteral("–"),
            asMany ? signOf(rights) : 0),
        row(tr("用时"), clock(total.older.spent), clock(total.newer.spent), sign + clock(std::abs(time)), 0)};
}

QVariantList ComparisonModel::kinds() const
{
    QVariantList list;
    if (m_compared) {
        for (const auto& [kind, pair] : m_compared->figures.kinds)
            list.append(tallyRow(toQt(words::name(kind, languageOf(m_workspace.settings))), pair));
    }
    return list;
}

QVariantList ComparisonModel::subjects() const
{
    QVariantList list;
    if (m_compared) {
        for (const auto& [subject, pair] : m_compared->figures.subjects)
            list.append(tallyRow(toQt(words::name(subject, languageOf(m_workspace.settings))), pair));
    }
    return list;
}

QVariantList ComparisonModel::common() const
{
    QVariantList list;
    if (!m_compared)
        return list;
    const std::vector<bank::SeenQuestion>& questions = m_compared->newer.attempt.questions;
    for (const stats::Change change : {stats::Change::worse, stats::Change::better, stats::Change::same}) {
        for (const stats::CommonQuestion& one : m_compared->figures.common) {
            if (one.change != change)
                continue;
            const bank::Question& question =
                questions[static_cast<std::size_t>(one.newerNumber) - 1].question;
            list.append(QVariantMap{{QStringLiteral("older"), one.olderNumber},
                                    {QStringLiteral("newer"), one.newerNumber},
                                    {QStringLiteral("stem"), toQt(question.stem)},
                                    {QStringLiteral("olderRight"), one.olderRight},
                                    {QStringLiteral("newerRight"), one.newerRight},
                                    {QStringLiteral("gain"), change == stats::Change::better  ? 1
                                                             : change == stats::Change::worse ? -1
                                                                                              : 0}});
        }
    }
    return list;
}

void ComparisonModel::reload()
{
    m_error.clear();
    QList<Row> rows;
    if (m_workspace.history) {
        const auto all = m_workspace.history->attempts(listed);
        if (!all)
            m_error = describe(all.error(), m_workspace.settings);
        for (const store::AttemptSummary& attempt : all ? *all : std::vector<store::AttemptSummary>()) {
            if (attempt.outcome)
                rows.append(
                    Row{toQt(attempt.id), tr("%1 %2 %3 分")
                                              .arg(toQt(base::localDayTime(attempt.startedWall)),
                                                   toQt(attempt.title), points(attempt.outcome->earned))});
        }
    }
    const auto known = [&](const QString& id) {
        return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.front() == id; });
    };
    if (rows.size() >= 2 && (!known(m_one) || !known(m_other))) {
        m_one = rows[1].front().toString();
        m_other = rows[0].front().toString();
    }
    m_attempts->setRows(rows);
    compare();
}

void ComparisonModel::compare()
{
    m_compared.reset();
    if (m_attempts->count() >= 2) {
        m_error.clear();
        if (m_one == m_other)
            m_error = tr("请选择两次不同的考试。");
        else if (auto compared = flow::compareAttempts(*m_workspace.history, fromQt(m_one), fromQt(m_other)))
            m_compared = *std::move(compared);
        else
            m_error = describe(compared.error(), m_workspace.settings);
    }
    Q_EMIT changed();
}

} // namespace ui
