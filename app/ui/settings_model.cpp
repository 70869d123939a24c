// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_model.h"

#include "ui/regions.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QPalette>
#include <QUrl>

namespace ui {

namespace {

QString themeWord(flow::Theme theme)
{
    constexpr const char* words[] = {"system", "light", "dark"};
    return QString::fromLatin1(words[static_cast<std::size_t>(theme)]);
}

QString languageWord(flow::LanguageChoice language)
{
    constexpr const char* words[] = {"system", "zh", "en"};
    return QString::fromLatin1(words[static_cast<std::size_t>(language)]);
}

// Qt 6.4 reports no colour scheme: a palette with light text on a dark window is a dark one.
bool systemIsDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

} // namespace

SettingsModel::SettingsModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_regions(new RowsModel({"code", "name"}, this))
    , m_backups(new RowsModel({"when", "megabytes"}, this))
{}

QString SettingsModel::name() const
{
    return toQt(m_workspace.settings.name);
}

void SettingsModel::setName(const QString& name)
{
    flow::Settings next = m_workspace.settings;
    next.name = fromQt(name.trimmed().left(60));
    store(next);
}

QString SettingsModel::unit() const
{
    return toQt(m_workspace.settings.unit);
}

void SettingsModel::setUnit(const QString& unit)
{
    flow::Settings next = m_workspace.settings;
    next.unit = fromQt(unit.trimmed().left(100));
    store(next);
}

QString SettingsModel::examDay() const
{
    return m_workspace.settings.examDay ? toQt(base::formatDay(*m_workspace.settings.examDay)) : QString();
}

bool SettingsModel::setExamDay(const QString& text)
{
    flow::Settings next = m_workspace.settings;
    next.examDay = base::parseDay(fromQt(text.trimmed()));
    if (!next.examDay && !text.trimmed().isEmpty())
        return false;
    store(next);
    return true;
}

QString SettingsModel::region() const
{
    return toQt(m_workspace.settings.region);
}

void SettingsModel::setRegion(const QString& region)
{
    flow::Settings next = m_workspace.settings;
    next.region = fromQt(region);
    if (next == m_workspace.settings)
        return;
    store(next);
    Q_EMIT regionChanged();
}

int SettingsModel::typeSize() const
{
    return m_workspace.settings.typeSize;
}

void SettingsModel::setTypeSize(int typeSize)
{
    if (typeSize != 100 && typeSize != 125 && typeSize != 150)
        return;
    flow::Settings next = m_workspace.settings;
    next.typeSize = typeSize;
    store(next);
}

void SettingsModel::largerType()
{
    setTypeSize(typeSize() + 25);
}

void SettingsModel::smallerType()
{
    setTypeSize(typeSize() - 25);
}

QString SettingsModel::theme() const
{
    return themeWord(m_workspace.settings.theme);
}

void SettingsModel::setTheme(const QString& theme)
{
    flow::Settings next = m_workspace.settings;
    for (flow::Theme candidate : {flow::Theme::system, flow::Theme::light, flow::Theme::dark}) {
        if (themeWord(candidate) == theme)
            next.theme = candidate;
    }
    store(next);
}

bool SettingsModel::dark() const
{
    return m_workspace.settings.theme == flow::Theme::dark ||
           (m_workspace.settings.theme == flow::Theme::system && systemIsDark());
}

QString SettingsModel::language() const
{
    return languageWord(m_workspace.settings.language);
}

void SettingsModel::setLanguage(const QString& language)
{
    flow::Settings next = m_workspace.settings;
    for (flow::LanguageChoice candidate :
         {flow::LanguageChoice::system, flow::LanguageChoice::chinese, flow::LanguageChoice::english}) {
        if (languageWord(candidate) == language)
            next.language = candidate;
    }
    if (next == m_workspace.settings)
        return;
    store(next);
    Q_EMIT languageChanged();
}

bool SettingsModel::reduceMotion() const
{
    return m_workspace.settings.reduceMotion;
}

void SettingsModel::setReduceMotion(bool reduce)
{
    flow::Settings next = m_workspace.settings;
    next.reduceMotion = reduce;
    store(next);
}

QString SettingsModel::bankFolder() const
{
    return toQt(m_workspace.places.userBanks.string());
}

QString SettingsModel::version() const
{
    return QCoreApplication::applicationVersion();
}

void SettingsModel::reload()
{
    QList<Row> regionRows;
    for (const auto& [code, name] : knownRegions())
        regionRows.append(Row{code, name});
    m_regions->setRows(regionRows);
    QList<Row> rows;
    // While nobody has been chosen there is no history, and nobody's backups are shown.
    for (const store::Backup& backup :
         m_workspace.history ? store::History::backups(m_workspace.person()) : std::vector<store::Backup>())
        rows.append(Row{toQt(backup.wall), QString::number(static_cast<double>(backup.bytes) / 1e6, 'f', 1)});
    m_backups->setRows(rows);
    Q_EMIT changed();
}

bool SettingsModel::backUpNow()
{
    if (!m_workspace.history)
        return false;
    const auto backup = m_workspace.history->backUp(m_workspace.clock.read().wall);
    report(backup ? tr("已备份到 %1").arg(toQt(backup->path.string())) : QString(),
           backup ? QString() : describe(backup.error(), m_workspace.settings));
    reload();
    return backup.has_value();
}

bool SettingsModel::restore(int row)
{
    if (m_workspace.desk) {
        report({}, tr("有一场考试还没有交卷，请先完成或放弃它再恢复备份。"));
        return false;
    }
    const auto backups = store::History::backups(m_workspace.person());
    if (row < 0 || static_cast<std::size_t>(row) >= backups.size())
        return false;
    m_workspace.history.reset();
    const auto done = store::History::restore(
        m_workspace.person(), backups[static_cast<std::size_t>(row)].path, m_workspace.clock.read().wall);
    Q_EMIT restored();
    report(done ? tr("已恢复。原来的记录改名保存在数据文件夹里。") : QString(),
           done ? QString() : describe(done.error(), m_workspace.settings));
    return done.has_value();
}

void SettingsModel::openBankFolder()
{
    QDir().mkpath(bankFolder());
    QDesktopServices::openUrl(QUrl::fromLocalFile(bankFolder()));
}

void SettingsModel::store(const flow::Settings& settings)
{
    if (settings == m_workspace.settings)
        return;
    if (m_workspace.history) {
        const auto saved = flow::saveSettings(*m_workspace.history, m_workspace.settings, settings);
        report({}, saved ? QString() : describe(saved.error(), settings));
    }
    m_workspace.settings = settings; // what could not be stored still holds until the window closes
    Q_EMIT changed();
}

void SettingsModel::report(const QString& done, const QString& error)
{
    m_done = done;
    m_error = error;
    Q_EMIT errorChanged();
}

} // namespace ui
