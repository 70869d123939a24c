// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <functional>

namespace ui {

// Files that pages write: into the folder of exports, or, where that failed, to a place of the learner's.
class ExportModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString done READ done NOTIFY reported FINAL)    // the file that was written, else empty
    Q_PROPERTY(QString error READ error NOTIFY reported FINAL)  // why it was not
    Q_PROPERTY(bool savable READ savable NOTIFY reported FINAL) // to another place
    Q_PROPERTY(QString suggestion READ suggestion NOTIFY reported FINAL) // where else it could go

public:
    using Job = std::function<base::Result<void>(const std::filesystem::path& file)>;

    ExportModel(Workspace& workspace, QObject* parent);

    QString done() const { return m_done; }
    QString error() const { return m_error; }
    bool savable() const { return m_job != nullptr; }
    QString suggestion() const;

    // Writes `name` by `job`, which is kept for saveTo().
    bool write(const QString& name, Job job);
    bool refuse(const base::Error& error); // there is nothing to write

    // Writes the last one to this file, or under its name into this folder.
    Q_INVOKABLE bool saveTo(const QString& path);
    Q_INVOKABLE void openFolder();
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void reported();

private:
    bool run(const std::filesystem::path& file);
    void report(const QString& done, const QString& error);

    Workspace& m_workspace;
    QString m_name;
    Job m_job;
    QString m_done;
    QString m_error;
};

} // namespace ui
