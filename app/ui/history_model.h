// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows_model.h"
#include "ui/workspace.h"

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

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void changed();

private:
    void showFiltered();

    Workspace& m_workspace;
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
