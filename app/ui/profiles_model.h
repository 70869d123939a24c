// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows_model.h"
#include "ui/workspace.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace ui {

// 用户: who shares this computer. While `choosing` nobody's history is open.
class ProfilesModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    // id, name, pin (whether there is one), current
    Q_PROPERTY(ui::RowsModel* people READ people CONSTANT FINAL)
    Q_PROPERTY(bool choosing READ choosing NOTIFY choosingChanged FINAL)
    Q_PROPERTY(int likely READ likely NOTIFY changed FINAL) // the row to propose
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL) // of who is here
    Q_PROPERTY(bool hasPin READ hasPin NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY told FINAL)
    Q_PROPERTY(QString done READ done NOTIFY told FINAL) // what the last action did

public:
    ProfilesModel(Workspace& workspace, QObject* parent);

    RowsModel* people() const { return m_people; }
    bool choosing() const { return m_choosing; }
    int likely() const;
    QString name() const;
    bool hasPin() const;
    QString error() const { return m_error; }
    QString done() const { return m_done; }

    // How the window of who was here last looked: type size, theme, language; nothing about the person.
    flow::Settings lookOfLast() const;
    // Other people live in the data folder now.
    void arrive();
    // Keeps the name in the list equal to the setting.
    void noteName();

    Q_INVOKABLE void reload();
    Q_INVOKABLE void clear(); // error and done
    // False with `error` when the PIN is wrong or must wait.
    Q_INVOKABLE bool choose(int row, const QString& pin);
    // Closes the history and asks who comes next. Refused while an exam is open.
    Q_INVOKABLE bool leave();
    Q_INVOKABLE bool add(const QString& name);
    // An empty `next` takes the PIN away.
    Q_INVOKABLE bool changePin(const QString& present, const QString& next);
    Q_INVOKABLE bool remove(int row, const QString& pin);
    Q_INVOKABLE QString suggestedFile() const;
    Q_INVOKABLE QStringList foundFiles() const;
    Q_INVOKABLE bool exportTo(const QString& file, bool banks);
    Q_INVOKABLE bool importFrom(const QString& file);

Q_SIGNALS:
    void changed();
    void choosingChanged();
    void told();

private:
    std::string idOf(int row) const;
    bool tell(const QString& done, const QString& error);
    bool tell(const base::Error& error);

    Workspace& m_workspace;
    RowsModel* m_people;
    bool m_choosing = false;
    QString m_error;
    QString m_done;
};

} // namespace ui
