// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice_run_model.h"

#include "base/id.h"
#include "ui/question_rows.h"
#include "ui/text.h"

#include <algorithm>

namespace ui {

PracticeRunModel::PracticeRunModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_options(new RowsModel({"letter", "text", "isKey", "chosen"}, this))
    , m_basis(new RowsModel({"statute", "place", "first", "citation"}, this))
    , m_cells(new RowsModel({"number", "answered", "verdict", "current"}, this))
    , m_wrongList(new RowsModel({"item", "number", "stem"}, this))
    , m_statutes(new RowsModel({"name", "rights", "answered", "percent"}, this))
{}

QString PracticeRunModel::mode() const
{
    return active() ? toQt(practice::toString(desk().request().mode)) : QString();
}

QString PracticeRunModel::modeName() const
{
    return active() ? toQt(words::name(desk().request().mode, languageOf(m_workspace.settings))) : QString();
}

QString PracticeRunModel::scopeName() const
{
    return active() ? ui::scopeName(desk().request().scope, languageOf(m_workspace.settings)) : QString();
}

int PracticeRunModel::answeredCount() const
{
    if (!active())
        return 0;
    const auto& items = desk().items();
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [](const auto& one) { return one.answered(); }));
}

QString PracticeRunModel::type() const
{
    return active() ? toQt(bank::toString(question().type)) : QString();
}

QString PracticeRunModel::typeName() const
{
    return active() ? toQt(words::name(question().type, languageOf(m_workspace.settings))) : QString();
}

QString PracticeRunModel::difficulty() const
{
    return active() ? difficultyName(question().difficulty) : QString();
}

int PracticeRunModel::meeting() const
{
    return active() ? (item().before ? *item().before : card()).answers + 1 : 0;
}

int PracticeRunModel::missed() const
{
    return active() ? (item().before ? *item().before : card()).wrongs : 0;
}

QString PracticeRunModel::stem() const
{
    return active() ? toQt(question().stem) : QString();
}

QString PracticeRunModel::material() const
{
    return active() ? toQt(desk().question().material) : QString();
}

bool PracticeRunModel::several() const
{
    return active() && (question().type == bank::Type::multiple || question().type == bank::Type::indefinite);
}

bank::OptionSet PracticeRunModel::chosen() const
{
    if (!active())
        return {};
    return item().answered() ? exam::toShown(item().response, item().order) : m_pending.value(current());
}

int PracticeRunModel::chosenCount() const
{
    return chosen().count();
}

bool PracticeRunModel::judged() const
{
    return active() && (recites() || m_over || (item().answered() && !m_batch));
}

QString PracticeRunModel::key() const
{
    return active() ? toQt(exam::toShown(question().key, item().order).letters()) : QString();
}

QString PracticeRunModel::explanation() const
{
    return active() ? toQt(exam::mapLetters(question().explanation, item().order)) : QString();
}

QString PracticeRunModel::chapter() const
{
    return active() ? toQt(question().chapter) : QString();
}

QString PracticeRunModel::verified() const
{
    return active() ? toQt(base::formatDay(question().verified)) : QString();
}

int PracticeRunModel::daysToReview() const
{
    return answered() && card().dueDay
               ? base::dayNumber(*card().dueDay) - base::dayNumber(m_workspace.studyDay())
               : -1;
}

QDateTime PracticeRunModel::nextReview() const
{
    return daysToReview() >= 0 ? toQt(*card().dueDay) : QDateTime();
}

QString PracticeRunModel::note() const
{
    return active() ? toQt(card().note) : QString();
}

int PracticeRunModel::seconds() const
{
    return ui::seconds(m_summary.spent);
}

void PracticeRunModel::open()
{
    m_batch = active() && m_workspace.settings.batchFeedback && !recites();
    m_over = false;
    m_pending.clear();
    m_stems.clear();
    m_doubted.clear();
    m_summary = {};
    m_statutes->setRows({});
    setError({});
    Q_EMIT runChanged();
    Q_EMIT overChanged();
    showQuestion();
}

void PracticeRunModel::choose(int option)
{
    if (!active() || answered() || judged() || option < 0 || option >= m_options->count())
        return;
    const bank::OptionSet one = bank::OptionSet::of(option);
    if (!several() && !m_batch) {
        respond(one);
        return;
    }
    const bank::OptionSet before = m_pending.value(current());
    m_pending[current()] = several() ? before.toggled(option) : before == one ? bank::OptionSet() : one;
    refreshAnswer();
}

bool PracticeRunModel::confirm()
{
    return active() && !answered() && !judged() && respond(m_pending.value(current()));
}

