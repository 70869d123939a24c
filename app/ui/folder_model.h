// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows_model.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace ui {

// What a folder holds, for choosing a file or folder in the window: folders first, then the files that end as
// asked for.
class FolderModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString path READ path NOTIFY changed FINAL)
    Q_PROPERTY(bool atRoot READ atRoot NOTIFY changed FINAL)
    Q_PROPERTY(int files READ files NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    // name, path, isFolder (bool)
    Q_PROPERTY(ui::RowsModel* entries READ entries CONSTANT FINAL)

public:
    FolderModel(QStringList patterns, QObject* parent); // "*.yaml"

    QString path() const { return m_path; }
    bool atRoot() const;
    int files() const { return m_files; }
    QString error() const { return m_error; }
    RowsModel* entries() const { return m_entries; }

    // Reads the folder again, the home folder at first.
    Q_INVOKABLE void reload();
    // Shows that folder; "~" is the home folder. False, and an error, when there is none: a file is left to
    // the caller.
    Q_INVOKABLE bool enter(const QString& path);
    Q_INVOKABLE void up();
    Q_INVOKABLE bool isFile(const QString& path) const;

Q_SIGNALS:
    void changed();

private:
    QStringList m_patterns;
    QString m_path;
    QString m_error;
    int m_files = 0;
    RowsModel* m_entries;
};

} // namespace ui
