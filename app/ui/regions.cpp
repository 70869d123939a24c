// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/regions.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Region
{
    const char* code;
    const char* name;
};

// 行政区划代码 (GB/T 2260), prefecture level.
constexpr Region known[] = {
    {"320600", QT_TRANSLATE_NOOP("Region", "江苏省南通市")},
    {"310000", QT_TRANSLATE_NOOP("Region", "上海市")},
    {"320100", QT_TRANSLATE_NOOP("Region", "江苏省南京市")},
    {"320200", QT_TRANSLATE_NOOP("Region", "江苏省无锡市")},
    {"320300", QT_TRANSLATE_NOOP("Region", "江苏省徐州市")},
    {"320400", QT_TRANSLATE_NOOP("Region", "江苏省常州市")},
    {"320500", QT_TRANSLATE_NOOP("Region", "江苏省苏州市")},
    {"320700", QT_TRANSLATE_NOOP("Region", "江苏省连云港市")},
    {"320800", QT_TRANSLATE_NOOP("Region", "江苏省淮安市")},
    {"320900", QT_TRANSLATE_NOOP("Region", "江苏省盐城市")},
    {"321000", QT_TRANSLATE_NOOP("Region", "江苏省扬州市")},
    {"321100", QT_TRANSLATE_NOOP("Region", "江苏省镇江市")},
    {"321200", QT_TRANSLATE_NOOP("Region", "江苏省泰州市")},
    {"321300", QT_TRANSLATE_NOOP("Region", "江苏省宿迁市")},
    {"320000", QT_TRANSLATE_NOOP("Region", "江苏省（省级）")},
    {"", QT_TRANSLATE_NOOP("Region", "不限（只用全国题库）")},
};

} // namespace

std::vector<std::pair<QString, QString>> knownRegions()
{
    std::vector<std::pair<QString, QString>> list;
    for (const Region& region : known)
        list.emplace_back(QString::fromLatin1(region.code),
                          QCoreApplication::translate("Region", region.name));
    return list;
}

QString regionName(const QString& code)
{
    for (const Region& region : known) {
        if (code == QLatin1String(region.code))
            return QCoreApplication::translate("Region", region.name);
    }
    return code;
}

} // namespace ui
