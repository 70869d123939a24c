// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows_model.h"
#include "ui/workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

// The banks and blueprints on this machine and what is wrong with them.
class BanksModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    // title, path, kind (bank/blueprint/plan), state (active/superseded/refused), questions (int), revision
    // (text), regionName, errors (int), warnings (int), removable (bool: of the user)
    Q_PROPERTY(ui::RowsModel* sources READ sources CONSTANT FINAL)
    // Of the refused ones and those with warnings: file (name), place ("12:5"), severity
    // (error/warning/advice), text, remedy
    Q_PROPERTY(ui::RowsModel* findings READ findings CONSTANT FINAL)
    Q_PROPERTY(int questions READ questions NOTIFY changed FINAL)
    Q_PROPERTY(int refused READ refused NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

public:
    BanksModel(Workspace& workspace, QObject* parent);

    RowsModel* sources() const { return m_sources; }
    RowsModel* findings() const { return m_findings; }
    int questions() const { return m_questions; }
    int refused() const { return m_refused; }
    QString done() const { return m_done; }
    QString error() const { return m_error; }

    Q_INVOKABLE void reload();
    // Takes a bank of the user out of use; the file is kept under another name.
    Q_INVOKABLE void remove(const QString& path);
    Q_INVOKABLE void dismiss();
    void setError(const QString& error);

Q_SIGNALS:
    void changed();
    void removed(); // the banks of this machine are others now

private:
    Workspace& m_workspace;
    RowsModel* m_sources;
    RowsModel* m_findings;
    int m_questions = 0;
    int m_refused = 0;
    QString m_done;
    QString m_error;
};

} // namespace ui
