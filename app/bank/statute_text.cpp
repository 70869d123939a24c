// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/statute_text.h"

#include "bank/report.h"
#include "bank/yaml_text.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>

namespace bank {

namespace {

constexpr std::string_view ideographicSpace = "\u3000";

std::string_view trimmed(std::string_view line)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    for (bool cut = true; cut;) {
        cut = false;
        if (!line.empty() && blank(line.front()))
            line.remove_prefix(1), cut = true;
        if (!line.empty() && blank(line.back()))
            line.remove_suffix(1), cut = true;
        if (line.starts_with(ideographicSpace))
            line.remove_prefix(ideographicSpace.size()), cut = true;
    }
    return line;
}

struct Opening
{
    ArticleNumber number;
    std::string_view rest;
};

// "第三十六条 …", "第一百二十条之一 …": the number must be followed by a space, or be all of the line.
std::optional<Opening> openingOf(std::string_view line)
{
    constexpr std::string_view begin = "第";
    constexpr std::string_view article = "条";
    constexpr std::string_view inserted = "之";
    constexpr std::size_t longest = 60; // bytes: no numeral is longer
    if (!line.starts_with(begin))
        return std::nullopt;
    const std::size_t end = line.substr(0, longest).find(article);
    if (end == std::string_view::npos)
        return std::nullopt;
    const auto number = parseChineseNumber(line.substr(begin.size(), end - begin.size()));
    if (!number || *number <= 0)
        return std::nullopt;
    Opening opening{{*number, 0}, line.substr(end + article.size())};
    if (opening.rest.starts_with(inserted)) {
        const std::size_t stop =
            std::min({opening.rest.find(' '), opening.rest.find(ideographicSpace), opening.rest.size()});
        const auto suffix = parseChineseNumber(opening.rest.substr(inserted.size(), stop - inserted.size()));
        if (!suffix)
            return std::nullopt;
        opening.number.inserted = *suffix;
        opening.rest = opening.rest.substr(stop);
    }
    const bool apart =
        opening.rest.empty() || opening.rest.starts_with(' ') || opening.rest.starts_with(ideographicSpace);
    if (!apart)
        return std::nullopt; // "第三条规定的……": a sentence
    opening.rest = trimmed(opening.rest);
    return opening;
}

std::string labelOf(ArticleNumber number)
{
    Citation citation;
    citation.article = number.article;
    citation.inserted = number.inserted;
    const std::string text = formatCitation(citation);
    return std::string(trimmed(text));
}

class TextReader
{
public:
    TextReader(const std::string& file, const Statutes& statutes, base::Day today, Report& report)
        : m_stem(std::filesystem::path(file).stem().string())
        , m_statutes(statutes)
        , m_today(today)
        , m_report(report)
    {}

    StatuteText read(std::string_view text)
    {
        skipHead(text);
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            ++m_line;
            takeLine(trimmed(text.substr(0, end)));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        finish();
        return std::move(m_text);
    }

private:
    void skipHead(std::string_view& text)
    {
        if (text.starts_with("\xEF\xBB\xBF"))
            text.remove_prefix(3);
        if (!text.starts_with("---"))
            return;
        const std::size_t close = text.find("\n---", 3);
        if (close == std::string_view::npos)
            return;
        const std::size_t end = std::min(text.find('\n', close + 1), text.size());
        m_line = static_cast<int>(
                     std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), '\n')) +
                 1;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    void takeLine(std::string_view line)
    {
        if (line.empty())
            return;
        if (line.starts_with('#'))
            return takeHeading(line);
        if (const auto opening = openingOf(line))
            return openArticle(*opening);
        if (!m_text.articles.empty())
            m_text.articles.back().lines.emplace_back(line);
    }
    void takeHeading(std::string_view line)
    {
        const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
        const std::string_view words = trimmed(line.substr(level));
        if (level == 1 && m_text.name.empty()) {
            m_text.name = words;
            return;
        }
        m_trail.erase(m_trail.lower_bound(level), m_trail.end());
        m_trail[level] = words;
        if (words == "序言")
            m_text.articles.push_back({{}, "序言", {}});
    }
    void openArticle(const Opening& opening)
    {
        StatuteArticle article;
        article.number = opening.number;
        for (const auto& [level, words] : m_trail)
            article.chapter += (article.chapter.empty() ? "" : " · ") + words;
        if (!opening.rest.empty())
            article.lines.emplace_back(opening.rest);
        const auto [first, isNew] = m_lines.try_emplace(opening.number, m_line);
        if (!isNew)
            m_report.add("text.article-repeated", {m_line, 1},
                         {labelOf(opening.number), std::to_string(first->second)});
        m_text.articles.push_back(std::move(article));
    }

    // Against what the registry knows of the statute.
    void finish()
    {
        const Statute* statute = m_statutes.find(m_text.name);
        if (!statute)
            statute = m_statutes.find(m_stem);
        if (!statute) {
            m_report.add("text.statute-unknown", {1, 1}, {m_text.name.empty() ? m_stem : m_text.name});
            return;
        }
        m_text.shortName = statute->shortName;
        m_text.name = statute->name;
        if (m_lines.empty()) {
            m_report.add("text.no-articles", {1, 1}, {});
            return;
        }
        const StatuteVersion* version = statute->inForce(m_today);
        if (!version || version->shapes.empty())
            return;
        for (const ArticleShape& shape : version->shapes)
            if (!m_lines.contains(shape.number))
                m_report.add("text.article-missing", {}, {labelOf(shape.number)});
        for (const auto& [number, line] : m_lines)
            if (!version->shapeOf(number))
                m_report.add("text.article-unknown", {line, 1}, {labelOf(number)});
    }

    std::string m_stem;
    const Statutes& m_statutes;
    base::Day m_today;
    Report& m_report;
    StatuteText m_text;
    int m_line = 0;
    std::map<std::size_t, std::string> m_trail;
    std::map<ArticleNumber, int> m_lines;
};

} // namespace

const StatuteArticle* StatuteText::find(const Citation& citation) const
{
    const ArticleNumber wanted{citation.preamble ? 0 : citation.article, citation.inserted};
    if (!citation.preamble && citation.article == 0)
        return nullptr;
    const auto found = std::find_if(articles.begin(), articles.end(),
                                    [&](const StatuteArticle& article) { return article.number == wanted; });
    return found == articles.end() ? nullptr : &*found;
}

std::optional<StatuteText> readStatuteText(const std::string& file, std::string_view text,
                                           const Statutes& statutes, base::Day today,
                                           base::Findings& findings)
{
    Report report(file, findings);
    if (checkText(text, report) != TextState::sound)
        return std::nullopt;
    StatuteText read = TextReader(file, statutes, today, report).read(text);
    if (report.hasErrors())
        return std::nullopt;
    return read;
}

} // namespace bank
