// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_stage.h"

#include <QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(RenqianPlugin)
Q_IMPORT_QML_PLUGIN(Renqian_UiPlugin)

// Runs the pages on real view-models, which a test finds in `Stage` of RenqianTest.
class Setup : public QObject
{
    Q_OBJECT
public slots:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_stage.reset();
        qmlRegisterSingletonInstance("RenqianTest", 1, 0, "Stage", &m_stage);
    }

private:
    PageStage m_stage;
};

QUICK_TEST_MAIN_WITH_SETUP(pages, Setup)

#include "main.moc"
