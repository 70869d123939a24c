// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/workspace.h"
#include "words/words.h"

#include <QDateTime>
#include <QString>
#include <string>

namespace ui {

// Where plain text becomes QString and back.
QString toQt(std::string_view text);
std::string fromQt(const QString& text);

// The start of the day here: QML has moments, no days.
QDateTime toQt(base::Day day);
QDateTime toQt(base::Millis wall);

// The language that the settings and the system ask for; Chinese unless somebody asked for English.
words::Language languageOf(const flow::Settings& settings);

// Sentence and remedy of an error in that language.
QString describe(const base::Error& error, const flow::Settings& settings);

// Whole seconds still left, so that the last second is shown as 1 and not as 0.
int secondsUp(base::Millis millis);
int seconds(base::Millis millis);

QString points(exam::Points points);

} // namespace ui
