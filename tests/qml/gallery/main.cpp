// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(RenqianPlugin)

// Shows the component sheet with all states, for comparison with the design.
int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) {
        qputenv("QT_QUICK_BACKEND", "software");
    }
    const QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({"dark", "Show the dark theme."});
    parser.addOption({"scale", "Text factor: 1.0, 1.25 or 1.5.", "factor", "1.0"});
    parser.addOption({"sheet", "Which sheet: components, states or parts.", "name", "components"});
    parser.process(app);

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{"dark", parser.isSet("dark")},
                                 {"scale", parser.value("scale").toDouble()},
                                 {"sheet", parser.value("sheet")}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/RenqianGallery/Gallery.qml")));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
