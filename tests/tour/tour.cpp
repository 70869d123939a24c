// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/tour.h"

#include <QImage>
#include <QQuickItem>
#include <QTest>
#include <cstdio>

namespace tour {

namespace {

constexpr int patience = 10'000; // milliseconds

// A careful candidate: every fifth answer is wrong, every seventh question is marked.
bool missesThis(int index)
{
    return index % 5 == 4;
}

bool marksThis(int index)
{
    return index % 7 == 6;
}

} // namespace

Tour::Tour(desktop::Composition& composition, QDir pictures)
    : m_composition(composition)
    , m_app(composition.app())
    , m_pictures(std::move(pictures))
    , m_window(composition.window())
{}

bool Tour::run()
{
    m_app.settings()->setTheme(QStringLiteral("light"));
    if (!QTest::qWaitForWindowExposed(m_window, patience))
        return false;
    const bool indexed = waitFor("the banks to be indexed",
                                 [&] { return !m_app.indexing() && m_app.home()->questionsInBanks() > 0; });
    return indexed && home() && chooseMock() && sit() && handIn() && readResult() && review() && history() &&
           practise() && endPractice() && settingsAndBanks() && largeType();
}

QString Tour::score() const
{
    const ui::ResultModel& result = *m_app.result();
    return QStringLiteral("%1 / %2 %3")
        .arg(result.earned(), result.total(),
             result.passed() ? QStringLiteral("合格 pass") : QStringLiteral("不合格 fail"));
}

bool Tour::home()
{
    return picture(QStringLiteral("01-home-first"));
}

bool Tour::chooseMock()
{
    if (!waitFor("the plan of the day", [&] { return m_app.today()->left() > 0; }) ||
        !focusOn(QStringLiteral("去模考")))
        return false;
    press(Qt::Key_Return);
    if (!waitFor("the mock page", [&] { return place() == QLatin1String("mock"); }))
        return false;
    if (!waitFor("a blueprint that can be drawn", [&] { return m_app.mock()->ready(); }) ||
        !focusOn(QStringLiteral("我已阅读考生须知")))
        return false;
    press(Qt::Key_Space);
    if (!picture(QStringLiteral("02-mock")))
        return false;
    press(Qt::Key_Return);
    return waitFor("the exam", [&] { return place() == QLatin1String("exam") && m_app.exam()->active(); });
}

// Keys for the options of the question on the screen.
void Tour::answer(int index)
{
    const store::Attempt& attempt = m_composition.workspace().desk->attempt();
    const auto i = static_cast<std::size_t>(index);
    const bank::OptionSet key =
        exam::toShown(attempt.questions[i].question.key, attempt.paper.items[i].order);
    const int options = attempt.questions[i].question.optionCount();
    for (int option = 0; option < options; ++option) {
        const bool right = key.contains(option);
        const bool choose = missesThis(index)
                                ? (m_app.exam()->several() ? right && option != options - 1
                                                           : option == (key.contains(0) ? 1 : 0))
                                : right;
        if (choose)
            press(static_cast<Qt::Key>(Qt::Key_A + option));
    }
    if (marksThis(index))
        press(Qt::Key_M);
}

bool Tour::sit()
{
    QStringList pictured;
    for (int i = 0; i < m_app.exam()->questionCount(); ++i) {
        if (!waitFor("the next question", [&] { return m_app.exam()->current() == i; }))
            return false;
        answer(i);
        if (!waitFor("the answer to be saved",
                     [&] { return m_app.exam()->chosenCount() > 0 && m_app.exam()->saved(); }))
            return false;
        const QString type = m_app.exam()->type();
        if (!pictured.contains(type)) {
            pictured.append(type);
            if (!picture(QStringLiteral("03-exam-%1").arg(type)))
                return false;
        }
        press(Qt::Key_Return);
    }
    return true;
}

bool Tour::handIn()
{
    const QString id = m_app.exam()->attemptId();
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    if (!picture(QStringLiteral("04-hand-in")))
        return false;
    press(Qt::Key_Return); // everything is answered, so the primary button hands in, unless marks are left
    settle();
    if (place() == QLatin1String("exam")) {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
        if (!focusOn(QStringLiteral("仍要交卷")))
            return false;
        press(Qt::Key_Space);
    }
    return waitFor("the score",
                   [&] { return place() == QLatin1String("result") && m_app.result()->attemptId() == id; });
}

bool Tour::readResult()
{
    return picture(QStringLiteral("05-result"));
}

bool Tour::review()
{
    press(Qt::Key_Return);
    if (!waitFor("the review",
                 [&] { return place() == QLatin1String("review") && m_app.review()->total() > 0; }))
        return false;
    m_app.review()->setFilter(QStringLiteral("wrong"));
    press(Qt::Key_Right);
    return picture(QStringLiteral("06-review"));
}

bool Tour::history()
{
    return open(QStringLiteral("成绩历史")) &&
           waitFor("the attempt in the history", [&] { return m_app.history()->count() == 1; }) &&
           picture(QStringLiteral("07-history"));
}

void Tour::answerInPractice(bool rightly)
{
    const flow::PracticeDesk& desk = *m_composition.workspace().practice;
    const auto& order = desk.items()[static_cast<std::size_t>(desk.current())].order;
    const bank::OptionSet key = exam::toShown(desk.question().question.key, order);
    for (int option = 0; option < static_cast<int>(order.size()); ++option) {
        const bool choose = rightly ? key.contains(option) : option == (key.contains(0) ? 1 : 0);
        if (choose)
            press(static_cast<Qt::Key>(Qt::Key_A + option));
    }
    if (m_app.practiceRun()->several())
        press(Qt::Key_Return);
}

// What the exam left is due or new; the run is ended after a few questions.
bool Tour::practise()
{
    m_app.practice()->setSize(10);
    if (!open(QStringLiteral("练习")) ||
        !waitFor("something to practise", [&] { return m_app.practice()->ready(); }))
        return false;
    if (!picture(QStringLiteral("12-practice")))
        return false;
    press(Qt::Key_Return);
    const ui::PracticeRunModel& run = *m_app.practiceRun();
    if (!waitFor("the run", [&] { return place() == QLatin1String("practice-run") && run.active(); }))
        return false;
    constexpr int questions = 4;
    for (int i = 0; i < questions; ++i) {
        if (!waitFor("the next question", [&] { return run.current() == i; }))
            return false;
        answerInPractice(i != 1);
        if (!waitFor("the answer to be written", [&] { return run.answered() && run.right() == (i != 1); }))
            return false;
        if (i == 1 && !picture(QStringLiteral("13-practice-wrong")))
            return false;
        if (i == 2 && !picture(QStringLiteral("13-practice-right")))
            return false;
        press(Qt::Key_Return);
    }
    return true;
}

bool Tour::endPractice()
{
    press(Qt::Key_T);
    settle();
    if (!picture(QStringLiteral("14-practice-sheet")))
        return false;
    press(Qt::Key_Escape);
    settle();
    press(Qt::Key_Escape);
    settle();
    if (!focusOn(QStringLiteral("结束并看小结")))
        return false;
    press(Qt::Key_Space);
    if (!waitFor("the summary", [&] { return place() == QLatin1String("practice-summary"); }) ||
        !picture(QStringLiteral("15-practice-summary")))
        return false;
    press(Qt::Key_Escape);
    if (!waitFor("the practice page", [&] { return place() == QLatin1String("practice"); }) ||
        !focusOn(QStringLiteral("管理错题本")))
        return false;
    press(Qt::Key_Return);
    return waitFor("the notebook",
                   [&] { return place() == QLatin1String("mistakes") && m_app.mistakes()->open() > 0; }) &&
           picture(QStringLiteral("16-mistakes"));
}

bool Tour::settingsAndBanks()
{
    return open(QStringLiteral("题库")) && picture(QStringLiteral("08-banks")) &&
           open(QStringLiteral("设置")) && picture(QStringLiteral("09-settings")) &&
           open(QStringLiteral("首页")) && picture(QStringLiteral("10-home"));
}

bool Tour::largeType()
{
    press(Qt::Key_Plus, Qt::ControlModifier);
    press(Qt::Key_Plus, Qt::ControlModifier);
    if (!waitFor("type at 150 percent", [&] { return m_app.settings()->typeSize() == 150; }))
        return false;
    const bool taken = picture(QStringLiteral("11-home-150"));
    press(Qt::Key_0, Qt::ControlModifier);
    return taken && waitFor("type at 100 percent", [&] { return m_app.settings()->typeSize() == 100; });
}

// An entry of the navigation, found by Tab as somebody without a mouse would.
bool Tour::open(const QString& entry)
{
    if (!focusOn(entry))
        return false;
    press(Qt::Key_Return);
    settle();
    return true;
}

bool Tour::focusOn(const QString& text)
{
    constexpr int stops = 200;
    for (int i = 0; i < stops; ++i) {
        const QQuickItem* item = m_window->activeFocusItem();
        if (item && item->property("text").toString() == text)
            return true;
        press(Qt::Key_Tab);
    }
    std::fprintf(stderr, "renqian-tour: Tab does not lead to %s\n", qPrintable(text));
    return false;
}

bool Tour::waitFor(const char* what, const std::function<bool()>& happened)
{
    if (QTest::qWaitFor(happened, patience))
        return true;
    std::fprintf(stderr, "renqian-tour: waited in vain for %s, on page %s\n", what, qPrintable(place()));
    return false;
}

void Tour::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, key, modifiers);
    QCoreApplication::processEvents();
}

// Lets panels finish sliding.
void Tour::settle()
{
    QTest::qWait(250);
}

bool Tour::picture(const QString& name)
{
    settle();
    const bool light = grab(name);
    m_app.settings()->setTheme(QStringLiteral("dark"));
    settle();
    const bool dark = grab(name + QStringLiteral("-dark"));
    m_app.settings()->setTheme(QStringLiteral("light"));
    settle();
    return light && dark;
}

bool Tour::grab(const QString& name)
{
    const QImage image = m_window->grabWindow();
    const bool saved = !image.isNull() && image.save(m_pictures.filePath(name + QStringLiteral(".png")));
    if (!saved)
        std::fprintf(stderr, "renqian-tour: cannot save %s\n", qPrintable(name));
    return saved;
}

QString Tour::place() const
{
    return m_window->property("place").toString();
}

} // namespace tour
