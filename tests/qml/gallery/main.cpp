// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(RenqianPlugin)

namespace {

// Long enough for notices and bars to have come to rest.
constexpr int settled = 600;

int grab(QQuickWindow* window, const QString& file)
{
    QTimer::singleShot(settled, window,
                       [window, file] { QCoreApplication::exit(window->grabWindow().save(file) ? 0 : 1); });
    return QGuiApplication::exec();
}

} // namespace

// Shows the component sheet with all states, for comparison with the design.
int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) {
        qputenv("QT_QUICK_BACKEND", "software");
    }
    const QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({"dark", "Show the dark theme."});
    parser.addOption({"scale", "Text factor: 1.0, 1.25 or 1.5.", "factor", "1.0"});
    parser.addOption({"sheet", "Which sheet: components, states or parts.", "name", "components"});
    parser.addOption({"grab", "Save a picture and end.", "file"});
    parser.process(app);

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{"dark", parser.isSet("dark")},
                                 {"scale", parser.value("scale").toDouble()},
                                 {"sheet", parser.value("sheet")}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/RenqianGallery/Gallery.qml")));
    if (engine.rootObjects().isEmpty()) {
        return 1;
    }
    if (parser.isSet("grab")) {
        return grab(qobject_cast<QQuickWindow*>(engine.rootObjects().first()), parser.value("grab"));
    }
    return QGuiApplication::exec();
}
