// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/composition.h"

#include "ui/text.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(RenqianPlugin)
Q_IMPORT_QML_PLUGIN(Renqian_UiPlugin)

namespace desktop {

namespace {

flow::Places placesFor(const Options& options)
{
    const auto environment = [](const char* name) { return qEnvironmentVariable(name).toStdString(); };
    const auto program = std::filesystem::path(QCoreApplication::applicationFilePath().toStdString());
    return flow::findPlaces(environment, flow::shippedBanks(program, RENQIAN_SOURCE_DIR),
                            options.bankFolders);
}

} // namespace

void prepareApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("renqian"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RENQIAN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("renqian"));
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        QQuickWindow::setSceneGraphBackend(QStringLiteral("software"));
}

Options parseOptions(const QGuiApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("任前学法 Renqian"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption banks(
        QStringLiteral("banks"), QStringLiteral("再用这个文件夹里的题库 / also use the banks in this folder"),
        QStringLiteral("DIR"));
    parser.addOption(banks);
    parser.process(application);
    Options options;
    for (const QString& folder : parser.values(banks))
        options.bankFolders.emplace_back(folder.toStdString());
    return options;
}

QString dataFolder()
{
    return ui::toQt(placesFor({}).data.string());
}

Composition::Composition(const Options& options, const base::Clock& clock)
    : m_workspace{placesFor(options), clock, {}, {}, {}, {}}
{
    static_cast<void>(m_english.load(QStringLiteral(":/i18n/renqian_en.qm")));
    m_app = std::make_unique<ui::AppModel>(m_workspace);
    applyLanguage();
    QObject::connect(m_app->settings(), &ui::SettingsModel::languageChanged, &m_engine,
                     [this] { applyLanguage(); });
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
}

Composition::~Composition() = default;

bool Composition::show()
{
    m_engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(m_app.get())}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Renqian/Main.qml")));
    if (!window())
        return false;
    // The banks are looked through once the first picture is on the screen.
    QObject::connect(window(), &QQuickWindow::frameSwapped, m_app.get(), &ui::AppModel::refreshBanks,
                     static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    return true;
}

QQuickWindow* Composition::window() const
{
    return m_engine.rootObjects().isEmpty() ? nullptr
                                            : qobject_cast<QQuickWindow*>(m_engine.rootObjects().first());
}

// Chinese is the language of the source; English is laid over it.
void Composition::applyLanguage()
{
    const bool english = ui::languageOf(m_workspace.settings) == words::Language::english;
    if (english == m_translated)
        return;
    m_translated = english;
    if (english)
        QCoreApplication::installTranslator(&m_english);
    else
        QCoreApplication::removeTranslator(&m_english);
    m_app->retranslate();
    m_engine.retranslate();
}

} // namespace desktop
