// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folder_model.h"

#include <QDir>
#include <QFileInfo>
#include <utility>

namespace ui {

namespace {

constexpr int mostEntries = 2'000;

QString absolute(QString path)
{
    path = path.trimmed();
    if (path == QLatin1String("~") || path.startsWith(QLatin1String("~/")))
        path = QDir::homePath() + path.mid(1);
    return path.isEmpty() ? path : QDir::cleanPath(path);
}

} // namespace

FolderModel::FolderModel(QStringList patterns, QObject* parent)
    : QObject(parent)
    , m_patterns(std::move(patterns))
    , m_entries(new RowsModel({"name", "path", "isFolder"}, this))
{}

bool FolderModel::atRoot() const
{
    return QDir(m_path).isRoot();
}

void FolderModel::reload()
{
    if (!enter(m_path.isEmpty() ? QDir::homePath() : m_path))
        enter(QDir::rootPath());
}

bool FolderModel::enter(const QString& wanted)
{
    const QString path = absolute(wanted);
    const QDir dir(path);
    if (!QDir::isAbsolutePath(path) || !dir.exists() || !dir.isReadable()) {
        m_error = tr("打不开这个文件夹：%1").arg(wanted);
        Q_EMIT changed();
        return false;
    }
    QList<Row> rows;
    for (const QString& name :
         dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::LocaleAware))
        if (rows.size() < mostEntries)
            rows.append(Row{name, dir.filePath(name), true});
    m_files = 0;
    for (const QString& name :
         dir.entryList(m_patterns, QDir::Files, QDir::Name | QDir::LocaleAware | QDir::IgnoreCase)) {
        ++m_files;
        if (rows.size() < mostEntries)
            rows.append(Row{name, dir.filePath(name), false});
    }
    m_path = path;
    m_error.clear();
    m_entries->setRows(rows);
    Q_EMIT changed();
    return true;
}

void FolderModel::up()
{
    if (!atRoot())
        enter(QFileInfo(m_path).path());
}

bool FolderModel::isFile(const QString& path) const
{
    return QFileInfo(absolute(path)).isFile();
}

} // namespace ui
