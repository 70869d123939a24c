// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/composition.h"
#include "desktop/single_instance.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
    desktop::prepareApplication();
    const QGuiApplication application(argc, argv);
    const desktop::Options options = desktop::parseOptions(application);
    const base::SystemClock clock;

    desktop::SingleInstance instance(desktop::dataFolder());
    if (instance.handedOver())
        return 0;
    desktop::Composition composition(options, clock);
    QObject::connect(&instance, &desktop::SingleInstance::raiseRequested, &composition.app(),
                     &ui::AppModel::raiseRequested);
    QObject::connect(&composition.app(), &ui::AppModel::dataFolderChanged, &instance,
                     &desktop::SingleInstance::listenFor);
    if (!composition.show())
        return 1;
    return QGuiApplication::exec();
}
