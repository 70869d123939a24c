// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statutes_model.h"

#include "ui/finding_rows.h"
#include "ui/text.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t hitsShown = 200;

// The part of a long line that holds the words.
QString excerpt(const QString& line, const QString& words)
{
    constexpr qsizetype before = 12;
    constexpr qsizetype longest = 120;
    const qsizetype from =
        std::max(qsizetype(0), line.indexOf(words.section(QLatin1Char(' '), 0, 0)) - before);
    const QString part = line.mid(from, longest);
    return (from > 0 ? QStringLiteral("…") : QString()) + part +
           (from + part.size() < line.size() ? QStringLiteral("…") : QString());
}

} // namespace

StatutesModel::StatutesModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_list(new RowsModel({"shortName", "name", "articles"}, this))
    , m_hits(new RowsModel({"shortName", "label", "line"}, this))
    , m_findings(new RowsModel(findingRoles(), this))
    , m_reader(new StatuteReader(workspace, this))
    , m_cited(new StatuteReader(workspace, this))
    , m_chooser(new FolderModel({QStringLiteral("*.md")}, this))
{}

flow::StatuteTexts StatutesModel::texts()
{
    return {m_workspace.places.statuteTexts, m_workspace.statutes(), m_workspace.today()};
}

QString StatutesModel::folder() const
{
    return toQt(m_workspace.places.statuteTexts.string());
}

void StatutesModel::reload()
{
    QList<Row> rows;
    bool hasOpened = false;
    for (const flow::InstalledText& text : texts().list()) {
        rows.append(Row{toQt(text.shortName), toQt(text.name), text.articles});
        hasOpened = hasOpened || toQt(text.shortName) == m_reader->shortName();
    }
    m_list->setRows(rows);
    if (!hasOpened && !m_reader->shortName().isEmpty())
        m_reader->close();
    report({}, {});
}

void StatutesModel::search(const QString& words)
{
    m_words = words.trimmed();
    m_found = texts().search(fromQt(m_words), hitsShown + 1);
    m_moreHits = m_found.size() > hitsShown;
    m_found.resize(std::min(m_found.size(), hitsShown));
    QList<Row> rows;
    for (const flow::TextHit& hit : m_found)
        rows.append(Row{toQt(hit.shortName), articleLabel(hit.number), excerpt(toQt(hit.line), m_words)});
    m_hits->setRows(rows);
    Q_EMIT changed();
}

void StatutesModel::openHit(int row)
{
    if (row < 0 || row >= m_hits->count())
        return;
    const flow::TextHit& hit = m_found[static_cast<std::size_t>(row)];
    bank::Citation citation;
    citation.statute = hit.shortName;
    citation.preamble = hit.number.article == 0;
    citation.article = hit.number.article;
    citation.inserted = hit.number.inserted;
    m_reader->open(citation);
}

void StatutesModel::openStatute(int row)
{
    if (row < 0 || row >= m_list->count())
        return;
    bank::Citation citation;
    citation.statute = fromQt(m_list->row(row).front().toString());
    m_reader->open(citation);
}

bool StatutesModel::install(const QString& path)
{
    const auto checked = texts().install(fromQt(path));
    if (!checked) {
        report({}, describe(checked.error(), m_workspace.settings));
        return false;
    }
    QList<Row> rows;
    for (const base::Severity severity : {base::Severity::error, base::Severity::warning})
        for (const flow::CheckedFile& file : *checked)
            addFindings(rows, toQt(std::filesystem::path(file.path).filename().string()), file.findings,
                        languageOf(m_workspace.settings), severity);
    const auto installed =
        std::count_if(checked->begin(), checked->end(), [](const auto& file) { return !file.id.empty(); });
    reload();
    m_findings->setRows(rows);
    if (!m_words.isEmpty())
        search(m_words);
    if (installed > 0)
        report(tr("装入了 %1 部法规的原文。").arg(installed), {});
    else
        report({}, checked->empty() ? tr("那里没有 .md 文件。") : tr("没有装入法规：文件里都有错误。"));
    return installed > 0;
}

void StatutesModel::dismiss()
{
    m_findings->setRows({});
    report({}, {});
}

void StatutesModel::report(const QString& done, const QString& error)
{
    m_done = done;
    m_error = error;
    Q_EMIT changed();
}

} // namespace ui
