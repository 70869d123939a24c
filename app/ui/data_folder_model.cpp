// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_folder_model.h"

#include "flow/data_choice.h"
#include "flow/data_folder.h"
#include "flow/profiles.h"
#include "ui/data_copier.h"
#include "ui/text.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace ui {

DataFolderModel::DataFolderModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{}

DataFolderModel::~DataFolderModel() = default;

QString DataFolderModel::folder() const
{
    return toQt(m_workspace.places.data.string());
}

QString DataFolderModel::example() const
{
    return QDir::home().filePath(QStringLiteral("renqian"));
}

QString DataFolderModel::wanted() const
{
    return toQt(m_wanted.string());
}

void DataFolderModel::open()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder()));
}

void DataFolderModel::choose(const QString& folder)
{
    if (m_copier || !mayMove())
        return;
    QString path = folder.trimmed();
    if (path.startsWith(QLatin1String("~/")))
        path = QDir::home().filePath(path.mid(2));
    m_wanted = fromQt(QDir::cleanPath(path));
    const auto state = flow::lookAtTarget(m_workspace.places.data, m_wanted);
    if (!state)
        return refuse(state.error());
    if (*state == flow::TargetState::vacant)
        return startCopy();
    m_lastAttempt = {};
    if (const auto there = store::History::openReadOnly(flow::likelyFolder(m_wanted))) {
        const auto newest = there->attempts(1);
        if (newest && !newest->empty())
            m_lastAttempt = toQt(base::localDay(newest->front().startedWall));
    }
    go(QStringLiteral("existing"));
}

void DataFolderModel::useExisting()
{
    if (m_step != QLatin1String("existing") || !mayMove())
        return;
    if (const auto sound = store::History::open(flow::likelyFolder(m_wanted), m_workspace.clock.read().wall);
        !sound)
        return refuse(sound.error());
    changeOver(false);
}

void DataFolderModel::reset()
{
    m_copier.reset();
    go(QStringLiteral("ask"));
}

// Only between exams: the paper on the desk is bound to its history.
bool DataFolderModel::mayMove()
{
    if (m_workspace.desk)
        go(m_step, tr("有一场考试还没有交卷，请先完成或放弃它，再更换文件夹。"));
    return m_workspace.history && !m_workspace.desk;
}

void DataFolderModel::startCopy()
{
    const base::Millis now = m_workspace.clock.read().wall;
    const auto backup = m_workspace.history->backUp(now);
    if (!backup)
        return refuse(backup.error());
    m_share = 0;
    m_copier = std::make_unique<DataCopier>(
        DataCopier::Job{m_workspace.places.data, m_workspace.profile, backup->path, m_wanted, now});
    connect(m_copier.get(), &DataCopier::progressed, this, [this](double share) {
        m_share = share;
        Q_EMIT shareChanged();
    });
    connect(m_copier.get(), &DataCopier::finished, this, &DataFolderModel::finishCopy);
    go(QStringLiteral("copying"));
    m_copier->start();
}

void DataFolderModel::finishCopy()
{
    if (!m_copier || !m_copier->isFinished())
        return; // told of one that was stopped
    const base::Result<void> result = m_copier->result();
    m_copier.reset();
    if (!result)
        return refuse(result.error());
    changeOver(true);
}

void DataFolderModel::changeOver(bool copied)
{
    if (const auto stored = flow::chooseDataFolder(m_workspace.places.choice, m_wanted); !stored)
        return refuse(stored.error());
    Q_EMIT moved(copied);
    go(QStringLiteral("done"));
}

void DataFolderModel::go(const QString& step, const QString& error)
{
    m_step = step;
    m_error = error;
    Q_EMIT changed();
}

void DataFolderModel::refuse(const base::Error& error)
{
    go(QStringLiteral("ask"), describe(error, m_workspace.settings));
}

} // namespace ui
