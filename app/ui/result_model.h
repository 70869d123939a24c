// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export_model.h"
#include "ui/rows_model.h"
#include "ui/workspace.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

// 成绩: one closed attempt.
class ResultModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString attemptId READ attemptId NOTIFY changed FINAL)
    Q_PROPERTY(QString blueprintId READ blueprintId NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL) // why it cannot be shown
    Q_PROPERTY(QDateTime startedAt READ startedAt NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime endedAt READ endedAt NOTIFY changed FINAL)
    Q_PROPERTY(bool expired READ expired NOTIFY changed FINAL)
    // Points as text, in steps of 0.5; share of the total in 0..1 for the gauge.
    Q_PROPERTY(QString earned READ earned NOTIFY changed FINAL)
    Q_PROPERTY(QString total READ total NOTIFY changed FINAL)
    Q_PROPERTY(QString pass READ pass NOTIFY changed FINAL)
    Q_PROPERTY(double share READ share NOTIFY changed FINAL)
    Q_PROPERTY(double passShare READ passShare NOTIFY changed FINAL)
    Q_PROPERTY(bool passed READ passed NOTIFY changed FINAL)
    Q_PROPERTY(QString margin READ margin NOTIFY changed FINAL) // distance to the pass mark, no sign
    Q_PROPERTY(bool belowPass READ belowPass NOTIFY changed FINAL)
    Q_PROPERTY(int right READ right NOTIFY changed FINAL)
    Q_PROPERTY(int questions READ questions NOTIFY changed FINAL)
    Q_PROPERTY(int answered READ answered NOTIFY changed FINAL)
    Q_PROPERTY(int wrong READ wrong NOTIFY changed FINAL)
    Q_PROPERTY(int secondsUsed READ secondsUsed NOTIFY changed FINAL)
    Q_PROPERTY(int secondsAllowed READ secondsAllowed NOTIFY changed FINAL)
    Q_PROPERTY(int secondsPerQuestion READ secondsPerQuestion NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY changed FINAL)
    Q_PROPERTY(QString change READ change NOTIFY changed FINAL) // against the one before, "+6", "−2.5", "0"
    // name, right (int), questions (int), percent (int), earned (text), possible (text), seconds (int)
    Q_PROPERTY(ui::RowsModel* sections READ sections CONSTANT FINAL)
    Q_PROPERTY(ui::RowsModel* subjects READ subjects CONSTANT FINAL)
    // article, chapter, wrong (int): the five that cost most
    Q_PROPERTY(ui::RowsModel* weak READ weak CONSTANT FINAL)
    Q_PROPERTY(int otherWeakArticles READ otherWeakArticles NOTIFY changed FINAL)
    Q_PROPERTY(int otherWeakWrong READ otherWeakWrong NOTIFY changed FINAL)
    // Floors that were not reached: subject (name), percent (int)
    Q_PROPERTY(ui::RowsModel* missedFloors READ missedFloors CONSTANT FINAL)
    // What the clock's notes say: text
    Q_PROPERTY(ui::RowsModel* notes READ notes CONSTANT FINAL)
    Q_PROPERTY(ui::ExportModel* exports READ exports CONSTANT FINAL)

public:
    ResultModel(Workspace& workspace, QObject* parent);

    QString attemptId() const { return m_attemptId; }
    QString blueprintId() const { return m_blueprintId; }
    QString title() const { return m_title; }
    QString error() const { return m_error; }
    QDateTime startedAt() const { return m_startedAt; }
    QDateTime endedAt() const { return m_endedAt; }
    bool expired() const { return m_expired; }
    QString earned() const;
    QString total() const;
    QString pass() const;
    double share() const;
    double passShare() const;
    bool passed() const { return m_report.passed; }
    QString margin() const;
    bool belowPass() const;
    int right() const { return m_right; }
    int questions() const { return static_cast<int>(m_report.items.size()); }
    int answered() const { return m_report.answered; }
    int wrong() const { return questions() - m_right; }
    int secondsUsed() const { return m_secondsUsed; }
    int secondsAllowed() const { return m_secondsAllowed; }
    int secondsPerQuestion() const;
    bool hasPrevious() const { return m_hasPrevious; }
    QString change() const;
    RowsModel* sections() const { return m_sections; }
    RowsModel* subjects() const { return m_subjects; }
    RowsModel* weak() const { return m_weak; }
    int otherWeakArticles() const { return m_otherWeakArticles; }
    int otherWeakWrong() const { return m_otherWeakWrong; }
    RowsModel* missedFloors() const { return m_missedFloors; }
    RowsModel* notes() const { return m_notes; }
    ExportModel* exports() const { return m_exports; }

    Q_INVOKABLE bool load(const QString& attemptId);
    // The score sheet as a PDF.
    Q_INVOKABLE bool print(bool withWrong);

Q_SIGNALS:
    void changed();

private:
    void fillTables(const store::Attempt& attempt);
    void comparePrevious(const store::Attempt& attempt);

    Workspace& m_workspace;
    ExportModel* m_exports;
    exam::ScoreReport m_report;
    QString m_attemptId;
    QString m_blueprintId;
    QString m_title;
    QString m_error;
    QDateTime m_startedAt;
    QDateTime m_endedAt;
    bool m_expired = false;
    int m_right = 0;
    int m_secondsUsed = 0;
    int m_secondsAllowed = 0;
    bool m_hasPrevious = false;
    exam::Points m_previous;
    RowsModel* m_sections;
    RowsModel* m_subjects;
    RowsModel* m_weak;
    RowsModel* m_missedFloors;
    RowsModel* m_notes;
    int m_otherWeakArticles = 0;
    int m_otherWeakWrong = 0;
};

} // namespace ui
