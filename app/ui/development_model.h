// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/development.h"
#include "ui/workspace.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace ui {

// 发展: subjects over time, time per question, time studied. Everything runs from the oldest to the newest.
class DevelopmentModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    // mocks: points, a column an exam; answers: right ones, a column a month
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY changed FINAL)
    // {name, part (text), whole (text), percent (int, -1: nothing), change (int), changed (bool)}
    Q_PROPERTY(QVariantList subjects READ subjects NOTIFY changed FINAL)
    Q_PROPERTY(int subject READ subject WRITE setSubject NOTIFY subjectChanged FINAL) // of the list, -1: none
    // Of the subject: {day (date), title, part (text), whole (text), percent (int, -1: nothing), seconds}
    Q_PROPERTY(QVariantList columns READ columns NOTIFY subjectChanged FINAL)
    // The slowest type first: {name, questions, over, median (seconds), budget (seconds)}
    Q_PROPERTY(QVariantList pace READ pace NOTIFY changed FINAL)
    Q_PROPERTY(QString period READ period WRITE setPeriod NOTIFY periodChanged FINAL) // day, week, month
    // {day (date, the first), answers, rights, seconds}
    Q_PROPERTY(QVariantList times READ times NOTIFY periodChanged FINAL)
    Q_PROPERTY(int papers READ papers NOTIFY changed FINAL)
    Q_PROPERTY(bool studied READ studied NOTIFY changed FINAL) // anything in twelve months
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

public:
    DevelopmentModel(Workspace& workspace, QObject* parent);

    QString source() const { return m_mocks ? QStringLiteral("mocks") : QStringLiteral("answers"); }
    void setSource(const QString& source);
    QVariantList subjects() const;
    int subject() const { return m_subject; }
    void setSubject(int subject);
    QVariantList columns() const;
    QVariantList pace() const;
    QString period() const { return m_period; }
    void setPeriod(const QString& period);
    QVariantList times() const;
    int papers() const { return static_cast<int>(m_development.papers.size()); }
    bool studied() const;
    QString error() const { return m_error; }

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void changed();
    void subjectChanged();
    void periodChanged();

private:
    const std::vector<stats::SubjectLine>& lines() const;
    QString amount(std::int64_t value) const; // points in halves or answers
    void chooseWeakest();

    Workspace& m_workspace;
    flow::Development m_development;
    bool m_mocks = true;
    int m_subject = -1;
    QString m_period = QStringLiteral("week");
    QString m_error;
};

} // namespace ui
