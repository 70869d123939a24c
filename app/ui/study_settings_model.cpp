// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study_settings_model.h"

#include "base/file.h"
#include "flow/doubts.h"
#include "ui/text.h"

#include <QDesktopServices>
#include <QUrl>

namespace ui {

StudySettingsModel::StudySettingsModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_doubts(new RowsModel({"id", "stem", "said", "day"}, this))
{}

template<typename T>
void StudySettingsModel::set(T flow::Settings::*member, T value)
{
    flow::Settings next = m_workspace.settings;
    next.*member = value;
    if (next == m_workspace.settings)
        return;
    if (m_workspace.history) {
        const auto saved = flow::saveSettings(*m_workspace.history, m_workspace.settings, next);
        report({}, saved ? QString() : describe(saved.error(), next));
    }
    m_workspace.settings = next; // what could not be stored still holds until the window closes
    Q_EMIT changed();
}

void StudySettingsModel::setAutoNext(bool on)
{
    set(&flow::Settings::autoNext, on);
}

void StudySettingsModel::setBatchFeedback(bool on)
{
    set(&flow::Settings::batchFeedback, on);
}

void StudySettingsModel::setClearAfter(int times)
{
    set(&flow::Settings::clearAfter, times);
}

void StudySettingsModel::setRetention(int percent)
{
    set(&flow::Settings::retention, percent);
}

void StudySettingsModel::setRolloverHour(int hour)
{
    set(&flow::Settings::rolloverHour, hour);
}

void StudySettingsModel::reload()
{
    QList<Row> rows;
    if (m_workspace.history) {
        const auto doubts = store::StudyLog(*m_workspace.history).doubts();
        for (const store::Doubt& doubt : doubts.value_or(std::vector<store::Doubt>()))
            rows.append(Row{static_cast<qint64>(doubt.id), toQt(doubt.stem), toQt(doubt.said),
                            toQt(base::formatDay(base::localDay(doubt.wall)))});
    }
    m_doubts->setRows(rows);
    report({}, {});
    Q_EMIT changed();
}

bool StudySettingsModel::forgetProgress()
{
    if (!m_workspace.history)
        return false;
    const auto fail = [&](const base::Error& error) {
        report({}, describe(error, m_workspace.settings));
        return false;
    };
    const auto backup = m_workspace.history->backUp(m_workspace.clock.read().wall);
    if (!backup)
        return fail(backup.error());
    if (const auto forgotten = store::StudyLog(*m_workspace.history).forget({}); !forgotten)
        return fail(forgotten.error());
    m_workspace.practice.reset();
    report(tr("学习进度已重置。之前的记录备份在 %1").arg(toQt(backup->path.string())), {});
    Q_EMIT forgotten();
    return true;
}

bool StudySettingsModel::exportDoubts()
{
    if (!m_workspace.history)
        return false;
    const auto doubts = store::StudyLog(*m_workspace.history).doubts();
    const QString name = tr("存疑题目-%1.yaml").arg(toQt(base::formatDay(m_workspace.today())));
    const std::filesystem::path file = folder() / fromQt(name);
    std::error_code ignored; // writing the file tells what is wrong with its folder
    std::filesystem::create_directories(folder(), ignored);
    const auto saved = doubts ? base::writeFile(file, flow::writeDoubts(*doubts))
                              : base::Result<void>(tl::unexpected(doubts.error()));
    report(saved ? tr("已导出到 %1").arg(toQt(file.string())) : QString(),
           saved ? QString() : describe(saved.error(), m_workspace.settings));
    return saved.has_value();
}

void StudySettingsModel::removeDoubt(int row)
{
    if (!m_workspace.history || row < 0 || row >= m_doubts->count())
        return;
    const auto removed =
        store::StudyLog(*m_workspace.history).removeDoubt(m_doubts->row(row).front().toLongLong());
    reload();
    if (!removed)
        report({}, describe(removed.error(), m_workspace.settings));
}

void StudySettingsModel::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(toQt(folder().string())));
}

void StudySettingsModel::report(const QString& done, const QString& error)
{
    m_done = done;
    m_error = error;
    Q_EMIT reported();
}

} // namespace ui
