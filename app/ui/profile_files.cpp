// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QStorageInfo>
#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype shown = 6;

QStringList usualFolders()
{
    QStringList folders;
    for (const auto place : {QStandardPaths::DocumentsLocation, QStandardPaths::DownloadLocation,
                             QStandardPaths::DesktopLocation, QStandardPaths::HomeLocation})
        folders.append(QStandardPaths::writableLocation(place));
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
        const QString root = volume.rootPath();
        if (root.startsWith(QLatin1String("/media/")) || root.startsWith(QLatin1String("/run/media/")) ||
            root.startsWith(QLatin1String("/mnt/")))
            folders.append(root);
    }
    folders.removeDuplicates();
    return folders;
}

} // namespace

QString suggestedExport(const QString& name, const QString& day)
{
    QString file = QCoreApplication::translate("ui::ProfilesModel", "任前学法");
    QString plain = name;
    plain.remove(QLatin1Char('/'));
    if (!plain.isEmpty())
        file += QLatin1Char('-') + plain;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(file + QLatin1Char('-') + day + QLatin1String(".rqp"));
}

QStringList foundExports()
{
    QFileInfoList files;
    for (const QString& folder : usualFolders())
        files.append(QDir(folder).entryInfoList({QStringLiteral("*.rqp")}, QDir::Files | QDir::Readable));
    std::sort(files.begin(), files.end(),
              [](const QFileInfo& a, const QFileInfo& b) { return a.lastModified() > b.lastModified(); });
    QStringList paths;
    for (const QFileInfo& file : files.first(std::min(shown, files.size())))
        paths.append(file.absoluteFilePath());
    return paths;
}

} // namespace ui
