// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_model.h"

#include "flow/attempts.h"
#include "ui/text.h"

#include <algorithm>

namespace ui {

ReviewModel::ReviewModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_list(new RowsModel({"number", "stem", "typeName", "response", "key", "right", "current"}, this))
    , m_options(new RowsModel({"letter", "text", "isKey", "chosen"}, this))
    , m_basis(new RowsModel({"citation"}, this))
{}

std::optional<std::size_t> ReviewModel::index() const
{
    if (m_position < 0 || static_cast<std::size_t>(m_position) >= m_shown.size())
        return std::nullopt;
    return m_shown[static_cast<std::size_t>(m_position)];
}

QString ReviewModel::title() const
{
    return toQt(m_attempt.paper.blueprint.title);
}

bool ReviewModel::load(const QString& attemptId, const QString& filter)
{
    const auto remarked = m_workspace.history
                              ? flow::remark(*m_workspace.history, fromQt(attemptId))
                              : base::Result<flow::Remarked>(base::fail(base::Code::notFound));
    if (!remarked)
        return false;
    m_attemptId = attemptId;
    m_attempt = remarked->attempt;
    m_report = remarked->report;
    const auto& marks = m_report.items;
    m_wrong =
        static_cast<int>(std::count_if(marks.begin(), marks.end(), [](const auto& m) { return !m.right; }));
    m_marked = m_attempt.session.marked();
    m_filter = filter;
    m_position = -1;
    applyFilter();
    Q_EMIT loaded();
    Q_EMIT filterChanged();
    return true;
}

void ReviewModel::setFilter(const QString& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    applyFilter();
    Q_EMIT filterChanged();
}

// Keeps the shown question where the new filter has it.
void ReviewModel::applyFilter()
{
    const auto before = index();
    m_shown.clear();
    for (std::size_t i = 0; i < m_attempt.questions.size(); ++i) {
        const bool fits = m_filter == QLatin1String("wrong")    ? !m_report.items[i].right
                          : m_filter == QLatin1String("marked") ? m_attempt.session.items[i].marked
                                                                : true;
        if (fits)
            m_shown.push_back(i);
    }
    const auto same = std::find(m_shown.begin(), m_shown.end(), before.value_or(m_attempt.questions.size()));
    m_position = same != m_shown.end() ? static_cast<int>(same - m_shown.begin()) : m_shown.empty() ? -1 : 0;
    showQuestion();
}

void ReviewModel::select(int row)
{
    if (row == m_position || row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    m_position = row;
    showQuestion();
}

void ReviewModel::next()
{
    select(m_position + 1);
}

void ReviewModel::previous()
{
    select(m_position - 1);
}

void ReviewModel::showQuestion()
{
    const words::Language language = languageOf(m_workspace.settings);
    QList<Row> list;
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        const std::size_t i = m_shown[row];
        const bank::Question& question = m_attempt.questions[i].question;
        const auto& order = m_attempt.paper.items[i].order;
        list.append(Row{static_cast<int>(i) + 1, toQt(question.stem),
                        toQt(words::name(question.type, language)),
                        toQt(exam::toShown(m_attempt.session.items[i].response, order).letters()),
                        toQt(exam::toShown(question.key, order).letters()), m_report.items[i].right,
                        static_cast<int>(row) == m_position});
    }
    m_list->setRows(list);

    QList<Row> options;
    QList<Row> basis;
    if (const auto i = index()) {
        const bank::Question& question = m_attempt.questions[*i].question;
        const auto& order = m_attempt.paper.items[*i].order;
        const bank::OptionSet response = m_attempt.session.items[*i].response;
        const bool trueFalse = question.type == bank::Type::trueFalse;
        for (std::size_t shown = 0; shown < order.size(); ++shown) {
            const QString text = trueFalse ? (shown == 0 ? tr("正确") : tr("错误"))
                                           : toQt(question.options[static_cast<std::size_t>(order[shown])]);
            options.append(Row{QString(QChar(u'A' + static_cast<char16_t>(shown))), text,
                               question.key.contains(order[shown]), response.contains(order[shown])});
        }
        for (const bank::Citation& citation : question.basis)
            basis.append(Row{toQt(bank::formatCitation(citation))});
    }
    m_options->setRows(options);
    m_basis->setRows(basis);
    Q_EMIT questionChanged();
}

int ReviewModel::number() const
{
    return index() ? static_cast<int>(*index()) + 1 : 0;
}

QString ReviewModel::type() const
{
    return index() ? toQt(bank::toString(m_attempt.questions[*index()].question.type)) : QString();
}

QString ReviewModel::typeName() const
{
    return index() ? toQt(words::name(m_attempt.questions[*index()].question.type,
                                      languageOf(m_workspace.settings)))
                   : QString();
}

QString ReviewModel::earned() const
{
    return index() ? ui::points(m_report.items[*index()].earned) : QString();
}

QString ReviewModel::points() const
{
    return index() ? ui::points(m_attempt.paper.sectionOf(m_attempt.paper.items[*index()]).points)
                   : QString();
}

int ReviewModel::seconds() const
{
    return index() ? ui::seconds(m_attempt.session.items[*index()].spent) : 0;
}

bool ReviewModel::isMarked() const
{
    return index() && m_attempt.session.items[*index()].marked;
}

QString ReviewModel::verdict() const
{
    if (!index())
        return {};
    if (m_report.items[*index()].right)
        return QStringLiteral("right");
    if (m_attempt.session.items[*index()].response.empty())
        return QStringLiteral("unanswered");
    return extra() == 0 && several() ? QStringLiteral("missed") : QStringLiteral("wrong");
}

int ReviewModel::missing() const
{
    return index() ? m_attempt.questions[*index()]
                         .question.key.without(m_attempt.session.items[*index()].response)
                         .count()
                   : 0;
}

int ReviewModel::extra() const
{
    return index() ? m_attempt.session.items[*index()]
                         .response.without(m_attempt.questions[*index()].question.key)
                         .count()
                   : 0;
}

QString ReviewModel::stem() const
{
    return index() ? toQt(m_attempt.questions[*index()].question.stem) : QString();
}

QString ReviewModel::material() const
{
    return index() ? toQt(m_attempt.questions[*index()].material) : QString();
}

bool ReviewModel::several() const
{
    if (!index())
        return false;
    const bank::Type type = m_attempt.questions[*index()].question.type;
    return type == bank::Type::multiple || type == bank::Type::indefinite;
}

QString ReviewModel::explanation() const
{
    return index() ? toQt(exam::mapLetters(m_attempt.questions[*index()].question.explanation,
                                           m_attempt.paper.items[*index()].order))
                   : QString();
}

QString ReviewModel::verified() const
{
    return index() ? toQt(base::formatDay(m_attempt.questions[*index()].question.verified)) : QString();
}

} // namespace ui
