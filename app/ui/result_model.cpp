// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/result_model.h"

#include "flow/attempts.h"
#include "stats/score_summary.h"
#include "ui/score_printing.h"
#include "ui/text.h"

#include <cstdlib>

namespace ui {

namespace {

constexpr std::size_t weakShown = 5;
const QList<QByteArray> tallyRoles{"name", "right", "questions", "percent", "earned", "possible", "seconds"};

Row tallyRow(const QString& name, const exam::Tally& tally)
{
    return {name,
            tally.right,
            tally.questions,
            tally.questions > 0 ? (200 * tally.right + tally.questions) / (2 * tally.questions) : 0,
            points(tally.earned),
            points(tally.possible),
            seconds(tally.spent)};
}

QString duration(base::Millis millis)
{
    const int s = seconds(millis < 0 ? -millis : millis);
    return s >= 60 ? ResultModel::tr("%1 分 %2 秒").arg(s / 60).arg(s % 60) : ResultModel::tr("%1 秒").arg(s);
}

QString noteText(const exam::TimingNote& note)
{
    using Kind = exam::TimingNote::Kind;
    const QString counted = note.counted ? ResultModel::tr("已计时") : ResultModel::tr("未计时");
    switch (note.kind) {
    case Kind::clockChanged:
        return note.amount < 0
                   ? ResultModel::tr("系统时间被拨慢 %1，考试计时不受影响").arg(duration(note.amount))
                   : ResultModel::tr("系统时间被拨快 %1，考试计时不受影响").arg(duration(note.amount));
    case Kind::slept:
        return ResultModel::tr("电脑休眠 %1，%2").arg(duration(note.amount), counted);
    case Kind::away:
        return ResultModel::tr("中途离开 %1，%2").arg(duration(note.amount), counted);
    case Kind::awayUnverified:
        return ResultModel::tr("中途关机或重启约 %1（按系统时间，未能核实），%2")
            .arg(duration(note.amount), counted);
    }
    return {};
}

} // namespace

ResultModel::ResultModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_exports(new ExportModel(workspace, this))
    , m_sections(new RowsModel(tallyRoles, this))
    , m_subjects(new RowsModel(tallyRoles, this))
    , m_weak(new RowsModel({"article", "chapter", "wrong"}, this))
    , m_missedFloors(new RowsModel({"subject", "percent"}, this))
    , m_notes(new RowsModel({"text"}, this))
{}

QString ResultModel::earned() const
{
    return points(m_report.earned);
}

QString ResultModel::total() const
{
    return points(m_report.total);
}

QString ResultModel::pass() const
{
    return points(m_report.pass);
}

double ResultModel::share() const
{
    return m_report.total.halves > 0 ? m_report.earned.value() / m_report.total.value() : 0;
}

double ResultModel::passShare() const
{
    return m_report.total.halves > 0 ? m_report.pass.value() / m_report.total.value() : 0;
}

QString ResultModel::margin() const
{
    return points({std::abs(m_report.earned.halves - m_report.pass.halves)});
}

bool ResultModel::belowPass() const
{
    return m_report.earned < m_report.pass;
}

int ResultModel::secondsPerQuestion() const
{
    return questions() > 0 ? m_secondsUsed / questions() : 0;
}

QString ResultModel::change() const
{
    const int halves = m_report.earned.halves - m_previous.halves;
    const QString sign = halves > 0 ? QStringLiteral("+") : halves < 0 ? QStringLiteral("−") : QString();
    return sign + points({std::abs(halves)});
}

bool ResultModel::load(const QString& attemptId)
{
    m_attemptId = attemptId;
    m_error.clear();
    m_exports->dismiss();
    const auto remarked = m_workspace.history
                              ? flow::remark(*m_workspace.history, fromQt(attemptId))
                              : base::Result<flow::Remarked>(base::fail(base::Code::notFound));
    if (!remarked) {
        m_error = describe(remarked.error(), m_workspace.settings);
        Q_EMIT changed();
        return false;
    }
    const store::Attempt& attempt = remarked->attempt;
    m_report = remarked->report;
    m_blueprintId = toQt(attempt.paper.blueprint.id);
    m_title = toQt(attempt.paper.blueprint.title);
    m_startedAt = toQt(attempt.startedWall);
    m_endedAt = toQt(attempt.endedWall);
    m_expired = attempt.session.phase == exam::Phase::expired;
    m_right = flow::outcomeOf(m_report).right;
    m_secondsUsed = seconds(attempt.session.consumed);
    m_secondsAllowed = seconds(attempt.session.limit + attempt.session.extra);
    fillTables(attempt);
    comparePrevious(attempt);
    Q_EMIT changed();
    return true;
}

bool ResultModel::print(bool withWrong)
{
    return printScore(m_workspace, *m_exports, m_attemptId, withWrong);
}

void ResultModel::fillTables(const store::Attempt& attempt)
{
    const words::Language language = languageOf(m_workspace.settings);
    QList<Row> sections;
    for (std::size_t s = 0; s < m_report.sections.size(); ++s)
        sections.append(tallyRow(toQt(words::name(attempt.paper.blueprint.sections[s].kind, language)),
                                 m_report.sections[s]));
    m_sections->setRows(sections);

    QList<Row> subjects;
    for (const auto& [subject, tally] : m_report.subjects)
        subjects.append(tallyRow(toQt(words::name(subject, language)), tally));
    m_subjects->setRows(subjects);

    QList<Row> weak;
    m_otherWeakArticles = m_otherWeakWrong = 0;
    for (const stats::WeakArticle& article :
         stats::weakArticles(attempt.paper, attempt.questions, m_report)) {
        if (static_cast<std::size_t>(weak.size()) < weakShown) {
            weak.append(
                Row{toQt(bank::formatCitation(article.article)), toQt(article.chapter), article.wrong});
        } else {
            ++m_otherWeakArticles;
            m_otherWeakWrong += article.wrong;
        }
    }
    m_weak->setRows(weak);

    QList<Row> floors;
    for (const exam::FloorResult& floor : m_report.floors) {
        if (!floor.reached)
            floors.append(Row{toQt(words::name(floor.subject, language)), floor.percent});
    }
    m_missedFloors->setRows(floors);

    QList<Row> notes;
    for (const store::StoredNote& stored : attempt.notes)
        notes.append(Row{noteText(stored.note)});
    m_notes->setRows(notes);
}

void ResultModel::comparePrevious(const store::Attempt& attempt)
{
    m_hasPrevious = false;
    const auto all = m_workspace.history->attempts(1000);
    if (!all)
        return;
    for (const store::AttemptSummary& other : *all) {
        if (other.startedWall < attempt.startedWall && other.blueprintId == attempt.paper.blueprint.id &&
            other.outcome) {
            m_hasPrevious = true;
            m_previous = other.outcome->earned;
            return;
        }
    }
}

} // namespace ui
