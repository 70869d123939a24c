// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/article_shapes.h"

#include <charconv>

namespace bank {

namespace {

// Takes the number up to `end` (or the end of the text) off the front; 1 … 9999.
std::optional<int> takeNumber(std::string_view& text, char end)
{
    const std::string_view digits = text.substr(0, text.find(end));
    int number = 0;
    const auto [stop, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (failure != std::errc{} || stop != digits.data() + digits.size() || number < 1 || number > 9999)
        return std::nullopt;
    text.remove_prefix(std::min(text.size(), digits.size() + 1));
    return number;
}

std::optional<ArticleShape> parseShape(std::string_view word)
{
    constexpr int mostParagraphs = 99;
    ArticleShape shape;
    const bool hasItems = word.find('/') != std::string_view::npos;
    const auto paragraphs = takeNumber(word, '/');
    if (!paragraphs || *paragraphs > mostParagraphs || hasItems == word.empty())
        return std::nullopt;
    shape.paragraphs = *paragraphs;
    if (hasItems)
        shape.items.resize(static_cast<std::size_t>(*paragraphs));
    while (!word.empty()) {
        std::string_view pair = word.substr(0, word.find(','));
        word.remove_prefix(std::min(word.size(), pair.size() + 1));
        const auto paragraph = takeNumber(pair, ':');
        const auto items = takeNumber(pair, ',');
        if (!paragraph || !items || *paragraph > *paragraphs)
            return std::nullopt;
        shape.items[static_cast<std::size_t>(*paragraph) - 1] = *items;
    }
    return shape;
}

} // namespace

std::optional<ArticleNumber> parseArticleNumber(std::string_view text)
{
    const bool isInserted = text.find('-') != std::string_view::npos;
    ArticleNumber number;
    const auto article = takeNumber(text, '-');
    if (!article || isInserted == text.empty())
        return std::nullopt;
    number.article = *article;
    if (isInserted) {
        const auto inserted = takeNumber(text, '-');
        if (!inserted || !text.empty())
            return std::nullopt;
        number.inserted = *inserted;
    }
    return number;
}

std::vector<ArticleNumber> articlesOf(int last, const std::vector<ArticleNumber>& inserted)
{
    std::vector<ArticleNumber> articles;
    auto next = inserted.begin();
    for (int article = 1; article <= last; ++article) {
        articles.push_back({article, 0});
        for (; next != inserted.end() && next->article == article; ++next)
            articles.push_back(*next);
    }
    return articles;
}

std::vector<ArticleShape> readShapes(const RawText& text, const std::vector<ArticleNumber>& articles,
                                     Report& report)
{
    std::vector<ArticleShape> shapes;
    std::size_t count = 0;
    std::string_view rest = text.text;
    for (std::size_t start = rest.find_first_not_of(' '); start != std::string_view::npos;
         start = rest.find_first_not_of(' ')) {
        rest.remove_prefix(start);
        const std::string_view word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(word.size());
        auto shape = parseShape(word);
        if (!shape) {
            report.add("statute.shapes-form", text.at, {std::string(word), std::to_string(count + 1)});
            return {};
        }
        if (++count > articles.size())
            continue;
        shape->number = articles[count - 1];
        shapes.push_back(std::move(*shape));
    }
    if (count == articles.size())
        return shapes;
    report.add("statute.shapes-count", text.at, {std::to_string(count), std::to_string(articles.size())});
    return {};
}

} // namespace bank
