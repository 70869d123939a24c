// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_model.h"

#include "ui/text.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace ui {

ExportModel::ExportModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{}

QString ExportModel::suggestion() const
{
    return QDir::home().filePath(m_name);
}

bool ExportModel::write(const QString& name, Job job)
{
    m_name = name;
    m_job = std::move(job);
    const std::filesystem::path folder = m_workspace.person() / "exports";
    std::error_code ignored; // writing the file tells what is wrong with its folder
    std::filesystem::create_directories(folder, ignored);
    return run(folder / fromQt(name));
}

bool ExportModel::refuse(const base::Error& error)
{
    m_job = nullptr;
    report({}, describe(error, m_workspace.settings));
    return false;
}

bool ExportModel::saveTo(const QString& path)
{
    if (!m_job)
        return false;
    QString file = path.trimmed();
    if (file.startsWith(QLatin1String("~/")))
        file = QDir::home().filePath(file.mid(2));
    if (file.isEmpty() || QDir::isRelativePath(file)) {
        report({}, tr("请写出完整的路径，例如 %1。").arg(suggestion()));
        return false;
    }
    if (QFileInfo(file).isDir())
        file = QDir(file).filePath(m_name);
    return run(fromQt(QDir::cleanPath(file)));
}

void ExportModel::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_done).path()));
}

void ExportModel::dismiss()
{
    report({}, {});
}

bool ExportModel::run(const std::filesystem::path& file)
{
    const auto written = m_job(file);
    report(written ? toQt(file.string()) : QString(),
           written ? QString() : describe(written.error(), m_workspace.settings));
    return written.has_value();
}

void ExportModel::report(const QString& done, const QString& error)
{
    m_done = done;
    m_error = error;
    Q_EMIT reported();
}

} // namespace ui
