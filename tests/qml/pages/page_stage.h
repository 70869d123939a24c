// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temp_folder.h"
#include "ui/app_model.h"
#include "ui/workspace.h"

#include <QObject>
#include <QString>
#include <QUrl>
#include <memory>

namespace SQLite {
class Database;
}

// A clock that stands still until a test moves it.
class HandClock : public base::Clock
{
public:
    base::Reading read() const override { return m_now; }
    void advance(base::Millis millis);

private:
    base::Reading m_now{"boot", 1'000'000, 1'000'000, 1'795'427'700'000}; // 2026-11-23 09:55 UTC
};

// The real view-models on a folder of their own, with the banks of the tests and a clock moved by hand.
class PageStage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(ui::AppModel* app READ app NOTIFY appChanged FINAL)
    Q_PROPERTY(
        QString openedFolder READ openedFolder NOTIFY folderOpened FINAL) // in the file manager, the last one

public:
    PageStage();
    ~PageStage() override;

    ui::AppModel* app() const { return m_app.get(); }
    QString openedFolder() const { return m_openedFolder; }

    // A fresh folder with the banks of `folder` (the tests' own when empty) and no history.
    Q_INVOKABLE void reset(const QString& folder = {});
    // Starts that blueprint and puts the paper on the desk.
    Q_INVOKABLE bool sit(const QString& blueprint);
    // The right answer to the question at this index as it is shown, as option indexes.
    Q_INVOKABLE QList<int> key(int index) const;
    // Puts a run on the desk and shows it; then the right answer to its question, as option indexes.
    Q_INVOKABLE bool practise(const QString& mode, int size = 0);
    Q_INVOKABLE QList<int> practiceKey() const;
    Q_INVOKABLE void advance(double seconds);
    // Ends and starts the program again on the same folder, with nobody there for some seconds.
    Q_INVOKABLE void restart(double secondsAway);
    // While it is held no write succeeds.
    Q_INVOKABLE void holdDisk(bool held);
    // A path in the fresh folder, in which the records lie in "data".
    Q_INVOKABLE QString path(const QString& name) const;
    Q_INVOKABLE bool exists(const QString& path) const;
    // Makes the file with its folders.
    Q_INVOKABLE void write(const QString& path, const QString& text) const;
    Q_INVOKABLE void rename(const QString& from, const QString& to) const;
    // RENQIAN_DATA decides where the records lie, or no longer.
    Q_INVOKABLE void fixDataFolder(bool fixed);

public Q_SLOTS:
    void openUrl(const QUrl& url);

Q_SIGNALS:
    void appChanged();
    void folderOpened();

private:
    void open();

    std::unique_ptr<support::TempFolder> m_folder;
    HandClock m_clock;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::AppModel> m_app;
    std::unique_ptr<SQLite::Database> m_lock;
    QString m_openedFolder;
};
