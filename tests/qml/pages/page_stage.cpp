// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_stage.h"

#include <QDesktopServices>
#include <SQLiteCpp/SQLiteCpp.h>

namespace fs = std::filesystem;

void HandClock::advance(base::Millis millis)
{
    m_now.boot += millis;
    m_now.mono += millis;
    m_now.wall += millis;
}

PageStage::PageStage()
{
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openUrl");
}

PageStage::~PageStage()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

void PageStage::reset(const QString& folder)
{
    m_lock.reset();
    // The old models go last: pages hold on to them until the new ones are announced.
    const auto oldFolder = std::move(m_folder);
    const auto oldWorkspace = std::move(m_workspace);
    const auto oldApp = std::move(m_app);
    m_folder = std::make_unique<support::TempFolder>();
    m_clock = HandClock();

    const fs::path source = RENQIAN_SOURCE_DIR;
    const fs::path banks =
        folder.isEmpty() ? source / "tests" / "qml" / "pages" / "banks" : fs::path(folder.toStdString());
    flow::Places places;
    places.data = places.standardData = *m_folder / "data";
    places.choice = *m_folder / "config" / "data-folder";
    places.catalogue = *m_folder / "catalogue.sqlite";
    places.statuteTexts = places.data / "statutes";
    places.userBanks = places.data / "questionbanks";
    places.shippedBanks = banks;
    places.bankFolders = {{banks, catalogue::Origin::shipped}, {places.userBanks, catalogue::Origin::user}};
    places.statutes = source / "questionbanks" / "statutes.yaml";
    m_workspace.reset(new ui::Workspace{places, m_clock, {}, {}, {}, {}});
    open();
}

void PageStage::open()
{
    if (m_workspace->openLibrary())
        static_cast<void>(m_workspace->library->refresh(m_workspace->today()));
    m_app = std::make_unique<ui::AppModel>(*m_workspace);
    Q_EMIT appChanged();
}

bool PageStage::sit(const QString& blueprint)
{
    ui::MockModel* mock = m_app->mock();
    const auto* rows = mock->blueprints();
    for (int i = 0; i < rows->count(); ++i) {
        if (rows->row(i).at(0).toString() == blueprint)
            mock->setCurrentIndex(i);
    }
    const bool started = mock->start();
    m_app->exam()->open();
    return started;
}

QList<int> PageStage::key(int index) const
{
    const store::Attempt& attempt = m_workspace->desk->attempt();
    const auto at = static_cast<std::size_t>(index);
    QList<int> options;
    for (int i = 0; i < static_cast<int>(attempt.paper.items[at].order.size()); ++i) {
        if (attempt.questions[at].question.key.contains(
                attempt.paper.items[at].order[static_cast<std::size_t>(i)]))
            options.append(i);
    }
    return options;
}

bool PageStage::practise(const QString& mode, int size)
{
    flow::PracticeRequest request{
        .mode = *practice::parseMode(mode.toStdString()), .size = static_cast<std::size_t>(size), .seed = 7};
    const bool started = m_workspace->startPractice(request).has_value();
    m_app->practiceRun()->open();
    return started;
}

QList<int> PageStage::practiceKey() const
{
    const flow::PracticeDesk& desk = *m_workspace->practice;
    const auto& order = desk.items()[static_cast<std::size_t>(desk.current())].order;
    QList<int> options;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (desk.question().question.key.contains(order[i]))
            options.append(static_cast<int>(i));
    }
    return options;
}

void PageStage::advance(double seconds)
{
    m_clock.advance(static_cast<base::Millis>(seconds * 1000));
}

void PageStage::restart(double secondsAway)
{
    const auto oldApp = std::move(m_app);
    m_workspace->practice.reset();
    m_workspace->desk.reset();
    m_workspace->history.reset();
    m_workspace->library.reset();
    advance(secondsAway);
    open();
}

void PageStage::holdDisk(bool held)
{
    m_lock.reset();
    if (!held)
        return;
    m_lock = std::make_unique<SQLite::Database>((m_workspace->places.data / "history.sqlite").string(),
                                                SQLite::OPEN_READWRITE);
    m_lock->exec("BEGIN IMMEDIATE");
}

QString PageStage::path(const QString& name) const
{
    return QString::fromStdString((*m_folder / name.toStdString()).string());
}

bool PageStage::exists(const QString& path) const
{
    return fs::exists(path.toStdString());
}

void PageStage::write(const QString& path, const QString& text) const
{
    support::writeText(path.toStdString(), text.toStdString());
}

void PageStage::rename(const QString& from, const QString& to) const
{
    fs::rename(from.toStdString(), to.toStdString());
}

void PageStage::fixDataFolder(bool fixed)
{
    m_workspace->places.choice = fixed ? fs::path() : *m_folder / "config" / "data-folder";
    const auto oldApp = std::move(m_app);
    open();
}

void PageStage::openUrl(const QUrl& url)
{
    m_openedFolder = url.toLocalFile();
    Q_EMIT folderOpened();
}
