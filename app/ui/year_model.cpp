// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year_model.h"

#include "base/file.h"
#include "flow/record_csv.h"
#include "print/year_report.h"
#include "ui/text.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace ui {

YearModel::YearModel(Workspace& workspace, ExportModel& exports, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_exports(exports)
    , m_years(new RowsModel({"year"}, this))
{}

void YearModel::setYear(const QString& year)
{
    const int wanted = year.toInt();
    if (wanted == m_year || wanted <= 0)
        return;
    m_year = wanted;
    read();
}

QString YearModel::name() const
{
    return toQt(m_record.name);
}

QString YearModel::unit() const
{
    return toQt(m_record.unit);
}

int YearModel::seconds() const
{
    return ui::seconds(m_record.spent);
}

int YearModel::sittings() const
{
    return std::transform_reduce(m_record.exams.begin(), m_record.exams.end(), 0, std::plus<>(),
                                 [](const flow::BestScore& exam) { return exam.attempts; });
}

QVariantList YearModel::exams() const
{
    QVariantList list;
    for (const flow::BestScore& exam : m_record.exams)
        list.append(QVariantMap{{QStringLiteral("title"), toQt(exam.title)},
                                {QStringLiteral("attempts"), exam.attempts},
                                {QStringLiteral("passed"), exam.passed},
                                {QStringLiteral("best"), points(exam.best)},
                                {QStringLiteral("total"), points(exam.total)},
                                {QStringLiteral("day"), toQt(exam.bestDay)}});
    return list;
}

QVariantList YearModel::statutes() const
{
    QVariantList list;
    for (const flow::StudiedStatute& statute : m_record.statutes)
        list.append(QVariantMap{{QStringLiteral("statute"), toQt(statute.statute)},
                                {QStringLiteral("answers"), statute.answers},
                                {QStringLiteral("rights"), statute.rights},
                                {QStringLiteral("seconds"), ui::seconds(statute.spent)}});
    return list;
}

QVariantList YearModel::months() const
{
    return {m_record.answersByMonth.begin(), m_record.answersByMonth.end()};
}

void YearModel::reload()
{
    m_error.clear();
    std::vector<int> years;
    if (m_workspace.history) {
        const store::StudyLog log(*m_workspace.history);
        auto recorded = flow::recordedYears(*m_workspace.history, log, m_workspace.today());
        if (recorded)
            years = *std::move(recorded);
        else
            m_error = describe(recorded.error(), m_workspace.settings);
    }
    if (!years.empty() && std::find(years.begin(), years.end(), m_year) == years.end())
        m_year = years.front();
    QList<Row> rows;
    for (const int year : years)
        rows.append(Row{QString::number(year)});
    m_years->setRows(rows);
    if (m_error.isEmpty())
        read();
    else
        Q_EMIT changed();
}

void YearModel::read()
{
    m_record = {};
    if (m_workspace.history) {
        const store::StudyLog log(*m_workspace.history);
        auto record = flow::yearRecord(*m_workspace.history, log, m_workspace.settings, m_year);
        m_error = record ? QString() : describe(record.error(), m_workspace.settings);
        if (record)
            m_record = *std::move(record);
    }
    Q_EMIT changed();
}

bool YearModel::exportPdf()
{
    return m_exports.write(tr("学法情况报告-%1.pdf").arg(year()),
                           [record = m_record, day = m_workspace.today(),
                            language = languageOf(m_workspace.settings)](const std::filesystem::path& file) {
                               return print::save(record, day, language, file);
                           });
}

bool YearModel::exportCsv()
{
    const auto word = [language = languageOf(m_workspace.settings)](std::string_view code) {
        return words::recordWord(code, language);
    };
    return m_exports.write(tr("学法情况-%1.csv").arg(year()),
                           [csv = flow::yearCsv(m_record, word)](const std::filesystem::path& file) {
                               return base::writeFile(file, csv);
                           });
}

} // namespace ui
