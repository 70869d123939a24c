// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows_model.h"
#include "ui/workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

// 设置 of practice, the doubts to hand over, and beginning anew. Every change is stored at once.
class StudySettingsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(bool autoNext READ autoNext WRITE setAutoNext NOTIFY changed FINAL)
    Q_PROPERTY(bool batchFeedback READ batchFeedback WRITE setBatchFeedback NOTIFY changed FINAL)
    Q_PROPERTY(int clearAfter READ clearAfter WRITE setClearAfter NOTIFY changed FINAL)       // 1–3
    Q_PROPERTY(int retention READ retention WRITE setRetention NOTIFY changed FINAL)          // 85, 90, 95
    Q_PROPERTY(int rolloverHour READ rolloverHour WRITE setRolloverHour NOTIFY changed FINAL) // 0, 4
    // id (number), stem, said, day (text)
    Q_PROPERTY(ui::RowsModel* doubts READ doubts CONSTANT FINAL)
    Q_PROPERTY(QString done READ done NOTIFY reported FINAL) // what was done, a sentence
    Q_PROPERTY(QString error READ error NOTIFY reported FINAL)

public:
    StudySettingsModel(Workspace& workspace, QObject* parent);

    bool autoNext() const { return m_workspace.settings.autoNext; }
    void setAutoNext(bool on);
    bool batchFeedback() const { return m_workspace.settings.batchFeedback; }
    void setBatchFeedback(bool on);
    int clearAfter() const { return m_workspace.settings.clearAfter; }
    void setClearAfter(int times);
    int retention() const { return m_workspace.settings.retention; }
    void setRetention(int percent);
    int rolloverHour() const { return m_workspace.settings.rolloverHour; }
    void setRolloverHour(int hour);
    RowsModel* doubts() const { return m_doubts; }
    QString done() const { return m_done; }
    QString error() const { return m_error; }

    Q_INVOKABLE void reload();
    // Forgets all progress, after a copy of everything was made; without the copy nothing is forgotten.
    Q_INVOKABLE bool forgetProgress();
    // Writes all doubts into one file in the folder of exports.
    Q_INVOKABLE bool exportDoubts();
    Q_INVOKABLE void removeDoubt(int row);
    Q_INVOKABLE void openFolder();

Q_SIGNALS:
    void changed();
    void reported();
    void forgotten();

private:
    std::filesystem::path folder() const { return m_workspace.person() / "exports"; }
    template<typename T>
    void set(T flow::Settings::*member, T value);
    void report(const QString& done, const QString& error);

    Workspace& m_workspace;
    RowsModel* m_doubts;
    QString m_done;
    QString m_error;
};

} // namespace ui
