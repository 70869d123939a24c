// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least Qt Quick window that shows a Chinese text: what every start-up is compared with.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

int main(int argc, char** argv)
{
    QQuickWindow::setSceneGraphBackend(QStringLiteral("software"));
    const QGuiApplication application(argc, argv);
    const QQmlApplicationEngine engine(QUrl(QStringLiteral("qrc:/qt/qml/Minimal/Minimal.qml")));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
