// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows_model.h"
#include "ui/workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

// 设置. Every change is stored at once; `error` tells when it could not be.
class SettingsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString unit READ unit WRITE setUnit NOTIFY changed FINAL)
    Q_PROPERTY(QString examDay READ examDay NOTIFY changed FINAL) // "YYYY-MM-DD" or empty
    Q_PROPERTY(QString region READ region WRITE setRegion NOTIFY changed FINAL)
    // code, name
    Q_PROPERTY(ui::RowsModel* regions READ regions CONSTANT FINAL)
    Q_PROPERTY(int typeSize READ typeSize WRITE setTypeSize NOTIFY changed FINAL) // 100, 125, 150
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed FINAL)      // system, light, dark
    Q_PROPERTY(bool dark READ dark NOTIFY changed FINAL)                          // what `theme` means now
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL) // system, zh, en
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY changed FINAL)
    Q_PROPERTY(QString bankFolder READ bankFolder NOTIFY changed FINAL)
    // when (date and time), megabytes (text)
    Q_PROPERTY(ui::RowsModel* backups READ backups CONSTANT FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(QString done READ done NOTIFY errorChanged FINAL) // what the last action did
    Q_PROPERTY(QString version READ version CONSTANT FINAL)

public:
    SettingsModel(Workspace& workspace, QObject* parent);

    QString name() const;
    void setName(const QString& name);
    QString unit() const;
    void setUnit(const QString& unit);
    QString examDay() const;
    QString region() const;
    void setRegion(const QString& region);
    RowsModel* regions() const { return m_regions; }
    int typeSize() const;
    void setTypeSize(int typeSize);
    QString theme() const;
    void setTheme(const QString& theme);
    bool dark() const;
    QString language() const;
    void setLanguage(const QString& language);
    bool reduceMotion() const;
    void setReduceMotion(bool reduce);
    QString bankFolder() const;
    RowsModel* backups() const { return m_backups; }
    QString error() const { return m_error; }
    QString done() const { return m_done; }
    QString version() const;

    // Empty clears the day. False, and nothing stored, when the text is no day.
    Q_INVOKABLE bool setExamDay(const QString& text);
    Q_INVOKABLE void largerType();
    Q_INVOKABLE void smallerType();
    Q_INVOKABLE void reload();
    Q_INVOKABLE bool backUpNow();
    // Puts that backup in place of the history (which is kept beside it). Refused while an exam is open.
    Q_INVOKABLE bool restore(int row);
    Q_INVOKABLE void openBankFolder();

Q_SIGNALS:
    void changed();
    void errorChanged();
    void languageChanged();
    void regionChanged();
    void restored();

private:
    void store(const flow::Settings& settings);
    void report(const QString& done, const QString& error);

    Workspace& m_workspace;
    RowsModel* m_regions;
    RowsModel* m_backups;
    QString m_error;
    QString m_done;
};

} // namespace ui
