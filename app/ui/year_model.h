// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/year_record.h"
#include "ui/export_model.h"
#include "ui/rows_model.h"

#include <QVariantList>

namespace ui {

// 年度: what a calendar year holds, to be printed for the yearly report.
class YearModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(ui::RowsModel* years READ years CONSTANT FINAL) // year (text), newest first
    Q_PROPERTY(QString year READ year WRITE setYear NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString unit READ unit NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)
    Q_PROPERTY(int studyDays READ studyDays NOTIFY changed FINAL)
    Q_PROPERTY(int seconds READ seconds NOTIFY changed FINAL)
    Q_PROPERTY(int answers READ answers NOTIFY changed FINAL)
    Q_PROPERTY(int rights READ rights NOTIFY changed FINAL)
    Q_PROPERTY(int fresh READ fresh NOTIFY changed FINAL)
    Q_PROPERTY(int sittings READ sittings NOTIFY changed FINAL)
    // {title, attempts, passed, best (text), total (text), day (date)}
    Q_PROPERTY(QVariantList exams READ exams NOTIFY changed FINAL)
    // Most answers first: {statute, answers, rights, seconds}
    Q_PROPERTY(QVariantList statutes READ statutes NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList months READ months NOTIFY changed FINAL) // answers of each
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

public:
    YearModel(Workspace& workspace, ExportModel& exports, QObject* parent);

    RowsModel* years() const { return m_years; }
    QString year() const { return QString::number(m_year); }
    void setYear(const QString& year);
    QString name() const;
    QString unit() const;
    bool empty() const { return m_record.answers == 0 && m_record.exams.empty(); }
    int studyDays() const { return m_record.studyDays; }
    int seconds() const;
    int answers() const { return m_record.answers; }
    int rights() const { return m_record.rights; }
    int fresh() const { return m_record.fresh; }
    int sittings() const;
    QVariantList exams() const;
    QVariantList statutes() const;
    QVariantList months() const;
    QString error() const { return m_error; }

    Q_INVOKABLE void reload();
    Q_INVOKABLE bool exportPdf();
    Q_INVOKABLE bool exportCsv();

Q_SIGNALS:
    void changed();

private:
    void read();

    Workspace& m_workspace;
    ExportModel& m_exports;
    RowsModel* m_years;
    int m_year = 0; // 0: not read yet
    flow::YearRecord m_record;
    QString m_error;
};

} // namespace ui
