// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banks_model.h"

#include "flow/bank_install.h"
#include "ui/finding_rows.h"
#include "ui/regions.h"
#include "ui/text.h"

#include <QFileInfo>
#include <algorithm>

namespace ui {

namespace {

QString stateWord(catalogue::State state)
{
    constexpr const char* words[] = {"active", "superseded", "refused"};
    return QString::fromLatin1(words[static_cast<std::size_t>(state)]);
}

int countOf(const base::Findings& findings, base::Severity severity)
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [&](const base::Finding& f) { return f.severity == severity; }));
}

// What cannot be used, then what has reminders, then the rest.
std::vector<catalogue::Source> worstFirst(std::vector<catalogue::Source> sources)
{
    const auto rank = [](const catalogue::Source& source) {
        return source.state == catalogue::State::refused               ? 0
               : countOf(source.findings, base::Severity::error) > 0   ? 1
               : countOf(source.findings, base::Severity::warning) > 0 ? 2
                                                                       : 3;
    };
    std::stable_sort(sources.begin(), sources.end(),
                     [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return sources;
}

} // namespace

BanksModel::BanksModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_sources(new RowsModel({"title", "path", "kind", "state", "questions", "revision", "regionName",
                               "errors", "warnings", "removable"},
                              this))
    , m_findings(new RowsModel(findingRoles(), this))
{}

void BanksModel::reload()
{
    const words::Language language = languageOf(m_workspace.settings);
    QList<Row> sources;
    QList<Row> findings;
    m_questions = m_refused = 0;
    const auto all =
        m_workspace.library ? m_workspace.library->sources() : base::Result<std::vector<catalogue::Source>>();
    for (const catalogue::Source& source : worstFirst(all.value_or(std::vector<catalogue::Source>()))) {
        const QString path = toQt(source.path);
        const QString file = QFileInfo(path).fileName();
        sources.append(
            Row{source.title.empty() ? file : toQt(source.title), path, toQt(source.kind),
                stateWord(source.state), source.questions,
                base::dayNumber(source.revision) != 0 ? toQt(base::formatDay(source.revision)) : QString(),
                source.region.empty() ? QString() : regionName(toQt(source.region)),
                countOf(source.findings, base::Severity::error),
                countOf(source.findings, base::Severity::warning),
                source.kind == "bank" && source.origin == catalogue::Origin::user});
        if (source.state == catalogue::State::active)
            m_questions += source.questions;
        m_refused += source.state == catalogue::State::refused ? 1 : 0;
        addFindings(findings, file, source.findings, language);
    }
    m_sources->setRows(sources);
    m_findings->setRows(findings);
    setError(all ? QString() : describe(all.error(), m_workspace.settings));
}

void BanksModel::remove(const QString& path)
{
    const auto aside = flow::setBankAside(m_workspace.places, fromQt(path), m_workspace.today());
    m_done = aside ? tr("已移出，文件保留为 %1").arg(toQt(aside->filename().string())) : QString();
    setError(aside ? QString() : describe(aside.error(), m_workspace.settings));
    if (aside)
        Q_EMIT removed();
}

void BanksModel::dismiss()
{
    m_done.clear();
    Q_EMIT changed();
}

void BanksModel::setError(const QString& error)
{
    m_error = error;
    Q_EMIT changed();
}

} // namespace ui