bool PracticeRunModel::respond(bank::OptionSet shown)
{
    const int index = current();
    if (shown.empty() || !done(m_workspace.practice->respond(shown)))
        return false;
    m_pending.remove(index);
    if (!item().right)
        m_stems[index] = stem();
    refreshAnswer();
    refreshSheet();
    Q_EMIT cardChanged();
    Q_EMIT answerWritten();
    return true;
}

bool PracticeRunModel::goTo(int index)
{
    if (!active() || index == current() || index < 0 || index >= total())
        return false;
    if (m_batch && chosenCount() > 0 && !answered() && !confirm())
        return false;
    if (!done(m_workspace.practice->moveTo(index)))
        return false;
    showQuestion();
    return true;
}

void PracticeRunModel::admitGuess()
{
    if (active() && done(m_workspace.practice->admitGuess()))
        Q_EMIT answerChanged();
}

void PracticeRunModel::toggleStar()
{
    if (active() && done(m_workspace.practice->setBookmark(!starred())))
        Q_EMIT cardChanged();
}

bool PracticeRunModel::setNote(const QString& note)
{
    constexpr int longest = 2000;
    const std::string kept = fromQt(note.trimmed().left(longest));
    if (!active())
        return false;
    if (kept == card().note)
        return true;
    const bool saved = done(m_workspace.practice->setNote(kept));
    Q_EMIT cardChanged();
    return saved;
}

void PracticeRunModel::clearMistake()
{
    if (inNotebook() && done(m_workspace.practice->clearMistake()))
        Q_EMIT cardChanged();
}

bool PracticeRunModel::reportDoubt(const QString& said)
{
    constexpr int longest = 1000;
    if (!active() || !done(m_workspace.practice->reportDoubt(fromQt(said.trimmed().left(longest)))))
        return false;
    m_doubted.insert(current());
    Q_EMIT cardChanged();
    return true;
}

void PracticeRunModel::finish()
{
    if (!active() || m_over || (m_batch && chosenCount() > 0 && !answered() && !confirm()))
        return;
    m_over = true;
    sumUp();
    refreshAnswer();
    refreshSheet();
    Q_EMIT overChanged();
}

bool PracticeRunModel::repeatMistakes()
{
    if (repeatable() == 0)
        return false;
    flow::PracticeRequest request{.mode = practice::Mode::mistakes, .size = 0, .seed = base::newSeed()};
    request.scope.ids = {m_summary.toRepeat.begin(), m_summary.toRepeat.end()};
    if (!done(m_workspace.startPractice(request)))
        return false;
    open();
    return true;
}

void PracticeRunModel::retranslate()
{
    Q_EMIT runChanged();
    showQuestion();
    if (m_over)
        sumUp();
}

bool PracticeRunModel::done(const base::Result<void>& result)
{
    setError(result ? QString() : describe(result.error(), m_workspace.settings));
    return result.has_value();
}

void PracticeRunModel::showQuestion()
{
    m_basis->setRows(active() ? basisRows(question(), m_workspace.statutes()) : QList<Row>());
    refreshSheet();
    Q_EMIT questionChanged();
    refreshAnswer();
    Q_EMIT cardChanged();
}

void PracticeRunModel::refreshAnswer()
{
    m_options->setRows(active() ? optionRows(question(), item().order, chosen()) : QList<Row>());
    Q_EMIT answerChanged();
}

void PracticeRunModel::refreshSheet()
{
    QList<Row> cells;
    QList<Row> wrong;
    const bool told = !m_batch || m_over;
    for (int i = 0; i < total(); ++i) {
        const flow::PracticeItem& one = desk().items()[static_cast<std::size_t>(i)];
        const int verdict = !told || !one.answered() ? 0 : one.right ? 1 : 2;
        cells.append(Row{i + 1, one.answered(), verdict, i == current()});
        if (verdict == 2)
            wrong.append(Row{i, i + 1, m_stems.value(i)});
    }
    m_cells->setRows(cells);
    m_wrongList->setRows(wrong);
}

void PracticeRunModel::sumUp()
{
    m_summary = flow::summaryOf(desk());
    QList<Row> rows;
    for (const flow::StatuteResult& result : m_summary.statutes)
        rows.append(Row{result.statute.empty() ? tr("未关联法条") : toQt(result.statute), result.rights,
                        result.answered, 100 * result.rights / result.answered});
    m_statutes->setRows(rows);
}

void PracticeRunModel::setError(const QString& error)
{
    if (error == m_error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

} // namespace ui
