// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mock_model.h"

#include "base/id.h"
#include "flow/exam_start.h"
#include "ui/text.h"

namespace ui {

MockModel::MockModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_rows(new RowsModel({"id", "title", "questions", "minutes", "usable"}, this))
    , m_sections(new RowsModel({"title", "typeName", "count", "points", "rule"}, this))
    , m_floors(new RowsModel({"subject", "percent"}, this))
    , m_problems(new RowsModel({"text"}, this))
{}

const exam::Blueprint* MockModel::current() const
{
    if (m_currentIndex < 0 || m_currentIndex >= static_cast<int>(m_blueprints.size()))
        return nullptr;
    const auto& blueprint = m_blueprints[static_cast<std::size_t>(m_currentIndex)].blueprint;
    return blueprint ? &*blueprint : nullptr;
}

void MockModel::setCurrentIndex(int index)
{
    if (index == m_currentIndex || index >= static_cast<int>(m_blueprints.size()))
        return;
    m_currentIndex = index;
    setError({});
    describeCurrent();
}

QString MockModel::title() const
{
    return current() ? toQt(current()->title) : QString();
}

QString MockModel::source() const
{
    return current() ? toQt(current()->source) : QString();
}

int MockModel::questions() const
{
    return current() ? current()->questions() : 0;
}

int MockModel::minutes() const
{
    return current() ? current()->minutes : 0;
}

QString MockModel::total() const
{
    return current() ? ui::points(current()->total) : QString();
}

QString MockModel::pass() const
{
    return current() ? ui::points(current()->pass) : QString();
}

bool MockModel::openBook() const
{
    return current() && current()->openBook;
}

bool MockModel::timeAwayCounts() const
{
    return !current() || current()->away == exam::Away::count;
}

void MockModel::reload()
{
    const QString chosen = current() ? toQt(current()->id) : QString();
    m_blueprints.clear();
    if (m_workspace.library)
        m_blueprints = m_workspace.library->blueprints().value_or(std::vector<flow::BlueprintFile>());
    QList<Row> rows;
    int index = m_blueprints.empty() ? -1 : 0;
    for (const flow::BlueprintFile& file : m_blueprints) {
        const QString id = file.blueprint ? toQt(file.blueprint->id) : QString();
        if (!id.isEmpty() && id == chosen)
            index = static_cast<int>(rows.size());
        rows.append(Row{id, toQt(file.blueprint ? file.blueprint->title : file.title),
                        file.blueprint ? file.blueprint->questions() : 0,
                        file.blueprint ? file.blueprint->minutes : 0, file.blueprint.has_value()});
    }
    m_rows->setRows(rows);
    m_currentIndex = index;
    describeCurrent();
}

void MockModel::describeCurrent()
{
    const words::Language language = languageOf(m_workspace.settings);
    QList<Row> sections;
    QList<Row> floors;
    QList<Row> problems;
    m_ready = false;
    if (const exam::Blueprint* blueprint = current()) {
        for (const exam::Section& section : blueprint->sections)
            sections.append(Row{toQt(section.title), toQt(words::name(section.kind, language)),
                                section.questions(), ui::points(section.points),
                                toQt(words::rule(section, language))});
        for (const auto& [subject, percent] : blueprint->floors)
            floors.append(Row{toQt(words::name(subject, language)), percent});
        const auto pool =
            m_workspace.library->pool(m_workspace.settings.region, blueprint->organs, m_workspace.today());
        const auto draw = pool ? exam::assemble(**pool, *blueprint, 0) : exam::Draw{};
        m_ready = pool && draw;
        if (pool && !draw) {
            for (const exam::ShortRow& row : draw.error().rows)
                problems.append(Row{toQt(words::describe(row, *blueprint, language))});
        }
    } else if (m_currentIndex >= 0) {
        for (const base::Finding& finding : m_blueprints[static_cast<std::size_t>(m_currentIndex)].findings)
            problems.append(Row{toQt(words::describe(finding, language).text)});
    }
    m_sections->setRows(sections);
    m_floors->setRows(floors);
    m_problems->setRows(problems);
    Q_EMIT currentChanged();
}

bool MockModel::start()
{
    const exam::Blueprint* blueprint = current();
    if (!blueprint || !m_workspace.history || !m_workspace.library)
        return false;
    const auto fail = [&](const base::Error& error) {
        setError(describe(error, m_workspace.settings));
        return false;
    };
    const auto avoid = flow::questionsToAvoid(*m_workspace.library, *m_workspace.history, *blueprint);
    if (!avoid)
        return fail(avoid.error());
    // A person cannot type a number of 64 bits; 32 are enough papers for a life.
    const std::uint64_t seed = base::newSeed() >> 32;
    auto paper = flow::drawPaper(
        *m_workspace.library, {*blueprint, seed, m_workspace.today(), m_workspace.settings.region, *avoid});
    if (!paper) {
        describeCurrent();
        return fail(paper.error().error);
    }
    auto attempt = flow::startExam(*m_workspace.history, *std::move(paper), m_workspace.clock,
                                   base::newUuid(m_workspace.clock.read().wall));
    if (!attempt)
        return fail(attempt.error());
    m_workspace.desk.emplace(*m_workspace.history, m_workspace.clock, *std::move(attempt));
    setError({});
    Q_EMIT currentChanged();
    Q_EMIT started();
    return true;
}

void MockModel::setError(const QString& error)
{
    if (error == m_error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

} // namespace ui
