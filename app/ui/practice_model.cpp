// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice_model.h"

#include "base/id.h"
#include "flow/study.h"
#include "ui/text.h"

namespace ui {

namespace {

QString groupingWord(flow::Grouping grouping)
{
    constexpr const char* words[] = {"statute", "subject", "type", "tag"};
    return QString::fromLatin1(words[static_cast<std::size_t>(grouping)]);
}

std::set<int> difficultiesOf(const QString& word)
{
    if (word == QLatin1String("easy"))
        return {1, 2};
    if (word == QLatin1String("medium"))
        return {3};
    return word == QLatin1String("hard") ? std::set<int>{4, 5} : std::set<int>();
}

} // namespace

PracticeModel::PracticeModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_modes(new RowsModel({"id", "name", "detail", "count"}, this))
    , m_rows(new RowsModel({"name", "part", "tick", "foldable", "unfolded", "mastery", "answers", "questions",
                            "due", "recent"},
                           this))
{}

QString PracticeModel::mode() const
{
    return toQt(practice::toString(m_mode));
}

void PracticeModel::setMode(const QString& mode)
{
    m_mode = practice::parseMode(fromQt(mode)).value_or(m_mode);
    Q_EMIT changed();
}

QString PracticeModel::grouping() const
{
    return groupingWord(m_tree.grouping);
}

void PracticeModel::setGrouping(const QString& grouping)
{
    for (const flow::Grouping one :
         {flow::Grouping::statute, flow::Grouping::subject, flow::Grouping::type, flow::Grouping::tag}) {
        if (groupingWord(one) == grouping)
            m_tree.grouping = one;
    }
    refreshRows();
    refreshOffer();
}

void PracticeModel::setDifficulty(const QString& difficulty)
{
    m_difficulty = difficulty;
    m_tree.difficulties = difficultiesOf(difficulty);
    m_tree.grow(m_shelf);
    refreshRows();
    refreshOffer();
}

void PracticeModel::setSearch(const QString& search)
{
    if (search == m_search)
        return;
    m_search = search;
    findHits();
    refreshRows();
    Q_EMIT changed();
}

void PracticeModel::setSize(int size)
{
    flow::Settings next = m_workspace.settings;
    next.practiceSize = size;
    if (m_workspace.history) {
        const auto saved = flow::saveSettings(*m_workspace.history, m_workspace.settings, next);
        m_error = saved ? QString() : describe(saved.error(), next);
    }
    m_workspace.settings = next; // what could not be stored still holds until the window closes
    Q_EMIT changed();
}

QString PracticeModel::reason() const
{
    if (ready())
        return {};
    if (m_offer.questions == 0)
        return tr("所选范围没有题");
    switch (m_mode) {
    case practice::Mode::smart:
        return tr("所选范围没有到期的题，也没有新题");
    case practice::Mode::mistakes:
        return tr("所选范围没有错题");
    case practice::Mode::bookmarks:
        return tr("所选范围没有收藏的题");
    case practice::Mode::cases:
        return tr("所选范围没有案例题");
    case practice::Mode::unseen:
        return tr("所选范围的题都做过了");
    default:
        return tr("所选范围没有题");
    }
}

void PracticeModel::reload()
{
    m_loaded = true;
    m_error.clear();
    m_shelf = {};
    if (m_workspace.history && m_workspace.library) {
        const auto caught = m_workspace.catchUp();
        const store::StudyLog log(*m_workspace.history);
        auto shelf =
            flow::Shelf::load(*m_workspace.library, log, m_workspace.settings.region, m_workspace.studyDay());
        if (shelf)
            m_shelf = *std::move(shelf);
        if (!caught || !shelf)
            m_error = describe(caught ? shelf.error() : caught.error(), m_workspace.settings);
    }
    m_tree.grow(m_shelf);
    findHits();
    refreshRows();
    refreshOffer();
    refreshDue();
}

void PracticeModel::refreshDue()
{
    const int before = m_due;
    m_due = m_workspace.history
                ? store::StudyLog(*m_workspace.history).dueCount(m_workspace.studyDay()).value_or(m_due)
                : 0;
    if (m_due != before)
        Q_EMIT dueChanged();
}

void PracticeModel::findHits()
{
    std::set<std::string> hits;
    if (!m_search.trimmed().isEmpty() && m_workspace.library)
        hits = m_workspace.library->catalogue().matching(fromQt(m_search)).value_or(hits);
    m_tree.setHits(m_shelf, m_search, hits);
}

void PracticeModel::refreshRows()
{
    m_rows->setRows(m_tree.rows(languageOf(m_workspace.settings)));
}

void PracticeModel::toggle(int row)
{
    m_tree.toggle(row);
    refreshRows();
    refreshOffer();
}

int PracticeModel::unfold(int row, bool unfolded)
{
    const int branch = m_tree.unfold(row, unfolded);
    refreshRows();
    return branch;
}

void PracticeModel::clearTicks()
{
    m_tree.clear();
    refreshRows();
    refreshOffer();
}

void PracticeModel::choose(const QString& statute, const QString& chapter)
{
    m_mode = practice::Mode::smart;
    m_search.clear();
    m_difficulty = QStringLiteral("all");
    m_tree.difficulties.clear();
    reload();
    m_tree.tickOnly(fromQt(statute), fromQt(chapter));
    refreshRows();
    refreshOffer();
}

void PracticeModel::refreshOffer()
{
    m_offer = {};
    if (m_workspace.history) {
        const store::StudyLog log(*m_workspace.history);
        const auto rules = flow::practiceRules(*m_workspace.history, log);
        const auto offer = rules ? flow::offerOf(m_shelf, log, *rules, m_tree.scope())
                                 : base::Result<flow::Offer>(tl::unexpected(rules.error()));
        if (offer)
            m_offer = *offer;
        else
            m_error = describe(offer.error(), m_workspace.settings);
    }
    refreshModes();
    Q_EMIT changed();
}

void PracticeModel::refreshModes()
{
    QList<Row> rows;
    for (const practice::Mode mode : flow::practiceModes)
        rows.append(Row{toQt(practice::toString(mode)),
                        toQt(words::name(mode, languageOf(m_workspace.settings))), detailOf(mode),
                        m_offer.count(mode)});
    m_modes->setRows(rows);
}

QString PracticeModel::detailOf(practice::Mode mode) const
{
    const int count = m_offer.count(mode);
    switch (mode) {
    case practice::Mode::smart:
        return m_offer.due > 0 ? tr("到期 %1 题").arg(m_offer.due)
               : count > 0     ? tr("新题 %1 题").arg(count)
                               : tr("没有到期的题");
    case practice::Mode::sequential:
        return m_offer.sequentialFrom > 1 ? tr("从上次第 %1 题起").arg(m_offer.sequentialFrom)
                                          : tr("从第 1 题起");
    case practice::Mode::random:
        return tr("打乱题目与选项");
    case practice::Mode::mistakes:
        return tr("%1 题未消灭").arg(count);
    case practice::Mode::recite:
        return m_offer.reciteFrom > 1 ? tr("从上次第 %1 题起").arg(m_offer.reciteFrom)
                                      : tr("直接看答案与依据");
    case practice::Mode::daily:
        return tr("每天一套");
    case practice::Mode::bookmarks:
    case practice::Mode::cases:
    case practice::Mode::unseen:
        return tr("%1 题").arg(count);
    }
    return {};
}

bool PracticeModel::start()
{
    if (!ready())
        return false;
    flow::PracticeRequest request{.mode = m_mode,
                                  .scope = m_tree.scope(),
                                  .size = static_cast<std::size_t>(size()),
                                  .seed = base::newSeed()};
    if (m_mode == practice::Mode::daily)
        request.seed = 0; // the same set for the whole day
    const auto started = m_workspace.startPractice(request);
    m_error = started ? QString() : describe(started.error(), m_workspace.settings);
    Q_EMIT changed();
    return started.has_value();
}

} // namespace ui
