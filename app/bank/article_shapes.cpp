// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/article_shapes.h"

#include <algorithm>
#include <charconv>
#include <utility>

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

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t start = text.find_first_not_of(' '); start != std::string_view::npos;) {
        const std::size_t end = std::min(text.find(' ', start), text.size());
        words.push_back(text.substr(start, end - start));
        start = text.find_first_not_of(' ', end);
    }
    return words;
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

std::vector<ArticleShape> readShapes(const RawText& text, int last,
                                     const std::vector<ArticleNumber>& inserted, Report& report)
{
    const std::vector<std::string_view> words = wordsOf(text.text);
    const std::size_t expected = static_cast<std::size_t>(last) + inserted.size();
    if (words.size() != expected) {
        report.add("statute.shapes-count", text.at, {std::to_string(words.size()), std::to_string(expected)});
        return {};
    }
    std::vector<ArticleShape> shapes;
    shapes.reserve(words.size());
    auto next = inserted.begin();
    ArticleNumber number{0, 0};
    for (std::string_view word : words) {
        auto shape = parseShape(word);
        if (!shape) {
            report.add("statute.shapes-form", text.at,
                       {std::string(word), std::to_string(shapes.size() + 1)});
            return {};
        }
        const bool isInserted = next != inserted.end() && next->article == number.article;
        number = isInserted ? *next++ : ArticleNumber{number.article + 1, 0};
        shape->number = number;
        shapes.push_back(std::move(*shape));
    }
    return shapes;
}

} // namespace bank
