// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/comparison.h"
#include "ui/rows_model.h"
#include "ui/workspace.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace ui {

// 对比: two closed attempts side by side, the older one first whichever was chosen where.
class ComparisonModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    // To choose from, newest first: id, text
    Q_PROPERTY(ui::RowsModel* attempts READ attempts CONSTANT FINAL)
    Q_PROPERTY(QString one READ one WRITE setOne NOTIFY changed FINAL) // ids
    Q_PROPERTY(QString other READ other WRITE setOther NOTIFY changed FINAL)
    Q_PROPERTY(bool shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(QString olderTitle READ olderTitle NOTIFY changed FINAL) // "2026-11-23 标准卷"
    Q_PROPERTY(QString newerTitle READ newerTitle NOTIFY changed FINAL)
    Q_PROPERTY(bool samePaper READ samePaper NOTIFY changed FINAL) // drawn by one blueprint
    // {name, older, newer, change (texts), gain (int, -1, 0, 1)}
    Q_PROPERTY(QVariantList totals READ totals NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList subjects READ subjects NOTIFY changed FINAL)
    // Those that changed first: {older, newer (numbers), stem, olderRight, newerRight, gain}
    Q_PROPERTY(QVariantList common READ common NOTIFY changed FINAL)
    Q_PROPERTY(int better READ better NOTIFY changed FINAL)
    Q_PROPERTY(int same READ same NOTIFY changed FINAL)
    Q_PROPERTY(int worse READ worse NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

public:
    ComparisonModel(Workspace& workspace, QObject* parent);

    RowsModel* attempts() const { return m_attempts; }
    QString one() const { return m_one; }
    void setOne(const QString& id);
    QString other() const { return m_other; }
    void setOther(const QString& id);
    bool shown() const { return m_compared.has_value(); }
    QString olderTitle() const;
    QString newerTitle() const;
    bool samePaper() const;
    QVariantList totals() const;
    QVariantList kinds() const;
    QVariantList subjects() const;
    QVariantList common() const;
    int better() const { return count(stats::Change::better); }
    int same() const { return count(stats::Change::same); }
    int worse() const { return count(stats::Change::worse); }
    QString error() const { return m_error; }

    // Reads the attempts anew; the two newest are compared unless others were chosen.
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void changed();

private:
    int count(stats::Change change) const;
    void compare();

    Workspace& m_workspace;
    RowsModel* m_attempts;
    QString m_one;
    QString m_other;
    std::optional<flow::ComparedAttempts> m_compared;
    QString m_error;
};

} // namespace ui
