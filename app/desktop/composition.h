// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app_model.h"
#include "ui/workspace.h"

#include <QQmlApplicationEngine>
#include <QString>
#include <QStringList>
#include <QTranslator>
#include <filesystem>
#include <memory>
#include <vector>

class QGuiApplication;
class QQuickWindow;

namespace desktop {

struct Options
{
    std::vector<std::filesystem::path> bankFolders; // --banks
};

// What must be said before the application object exists: names, and the software renderer, which starts
// faster and in less memory than OpenGL without a graphics card. QT_QUICK_BACKEND overrides it.
void prepareApplication();

// Reads --banks, --help and --version, which end the program.
Options parseOptions(const QGuiApplication& application);

// The folder whose history this start would open.
QString dataFolder();

// Puts the window together: clock, places, workspace, view-models, QML. Lives as long as the window.
class Composition
{
public:
    Composition(const Options& options, const base::Clock& clock);
    ~Composition();
    Composition(const Composition&) = delete;
    Composition& operator=(const Composition&) = delete;

    // Shows the window; false when the QML cannot be loaded.
    bool show();
    ui::AppModel& app() { return *m_app; }
    ui::Workspace& workspace() { return m_workspace; }
    QQuickWindow* window() const;

private:
    void applyLanguage();

    ui::Workspace m_workspace;
    QTranslator m_english;
    bool m_translated = false;
    std::unique_ptr<ui::AppModel> m_app;
    QQmlApplicationEngine m_engine;
};

} // namespace desktop
