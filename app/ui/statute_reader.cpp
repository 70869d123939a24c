// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statute_reader.h"

#include "flow/statute_texts.h"
#include "ui/text.h"

namespace ui {

namespace {

constexpr qsizetype longestArticle = 20'000; // characters: more could not be drawn in time

QString textOf(const bank::StatuteArticle& article)
{
    QString text;
    for (const std::string& line : article.lines) {
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        text += toQt(line);
        if (text.size() > longestArticle)
            return text.left(longestArticle) + StatuteReader::tr("……（本条太长，没有全部显示）");
    }
    return text;
}

bank::Citation citationOf(const std::string& statute, bank::ArticleNumber number)
{
    bank::Citation citation;
    citation.statute = statute;
    citation.preamble = number.article == 0;
    citation.article = number.article;
    citation.inserted = number.inserted;
    return citation;
}

// As people type it: "36", "120-1", "120之1", "第三十六条", "序言".
std::optional<bank::Citation> typedArticle(const std::string& statute, QString typed)
{
    typed = typed.simplified().remove(QLatin1Char(' '));
    const qsizetype dash = typed.indexOf(QLatin1Char('-'));
    const qsizetype split = dash >= 0 ? dash : typed.indexOf(QStringLiteral("之"));
    const bool hasArticle = typed.contains(QStringLiteral("条"));
    if (!hasArticle && typed != QStringLiteral("序言")) {
        const QString number = split >= 0 ? typed.left(split) : typed;
        const QString suffix = split >= 0 ? QStringLiteral("之") + typed.mid(split + 1) : QString();
        typed = (number.startsWith(QStringLiteral("第")) ? QString() : QStringLiteral("第")) + number +
                QStringLiteral("条") + suffix;
    }
    return bank::parseCitation(statute + " " + fromQt(typed));
}

} // namespace

QString articleLabel(bank::ArticleNumber number)
{
    return toQt(bank::formatCitation(citationOf({}, number))).trimmed();
}

StatuteReader::StatuteReader(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_articles(new RowsModel({"label", "heading", "text", "current"}, this))
{}

void StatuteReader::open(const QString& citation)
{
    if (const auto parsed = bank::parseCitation(fromQt(citation)))
        open(*parsed);
}

void StatuteReader::open(const bank::Citation& citation)
{
    const bank::Statute* statute = m_workspace.statutes().find(citation.statute);
    const std::string shortName = statute ? statute->shortName : citation.statute;
    m_shortName = toQt(shortName);
    m_name = toQt(statute ? statute->name : citation.statute);
    const bool whole = !citation.preamble && citation.article == 0;
    m_wanted = whole ? QString() : articleLabel({citation.article, citation.inserted});
    auto text =
        flow::StatuteTexts(m_workspace.places.statuteTexts, m_workspace.statutes(), m_workspace.today())
            .text(shortName);
    m_found = text.has_value();
    m_text = text ? *std::move(text) : bank::StatuteText();
    m_position = rowOf(citation);
    show();
    Q_EMIT opened();
    Q_EMIT moved();
}

bool StatuteReader::goTo(const QString& number)
{
    const auto citation = typedArticle(fromQt(m_shortName), number);
    const int row = citation ? rowOf(*citation) : -1;
    if (row < 0)
        return false;
    m_position = row;
    m_wanted = articleLabel(m_text.articles[static_cast<std::size_t>(row)].number);
    show();
    Q_EMIT opened();
    Q_EMIT moved();
    return true;
}

void StatuteReader::close()
{
    m_text = {};
    m_shortName.clear();
    m_name.clear();
    m_wanted.clear();
    m_found = false;
    m_position = -1;
    show();
    Q_EMIT opened();
}

void StatuteReader::show()
{
    QList<Row> rows;
    const std::string* chapter = nullptr;
    for (const bank::StatuteArticle& article : m_text.articles) {
        const bool begins = !chapter || *chapter != article.chapter;
        chapter = &article.chapter;
        rows.append(Row{articleLabel(article.number),
                        begins && article.number.article > 0 ? toQt(article.chapter) : QString(),
                        textOf(article), rows.size() == m_position});
    }
    m_articles->setRows(rows);
}

int StatuteReader::rowOf(const bank::Citation& citation) const
{
    const bank::StatuteArticle* article = m_text.find(citation);
    return article ? static_cast<int>(article - m_text.articles.data()) : -1;
}

} // namespace ui
