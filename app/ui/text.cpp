// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"

#include <QLocale>

namespace ui {

QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string fromQt(const QString& text)
{
    return text.toStdString();
}

QDateTime toQt(base::Day day)
{
    const std::chrono::year_month_day ymd{day};
    return QDate(static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
                 static_cast<int>(static_cast<unsigned>(ymd.day())))
        .startOfDay();
}

QDateTime toQt(base::Millis wall)
{
    return QDateTime::fromMSecsSinceEpoch(wall);
}

words::Language languageOf(const flow::Settings& settings)
{
    const bool english = settings.language == flow::LanguageChoice::english ||
                         (settings.language == flow::LanguageChoice::system &&
                          QLocale::system().language() == QLocale::English);
    return english ? words::Language::english : words::Language::chinese;
}

QString describe(const base::Error& error, const flow::Settings& settings)
{
    const words::Language language = languageOf(settings);
    const words::Sentence sentence = words::describe(error, language);
    const char* gap = sentence.remedy.empty() || language == words::Language::chinese ? "" : " ";
    const char* stop = sentence.text.ends_with("。") || sentence.text.ends_with(".") ? ""
                       : language == words::Language::chinese                        ? "。"
                                                                                     : ".";
    return toQt(sentence.text + stop + gap + sentence.remedy);
}

int secondsUp(base::Millis millis)
{
    return static_cast<int>((millis + 999) / 1000);
}

int seconds(base::Millis millis)
{
    return static_cast<int>(millis / 1000);
}

QString points(exam::Points value)
{
    return toQt(exam::formatPoints(value));
}

} // namespace ui
