// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/composition.h"

#include <QDir>
#include <QQuickWindow>
#include <QString>
#include <functional>

namespace tour {

// Sits a mock exam and practises a short run through the real window, by keys alone, and saves a picture of
// every page in both themes. What does not happen within a few seconds ends the tour.
class Tour
{
public:
    Tour(desktop::Composition& composition, QDir pictures);

    // The whole way round; false, with the reason on stderr, when a step failed.
    bool run();
    // "82 / 100 合格"
    QString score() const;

private:
    bool home();
    bool chooseMock();
    bool sit();
    bool handIn();
    bool readResult();
    bool review();
    bool history();
    bool practise();
    bool endPractice();
    bool settingsAndBanks();
    bool largeType();

    void answer(int index);
    void answerInPractice(bool rightly);
    bool open(const QString& entry);
    bool focusOn(const QString& text);
    bool waitFor(const char* what, const std::function<bool()>& happened);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void settle();
    bool picture(const QString& name);
    bool grab(const QString& name);
    QString place() const;

    desktop::Composition& m_composition;
    ui::AppModel& m_app;
    QDir m_pictures;
    QQuickWindow* m_window = nullptr;
};

} // namespace tour
