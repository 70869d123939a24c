// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mistakes_model.h"

#include "exam/paper.h"
#include "print/mistake_sheet.h"
#include "ui/question_rows.h"
#include "ui/text.h"

#include <QDesktopServices>
#include <QUrl>
#include <numeric>

namespace ui {

namespace {

const practice::Topic& topicOf(const flow::MistakeEntry& entry)
{
    return entry.card.topic;
}

} // namespace

MistakesModel::MistakesModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_list(new RowsModel(
          {"entry", "statute", "chapter", "count", "stem", "typeName", "wrongs", "streak", "current"}, this))
    , m_options(new RowsModel({"letter", "text", "isKey", "chosen"}, this))
    , m_basis(new RowsModel({"statute", "place", "first", "citation"}, this))
{}

const flow::MistakeEntry* MistakesModel::entry() const
{
    return m_position >= 0 ? &m_entries[static_cast<std::size_t>(m_position)] : nullptr;
}

const bank::Question* MistakesModel::question() const
{
    return entry() && entry()->seen ? &entry()->seen->question : nullptr;
}

std::vector<int> MistakesModel::order() const
{
    std::vector<int> order(question() ? static_cast<std::size_t>(question()->optionCount()) : 0);
    std::iota(order.begin(), order.end(), 0);
    return order;
}

void MistakesModel::setFilter(const QString& filter)
{
    m_cleared = filter == QLatin1String("cleared");
    m_position = -1;
    reload();
}

QString MistakesModel::id() const
{
    return entry() ? toQt(entry()->card.questionId) : QString();
}

QString MistakesModel::type() const
{
    return question() ? toQt(bank::toString(question()->type)) : QString();
}

QString MistakesModel::typeName() const
{
    return question() ? toQt(words::name(question()->type, languageOf(m_workspace.settings))) : QString();
}

QString MistakesModel::stem() const
{
    return question() ? toQt(question()->stem) : QString();
}

QString MistakesModel::material() const
{
    return question() ? toQt(entry()->seen->material) : QString();
}

bool MistakesModel::several() const
{
    return question() &&
           (question()->type == bank::Type::multiple || question()->type == bank::Type::indefinite);
}

QString MistakesModel::explanation() const
{
    return question() ? toQt(exam::mapLetters(question()->explanation, order())) : QString();
}

QString MistakesModel::chapter() const
{
    return question() ? toQt(question()->chapter) : QString();
}

QString MistakesModel::verified() const
{
    return question() ? toQt(base::formatDay(question()->verified)) : QString();
}

QString MistakesModel::note() const
{
    return entry() ? toQt(entry()->card.note) : QString();
}

void MistakesModel::reload()
{
    const std::string shown = entry() ? entry()->card.questionId : std::string();
    m_entries.clear();
    m_openCount = m_clearedCount = 0;
    if (m_workspace.history && m_workspace.library) {
        const store::StudyLog log(*m_workspace.history);
        const auto state = m_cleared ? practice::Mistake::cleared : practice::Mistake::open;
        auto entries = flow::notebookOf(*m_workspace.library, log, state);
        report({}, entries ? QString() : describe(entries.error(), m_workspace.settings));
        if (entries)
            m_entries = *std::move(entries);
        for (const practice::Card& card : log.cards().value_or(std::vector<practice::Card>())) {
            m_openCount += card.mistake == practice::Mistake::open ? 1 : 0;
            m_clearedCount += card.mistake == practice::Mistake::cleared ? 1 : 0;
        }
    }
    const auto same = std::find_if(m_entries.begin(), m_entries.end(),
                                   [&](const auto& one) { return one.card.questionId == shown; });
    const int last = static_cast<int>(m_entries.size()) - 1;
    m_position = same != m_entries.end() ? static_cast<int>(same - m_entries.begin())
                                         : std::min(std::max(m_position, 0), last);
    Q_EMIT changed();
    showQuestion();
}

void MistakesModel::select(int entry)
{
    if (entry < 0 || entry >= static_cast<int>(m_entries.size()) || entry == m_position)
        return;
    m_position = entry;
    showQuestion();
}

int MistakesModel::rowOf(int entry) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->row(row).front().toInt() == entry)
            return row;
    }
    return -1;
}

void MistakesModel::showQuestion()
{
    refreshList();
    m_options->setRows(question() ? optionRows(*question(), order(), {}) : QList<Row>());
    m_basis->setRows(question() ? basisRows(*question(), m_workspace.statutes()) : QList<Row>());
    Q_EMIT questionChanged();
}

void MistakesModel::refreshList()
{
    const words::Language language = languageOf(m_workspace.settings);
    QList<Row> rows;
    for (std::size_t i = 0; i < m_entries.size();) {
        const practice::Topic topic = topicOf(m_entries[i]);
        const auto end = std::find_if(m_entries.begin() + static_cast<std::ptrdiff_t>(i), m_entries.end(),
                                      [&](const auto& one) { return topicOf(one) != topic; });
        const auto last = static_cast<std::size_t>(end - m_entries.begin());
        rows.append(Row{-1, topic.statute.empty() ? tr("未关联法条") : toQt(topic.statute),
                        toQt(topic.chapter), static_cast<int>(last - i), QString(), QString(), 0, 0, false});
        for (; i < last; ++i) {
            const flow::MistakeEntry& one = m_entries[i];
            rows.append(Row{static_cast<int>(i), QString(), QString(), 0,
                            one.seen ? toQt(one.seen->question.stem) : QString(),
                            one.seen ? toQt(words::name(one.seen->question.type, language)) : QString(),
                            one.card.wrongs, one.card.streak, static_cast<int>(i) == m_position});
        }
    }
    m_list->setRows(rows);
}

void MistakesModel::removeCurrent()
{
    if (entry() && !m_cleared)
        clear({entry()->card.questionId});
}

void MistakesModel::removeAll()
{
    std::vector<std::string> ids;
    for (const flow::MistakeEntry& one : m_entries)
        ids.push_back(one.card.questionId);
    if (!m_cleared)
        clear(ids);
}

void MistakesModel::clear(const std::vector<std::string>& ids)
{
    store::StudyLog log(*m_workspace.history);
    const auto cleared = flow::clearMistakes(log, ids, m_workspace.clock.read().wall);
    if (cleared)
        reload();
    else
        report({}, describe(cleared.error(), m_workspace.settings));
}

bool MistakesModel::print(bool withKey)
{
    print::MistakeSheet sheet{m_workspace.settings.name, m_workspace.today(), withKey, {}};
    for (const flow::MistakeEntry& one : m_entries) {
        if (one.seen)
            sheet.questions.push_back({*one.seen, one.card.wrongs, one.card.note});
    }
    const QString name = (withKey ? tr("错题本-%1.pdf") : tr("错题本-%1-无答案.pdf"))
                             .arg(toQt(base::formatDay(m_workspace.today())));
    const std::filesystem::path file = folder() / fromQt(name);
    std::error_code ignored; // writing the file tells what is wrong with its folder
    std::filesystem::create_directories(folder(), ignored);
    const auto saved = print::save(sheet, languageOf(m_workspace.settings), file);
    report(saved ? toQt(file.string()) : QString(),
           saved ? QString() : describe(saved.error(), m_workspace.settings));
    return saved.has_value();
}

void MistakesModel::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(toQt(folder().string())));
}

void MistakesModel::report(const QString& done, const QString& error)
{
    m_done = done;
    m_error = error;
    Q_EMIT reported();
}

} // namespace ui
