// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison_model.h"
#include "ui/development_model.h"
#include "ui/export_model.h"
#include "ui/rows_model.h"
#include "ui/workspace.h"
#include "ui/year_model.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace ui {

// 成绩历史: closed attempts, newest first, and their trend.
class HistoryModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    // 全部, then a title for each paper that was sat.
    Q_PROPERTY(QStringList filterTitles READ filterTitles NOTIFY changed FINAL)
    Q_PROPERTY(int filterIndex READ filterIndex WRITE setFilterIndex NOTIFY changed FINAL)
    // id, day (date), title, score (text), percent (double), passed, right, questions, seconds, expired
    Q_PROPERTY(ui::RowsModel* attempts READ attempts CONSTANT FINAL)
    // Oldest first, as TrendChart takes them: {label ("11-23"), score (in percent), passed}
    Q_PROPERTY(QVariantList trend READ trend NOTIFY changed FINAL)
    Q_PROPERTY(double passPercent READ passPercent NOTIFY changed FINAL) // -1 when the attempts differ in it
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool hasRecent READ hasRecent NOTIFY changed FINAL)
    Q_PROPERTY(double recent READ recent NOTIFY changed FINAL) // mean of the newest three, percent
    Q_PROPERTY(bool hasChange READ hasChange NOTIFY changed FINAL)
    Q_PROPERTY(double change READ change NOTIFY changed FINAL) // against the three before
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(ui::DevelopmentModel* development READ development CONSTANT FINAL)
    Q_PROPERTY(ui::ComparisonModel* comparison READ comparison CONSTANT FINAL)
    Q_PROPERTY(ui::YearModel* record READ record CONSTANT FINAL)
    Q_PROPERTY(ui::ExportModel* exports READ exports CONSTANT FINAL)

public:
    HistoryModel(Workspace& workspace, QObject* parent);

    QStringList filterTitles() const { return m_filterTitles; }
    int filterIndex() const { return m_filterIndex; }
    void setFilterIndex(int index);
    RowsModel* attempts() const { return m_attempts; }
    QVariantList trend() const { return m_trend; }
    double passPercent() const { return m_passPercent; }
    int count() const { return m_attempts->count(); }
    bool hasRecent() const { return m_recent.has_value(); }
    double recent() const { return m_recent.value_or(0); }
    bool hasChange() const { return m_change.has_value(); }
    double change() const { return m_change.value_or(0); }
    QString error() const { return m_error; }
    DevelopmentModel* development() const { return m_development; }
    ComparisonModel* comparison() const { return m_comparison; }
    YearModel* record() const { return m_record; }
    ExportModel* exports() const { return m_exports; }

    Q_INVOKABLE void reload();
    // The score sheet of an attempt as a PDF.
    Q_INVOKABLE bool printScore(const QString& attemptId, bool withWrong);
    // All attempts of the filter as a table for spreadsheets.
    Q_INVOKABLE bool exportCsv();

Q_SIGNALS:
    void changed();

private:
    void showFiltered();
    bool filtered(const store::AttemptSummary& attempt) const;

    Workspace& m_workspace;
    ExportModel* m_exports;
    DevelopmentModel* m_development;
    ComparisonModel* m_comparison;
    YearModel* m_record;
    std::vector<store::AttemptSummary> m_all;
    QStringList m_filterTitles;
    QStringList m_filterIds; // of the blueprints; the first, empty, means all
    RowsModel* m_attempts;
    QVariantList m_trend;
    int m_filterIndex = 0;
    double m_passPercent = -1;
    std::optional<double> m_recent;
    std::optional<double> m_change;
    QString m_error;
};

} // namespace ui
