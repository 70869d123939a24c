// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/development_model.h"

#include "ui/text.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

int roundedPercent(const stats::Portion& portion)
{
    const auto percent = stats::percent(portion);
    return percent ? static_cast<int>(std::lround(std::max(0.0, *percent))) : -1;
}

} // namespace

DevelopmentModel::DevelopmentModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{}

const std::vector<stats::SubjectLine>& DevelopmentModel::lines() const
{
    return m_mocks ? m_development.mocks : m_development.answers;
}

QString DevelopmentModel::amount(std::int64_t value) const
{
    return m_mocks ? points({static_cast<int>(value)}) : QString::number(value);
}

void DevelopmentModel::setSource(const QString& source)
{
    const bool mocks = source != QLatin1String("answers");
    if (mocks == m_mocks)
        return;
    m_mocks = mocks;
    chooseWeakest();
}

void DevelopmentModel::setSubject(int subject)
{
    if (subject == m_subject || subject < 0 || subject >= static_cast<int>(lines().size()))
        return;
    m_subject = subject;
    Q_EMIT subjectChanged();
}

void DevelopmentModel::setPeriod(const QString& period)
{
    if (period == m_period)
        return;
    m_period = period;
    Q_EMIT periodChanged();
}

QVariantList DevelopmentModel::subjects() const
{
    const words::Language language = languageOf(m_workspace.settings);
    QVariantList list;
    for (const stats::SubjectLine& line : lines())
        list.append(
            QVariantMap{{QStringLiteral("name"), toQt(words::name(line.subject, language))},
                        {QStringLiteral("part"), amount(line.all.part)},
                        {QStringLiteral("whole"), amount(line.all.whole)},
                        {QStringLiteral("percent"), roundedPercent(line.all)},
                        {QStringLiteral("change"), static_cast<int>(std::lround(line.change.value_or(0)))},
                        {QStringLiteral("changed"), line.change.has_value()}});
    return list;
}

QVariantList DevelopmentModel::columns() const
{
    QVariantList list;
    if (m_subject < 0)
        return list;
    const stats::SubjectLine& line = lines()[static_cast<std::size_t>(m_subject)];
    for (std::size_t i = 0; i < line.portions.size(); ++i) {
        const stats::Portion& portion = line.portions[i];
        const base::Day day = m_mocks ? m_development.papers[i].day : m_development.months[i];
        list.append(
            QVariantMap{{QStringLiteral("day"), toQt(day)},
                        {QStringLiteral("title"), m_mocks ? toQt(m_development.papers[i].title) : QString()},
                        {QStringLiteral("part"), amount(portion.part)},
                        {QStringLiteral("whole"), amount(portion.whole)},
                        {QStringLiteral("percent"), roundedPercent(portion)},
                        {QStringLiteral("seconds"), seconds(portion.spent)}});
    }
    return list;
}

QVariantList DevelopmentModel::pace() const
{
    const words::Language language = languageOf(m_workspace.settings);
    QVariantList list;
    for (const stats::KindPace& pace : m_development.pace)
        list.append(QVariantMap{{QStringLiteral("name"), toQt(words::name(pace.kind, language))},
                                {QStringLiteral("questions"), pace.questions},
                                {QStringLiteral("over"), pace.over},
                                {QStringLiteral("median"), seconds(pace.median)},
                                {QStringLiteral("budget"), seconds(pace.budget)}});
    return list;
}

QVariantList DevelopmentModel::times() const
{
    const auto& times = m_period == QLatin1String("day")     ? m_development.byDay
                        : m_period == QLatin1String("month") ? m_development.byMonth
                                                             : m_development.byWeek;
    QVariantList list;
    for (const stats::StudyTime& time : times)
        list.append(QVariantMap{{QStringLiteral("day"), toQt(time.first)},
                                {QStringLiteral("answers"), time.answers},
                                {QStringLiteral("rights"), time.rights},
                                {QStringLiteral("seconds"), seconds(time.spent)}});
    return list;
}

bool DevelopmentModel::studied() const
{
    return std::any_of(m_development.byMonth.begin(), m_development.byMonth.end(),
                       [](const stats::StudyTime& time) { return time.answers > 0; });
}

void DevelopmentModel::reload()
{
    m_development = {};
    m_error.clear();
    if (m_workspace.history) {
        const store::StudyLog log(*m_workspace.history);
        auto development = flow::development(*m_workspace.history, log, m_workspace.studyDay());
        if (development)
            m_development = *std::move(development);
        else
            m_error = describe(development.error(), m_workspace.settings);
    }
    if (m_development.mocks.empty() && !m_development.answers.empty())
        m_mocks = false;
    chooseWeakest();
    Q_EMIT periodChanged();
}

// The weakest one is what to look at first.
void DevelopmentModel::chooseWeakest()
{
    const auto weakest = std::min_element(lines().begin(), lines().end(), [](const auto& a, const auto& b) {
        return roundedPercent(a.all) < roundedPercent(b.all);
    });
    m_subject = weakest == lines().end() ? -1 : static_cast<int>(weakest - lines().begin());
    Q_EMIT changed();
    Q_EMIT subjectChanged();
}

} // namespace ui
