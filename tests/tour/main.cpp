// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/tour.h"

#include <QGuiApplication>
#include <cstdio>

// renqian-tour DIR: sits a mock exam in the real window with a data folder of its own below DIR, saves the
// pictures there and prints the score.
int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: renqian-tour DIR\n");
        return 2;
    }
    const QDir pictures(QDir(QString::fromLocal8Bit(argv[1])).absolutePath());
    if (!pictures.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "renqian-tour: cannot make %s\n", argv[1]);
        return 2;
    }
    qputenv("RENQIAN_DATA", pictures.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("XDG_CACHE_HOME", pictures.filePath(QStringLiteral("cache")).toLocal8Bit());

    desktop::prepareApplication();
    const QGuiApplication application(argc, argv);
    const base::SystemClock clock;
    desktop::Composition composition({}, clock);
    composition.app().settings()->setLanguage(QStringLiteral("zh"));
    if (!composition.show())
        return 1;
    tour::Tour tour(composition, pictures);
    if (!tour.run())
        return 1;
    std::printf("成绩 / score: %s\n图片 / pictures: %s\n", qPrintable(tour.score()),
                qPrintable(pictures.path()));
    return 0;
}
