// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exam_model.h"

#include "ui/exam_sheet.h"
#include "ui/text.h"

#include <algorithm>

namespace ui {

namespace {

constexpr base::Millis retryPeriod = 2'000;
constexpr base::Millis helpAfter = 60'000;

} // namespace

ExamModel::ExamModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_options(new RowsModel({"letter", "text", "chosen"}, this))
    , m_sections(new RowsModel({"title", "first", "total", "answered"}, this))
    , m_cells(new RowsModel({"number", "section", "answered", "marked", "current"}, this))
{}

const bank::SeenQuestion* ExamModel::question() const
{
    return active() ? &attempt().questions[static_cast<std::size_t>(current())] : nullptr;
}

QString ExamModel::attemptId() const
{
    return active() ? toQt(attempt().id) : QString();
}

QString ExamModel::title() const
{
    return active() ? toQt(attempt().paper.blueprint.title) : QString();
}

QString ExamModel::candidate() const
{
    return toQt(m_workspace.settings.name);
}

QString ExamModel::unit() const
{
    return toQt(m_workspace.settings.unit);
}

QString ExamModel::total() const
{
    return active() ? ui::points(attempt().paper.blueprint.total) : QString();
}

QString ExamModel::pass() const
{
    return active() ? ui::points(attempt().paper.blueprint.pass) : QString();
}

bool ExamModel::openBook() const
{
    return active() && attempt().paper.blueprint.openBook;
}

int ExamModel::questionCount() const
{
    return active() ? static_cast<int>(attempt().questions.size()) : 0;
}

int ExamModel::current() const
{
    return active() ? m_workspace.desk->session().current : 0;
}

QString ExamModel::type() const
{
    return question() ? toQt(bank::toString(question()->question.type)) : QString();
}

QString ExamModel::typeName() const
{
    return question() ? toQt(words::name(question()->question.type, languageOf(m_workspace.settings)))
                      : QString();
}

QString ExamModel::points() const
{
    if (!active())
        return {};
    const exam::Paper& paper = attempt().paper;
    return ui::points(paper.sectionOf(paper.items[static_cast<std::size_t>(current())]).points);
}

QString ExamModel::rule() const
{
    if (!several())
        return {};
    const exam::Paper& paper = attempt().paper;
    return toQt(words::rule(paper.sectionOf(paper.items[static_cast<std::size_t>(current())]),
                            languageOf(m_workspace.settings)));
}

QString ExamModel::stem() const
{
    return question() ? toQt(question()->question.stem) : QString();
}

QString ExamModel::material() const
{
    return question() ? toQt(question()->material) : QString();
}

bool ExamModel::several() const
{
    const bank::SeenQuestion* seen = question();
    return seen &&
           (seen->question.type == bank::Type::multiple || seen->question.type == bank::Type::indefinite);
}

int ExamModel::chosenCount() const
{
    return active() ? m_workspace.desk->shownResponse(current()).count() : 0;
}

bool ExamModel::marked() const
{
    return active() && m_workspace.desk->session().items[static_cast<std::size_t>(current())].marked;
}

int ExamModel::answered() const
{
    return active() ? m_workspace.desk->session().answered() : 0;
}

int ExamModel::unanswered() const
{
    return questionCount() - answered();
}

int ExamModel::markedCount() const
{
    return active() ? m_workspace.desk->session().marked() : 0;
}

int ExamModel::markedUnanswered() const
{
    const QList<int> open = unansweredIndexes();
    const QList<int> marks = markedIndexes();
    return static_cast<int>(
        std::count_if(marks.begin(), marks.end(), [&](int i) { return open.contains(i); }));
}

QList<int> ExamModel::unansweredIndexes() const
{
    return active() ? ui::unansweredIndexes(m_workspace.desk->session()) : QList<int>();
}

QList<int> ExamModel::markedIndexes() const
{
    return active() ? ui::markedIndexes(m_workspace.desk->session()) : QList<int>();
}

int ExamModel::level() const
{
    return m_secondsLeft <= 60 ? 2 : m_secondsLeft <= 600 ? 1 : 0;
}

bool ExamModel::saved() const
{
    return !active() || m_workspace.desk->saveState().saved;
}

QString ExamModel::savedAt() const
{
    return active() ? toQt(base::localTime(m_workspace.desk->saveState().savedWall)) : QString();
}

QString ExamModel::unsavedSince() const
{
    if (saved())
        return {};
    const base::Reading now = m_workspace.clock.read();
    return toQt(base::localTime(now.wall - (now.boot - m_workspace.desk->saveState().unsavedSince)));
}

int ExamModel::saveFailures() const
{
    return active() ? m_workspace.desk->saveState().failures : 0;
}

bool ExamModel::askForHelp() const
{
    return !saved() &&
           m_workspace.clock.read().boot - m_workspace.desk->saveState().unsavedSince >= helpAfter;
}

QString ExamModel::saveProblem() const
{
    return saved() ? QString() : describe(m_workspace.desk->saveState().error, m_workspace.settings);
}

QString ExamModel::over() const
{
    if (!active() || !m_workspace.desk->over())
        return {};
    return m_workspace.desk->session().phase == exam::Phase::expired ? QStringLiteral("expired")
                                                                     : QStringLiteral("submitted");
}

bool ExamModel::settled() const
{
    return active() && m_workspace.desk->closedOnDisk();
}

void ExamModel::open()
{
    m_lastReminder = 0;
    m_reminder = 0;
    m_awaySeconds = -1;
    if (active() && m_workspace.desk->absence()) {
        m_awaySeconds = seconds(m_workspace.desk->absence()->amount);
        m_awayCounted = m_workspace.desk->absence()->counted;
    }
    Q_EMIT paperChanged();
    Q_EMIT questionChanged();
    Q_EMIT reminderChanged();
    Q_EMIT awayChanged();
    afterVerb();
}

void ExamModel::choose(int option)
{
    if (!active() || option < 0 || option >= m_options->count())
        return;
    const bank::OptionSet now = m_workspace.desk->shownResponse(current());
    const bank::OptionSet one = bank::OptionSet::of(option);
    const bank::OptionSet next = several() ? now.toggled(option) : now == one ? bank::OptionSet() : one;
    static_cast<void>(
        m_workspace.desk->respond(current(), next)); // refused only after the end, which shows itself
    afterVerb();
}

void ExamModel::goTo(int index)
{
    if (!active() || index == current() || index < 0 || index >= questionCount())
        return;
    static_cast<void>(m_workspace.desk->moveTo(index));
    Q_EMIT questionChanged();
    afterVerb();
}

void ExamModel::next()
{
    goTo(current() + 1);
}

void ExamModel::previous()
{
    goTo(current() - 1);
}

void ExamModel::toggleMark()
{
    if (!active())
        return;
    static_cast<void>(m_workspace.desk->setMark(current(), !marked()));
    afterVerb();
}

bool ExamModel::submit()
{
    const bool accepted = active() && m_workspace.desk->submit();
    afterVerb();
    return accepted;
}

void ExamModel::dismissReminder()
{
    m_reminder = 0;
    Q_EMIT reminderChanged();
}

void ExamModel::dismissAway()
{
    m_awaySeconds = -1;
    Q_EMIT awayChanged();
}

void ExamModel::tick()
{
    if (!active())
        return;
    const bool wasOver = m_workspace.desk->over();
    const bool wasSettled = settled();
    m_workspace.desk->tick();
    if (!saved()) {
        const base::Millis now = m_workspace.clock.read().boot;
        if (now >= m_nextRetry) {
            m_workspace.desk->retry();
            m_nextRetry = now + retryPeriod;
        }
    }
    if (wasOver != m_workspace.desk->over() || wasSettled != settled())
        Q_EMIT overChanged();
    refreshTime();
    Q_EMIT saveChanged();
}

void ExamModel::leave()
{
    if (!settled())
        return;
    m_workspace.desk.reset();
    m_workspace.backUp();
    Q_EMIT paperChanged();
    Q_EMIT overChanged();
    Q_EMIT left();
}

void ExamModel::afterVerb()
{
    refreshOptions();
    refreshSheet();
    refreshTime();
    Q_EMIT responseChanged();
    Q_EMIT saveChanged();
    Q_EMIT overChanged();
}

void ExamModel::refreshOptions()
{
    QList<Row> rows;
    if (const bank::SeenQuestion* seen = question()) {
        const auto& order = attempt().paper.items[static_cast<std::size_t>(current())].order;
        const bank::OptionSet response = m_workspace.desk->shownResponse(current());
        const bool trueFalse = seen->question.type == bank::Type::trueFalse;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const QString text = trueFalse ? (i == 0 ? tr("正确") : tr("错误"))
                                           : toQt(seen->question.options[static_cast<std::size_t>(order[i])]);
            rows.append(Row{QString(QChar(u'A' + static_cast<char16_t>(i))), text,
                            response.contains(static_cast<int>(i))});
        }
    }
    m_options->setRows(rows);
}

void ExamModel::refreshSheet()
{
    m_sections->setRows(active() ? sheetSections(attempt()) : QList<Row>());
    m_cells->setRows(active() ? sheetCells(attempt()) : QList<Row>());
}

void ExamModel::refreshTime()
{
    const int left = active() ? secondsUp(m_workspace.desk->remaining()) : 0;
    if (active()) {
        // The smallest reminder that is due; each is shown once.
        for (int minutes : attempt().paper.blueprint.remind) {
            const bool due = left <= minutes * 60 && left > 0;
            if (due && (m_lastReminder == 0 || minutes < m_lastReminder)) {
                m_lastReminder = m_reminder = minutes;
                Q_EMIT reminderChanged();
            }
        }
    }
    if (left != m_secondsLeft) {
        m_secondsLeft = left;
        Q_EMIT timeChanged();
    }
}

} // namespace ui
