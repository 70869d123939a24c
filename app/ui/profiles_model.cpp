// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles_model.h"

#include "flow/profile_bundle.h"
#include "flow/profiles.h"
#include "seal/pin.h"
#include "ui/profile_files.h"
#include "ui/text.h"

#include <QCoreApplication>

namespace ui {

namespace {

// Our copy of a PIN goes when it was used; the one in the field is cleared by the page.
class Pin
{
public:
    explicit Pin(const QString& text)
        : m_text(fromQt(text))
    {}
    ~Pin() { seal::wipe(m_text); }
    Pin(const Pin&) = delete;
    Pin& operator=(const Pin&) = delete;

    std::string_view view() const { return m_text; }

private:
    std::string m_text;
};

enum Column { idColumn, nameColumn, pinColumn, currentColumn };

} // namespace

ProfilesModel::ProfilesModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_people(new RowsModel({"profileId", "name", "pin", "current"}, this))
{
    arrive();
}

void ProfilesModel::arrive()
{
    const bool before = m_choosing;
    m_choosing = flow::asksWho(m_workspace.places.data);
    m_workspace.profile = flow::likelyProfile(m_workspace.places.data);
    if (m_choosing)
        reload();
    if (m_choosing != before)
        Q_EMIT choosingChanged();
}

int ProfilesModel::likely() const
{
    for (int row = 0; row < m_people->count(); ++row) {
        if (m_people->row(row).at(currentColumn).toBool())
            return row;
    }
    return 0;
}

QString ProfilesModel::name() const
{
    return toQt(m_workspace.settings.name);
}

bool ProfilesModel::hasPin() const
{
    return m_people->count() > 0 && m_people->row(likely()).at(pinColumn).toBool();
}

flow::Settings ProfilesModel::lookOfLast() const
{
    flow::Settings look;
    const auto history = store::History::openReadOnly(m_workspace.person());
    if (!history)
        return look;
    const auto settings = flow::loadSettings(*history);
    if (!settings)
        return look;
    look.typeSize = settings->typeSize;
    look.theme = settings->theme;
    look.language = settings->language;
    look.reduceMotion = settings->reduceMotion;
    return look;
}

void ProfilesModel::noteName()
{
    if (m_choosing || m_people->count() == 0 || name() == m_people->row(likely()).at(nameColumn).toString())
        return;
    if (m_people->count() > 1 || hasPin())
        static_cast<void>(
            flow::noteName(m_workspace.places.data, m_workspace.profile, m_workspace.settings.name));
    reload();
}

void ProfilesModel::reload()
{
    QList<Row> rows;
    for (const flow::Profile& profile : flow::listProfiles(m_workspace.places.data))
        rows.append(
            Row{toQt(profile.id), toQt(profile.name), profile.hasPin, profile.id == m_workspace.profile});
    m_people->setRows(rows);
    Q_EMIT changed();
}

void ProfilesModel::clear()
{
    tell({}, {});
}

bool ProfilesModel::choose(int row, const QString& pin)
{
    const Pin secret(pin);
    const std::string id = idOf(row);
    if (const auto chosen =
            flow::chooseProfile(m_workspace.places.data, id, secret.view(), m_workspace.clock.read());
        !chosen)
        return tell(chosen.error());
    m_workspace.profile = id;
    m_choosing = false;
    tell({}, {});
    Q_EMIT choosingChanged();
    reload();
    return true;
}

bool ProfilesModel::leave()
{
    if (m_workspace.desk)
        return tell({}, tr("有一场考试还没有交卷，请先完成或放弃它再切换用户。"));
    m_choosing = true;
    tell({}, {});
    reload();
    Q_EMIT choosingChanged();
    return true;
}

bool ProfilesModel::add(const QString& name)
{
    const auto added =
        flow::createProfile(m_workspace.places.data, fromQt(name), m_workspace.clock.read().wall);
    if (!added)
        return tell(added.error());
    reload();
    return tell(tr("已添加用户 %1。用“切换用户”进入。").arg(toQt(added->name)), {});
}

bool ProfilesModel::changePin(const QString& present, const QString& next)
{
    const Pin before(present);
    const Pin after(next);
    const auto done = flow::changePin(m_workspace.places.data, m_workspace.profile, before.view(),
                                      after.view(), m_workspace.clock.read());
    if (!done)
        return tell(done.error());
    reload();
    return tell(next.isEmpty() ? tr("已取消口令。") : tr("已设置口令，下次启动时要输入。"), {});
}

bool ProfilesModel::remove(int row, const QString& pin)
{
    const Pin secret(pin);
    const std::string id = idOf(row);
    const std::filesystem::path& data = m_workspace.places.data;
    auto done = flow::checkPin(data, id, secret.view(), m_workspace.clock.read());
    if (done)
        done = flow::removeProfile(data, id, m_workspace.profile);
    if (!done)
        return tell(done.error());
    reload();
    return tell(tr("已彻底删除。"), {});
}

QString ProfilesModel::suggestedFile() const
{
    return suggestedExport(name(), toQt(base::formatDay(m_workspace.today())));
}

QStringList ProfilesModel::foundFiles() const
{
    return foundExports();
}

bool ProfilesModel::exportTo(const QString& file, bool banks)
{
    const auto made = flow::exportProfile(m_workspace.places, m_workspace.profile, fromQt(file),
                                          {banks, fromQt(QCoreApplication::applicationVersion())},
                                          m_workspace.clock.read().wall);
    if (!made)
        return tell(made.error());
    return tell(tr("已导出并核对：%1").arg(toQt(made->string())), {});
}

bool ProfilesModel::importFrom(const QString& file)
{
    const auto imported =
        flow::importProfile(m_workspace.places, fromQt(file), m_workspace.clock.read().wall);
    if (!imported)
        return tell(imported.error());
    reload();
    return tell(tr("已导入用户 %1。用“切换用户”进入。").arg(toQt(imported->profile.name)), {});
}

std::string ProfilesModel::idOf(int row) const
{
    return row >= 0 && row < m_people->count() ? fromQt(m_people->row(row).at(idColumn).toString()) : "?";
}

bool ProfilesModel::tell(const QString& done, const QString& error)
{
    m_done = done;
    m_error = error;
    Q_EMIT told();
    return error.isEmpty();
}

bool ProfilesModel::tell(const base::Error& error)
{
    return tell({}, describe(error, m_workspace.settings));
}

} // namespace ui
