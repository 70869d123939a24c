// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace ui {

class DataCopier;

// Where the records lie, and taking them elsewhere.
class DataFolderModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(QString example READ example CONSTANT FINAL) // of a folder to choose
    Q_PROPERTY(bool fixed READ fixed CONSTANT FINAL)        // RENQIAN_DATA decides
    // "ask", "existing" (the wanted folder has records already), "copying" or "done".
    Q_PROPERTY(QString step READ step NOTIFY changed FINAL)
    Q_PROPERTY(QString wanted READ wanted NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime lastAttempt READ lastAttempt NOTIFY changed FINAL) // of the existing records
    Q_PROPERTY(double share READ share NOTIFY shareChanged FINAL)           // copied, 0 to 1
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

public:
    DataFolderModel(Workspace& workspace, QObject* parent);
    ~DataFolderModel() override;

    QString folder() const;
    QString example() const;
    bool fixed() const { return m_workspace.places.choice.empty(); }
    QString step() const { return m_step; }
    QString wanted() const;
    QDateTime lastAttempt() const { return m_lastAttempt; }
    double share() const { return m_share; }
    QString error() const { return m_error; }

    // In the file manager.
    Q_INVOKABLE void open();
    // Copies everything there and changes over, or asks first when there are records already.
    Q_INVOKABLE void choose(const QString& folder);
    // Changes over to the records that are there; the present ones stay where they are.
    Q_INVOKABLE void useExisting();
    // Back to "ask"; stops a copy.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();
    void shareChanged();
    void moved(bool copied); // the choice is stored: the history must be opened anew

private:
    bool mayMove();
    void startCopy();
    void finishCopy();
    void changeOver(bool copied);
    void go(const QString& step, const QString& error = {});
    void refuse(const base::Error& error);

    Workspace& m_workspace;
    std::filesystem::path m_wanted;
    QString m_step = QStringLiteral("ask");
    QDateTime m_lastAttempt;
    double m_share = 0;
    QString m_error;
    std::unique_ptr<DataCopier> m_copier;
};

} // namespace ui
