// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/writing_rules.h"

#include "bank/explanation_wording.h"
#include "bank/negation.h"
#include "bank/option_wording.h"
#include "bank/plain_text.h"

#include <algorithm>

namespace bank {

namespace {

std::string letter(std::size_t index)
{
    return std::string(1, static_cast<char>('A' + index));
}

// 第三十六条第一款, also after the name of its statute.
bool isArticle(const std::string& option)
{
    constexpr std::u32string_view numerals = U"零〇一二两三四五六七八九十百千0123456789";
    constexpr std::u32string_view parts = U"第条款项章编节之";
    std::u32string text = halfWidth(option);
    if (const std::size_t name = text.find(U'》'); name != std::u32string::npos)
        text.erase(0, name + 1);
    std::erase_if(text, [](char32_t c) { return c == U' ' || c == U'(' || c == U')'; });
    const bool all = std::all_of(text.begin(), text.end(), [&](char32_t c) {
        return numerals.find(c) != std::u32string_view::npos || parts.find(c) != std::u32string_view::npos;
    });
    return all && text.starts_with(U'第') && text.find_first_of(parts, 1) != std::u32string::npos;
}

// 第几条, 第（ ）条, 哪一条规定……
std::optional<std::string> wordsAskingForArticle(std::u32string_view stem)
{
    constexpr std::u32string_view parts = U"条款项章编节";
    for (std::size_t at = stem.find(U'第'); at != std::u32string_view::npos; at = stem.find(U'第', at + 1)) {
        const std::size_t part = stem.find_first_not_of(U" ()_\u3000几多少", at + 1);
        if (part != std::u32string_view::npos && part > at + 1 &&
            parts.find(stem[part]) != std::u32string_view::npos)
            return toUtf8(stem.substr(at, part + 1 - at));
    }
    for (std::u32string_view words : {U"哪一条", U"哪条", U"哪一款", U"哪一章", U"哪一编"}) {
        const std::size_t at = stem.find(words);
        const std::size_t next = at + words.size();
        constexpr std::u32string_view after = U"规条明作中里写。?,( ";
        if (at != std::u32string_view::npos &&
            (next >= stem.size() || after.find(stem[next]) != std::u32string_view::npos))
            return toUtf8(words);
    }
    return std::nullopt;
}

// The words with which the stem, or a second option, wants the number of an article.
std::optional<std::string> articleAsked(const Question& question)
{
    if (auto words = wordsAskingForArticle(halfWidth(question.stem)))
        return words;
    std::size_t articles = 0;
    for (const std::string& option : question.options) {
        articles += isArticle(option) ? 1 : 0;
        if (articles == 2)
            return option;
    }
    return std::nullopt;
}

class WritingRules
{
public:
    WritingRules(const Question& question, const RawQuestion& place, Report& report)
        : m_question(question)
        , m_place(place)
        , m_report(report)
    {}

    void check()
    {
        checkStem();
        if (!m_question.options.empty())
            checkOptions();
        checkExplanation();
    }

private:
    base::Position optionAt(std::size_t index) const { return m_place.options.items[index].at; }

    void checkStem()
    {
        const base::Position at = m_place.stem.at;
        const bool choice = !m_question.options.empty();
        if (const auto words = articleAsked(m_question))
            m_report.add("writing.article-asked", at, {*words});
        if (const auto words = doubleNegation(m_question.stem, choice))
            m_report.add("writing.double-negation", at, {*words});
        if (const auto word = choice ? unmarkedNegation(m_question.stem) : std::nullopt)
            m_report.add("writing.negation-unmarked", at, {*word});
    }

    void checkOptions()
    {
        const auto& options = m_question.options;
        for (std::size_t i = 0; i < options.size(); ++i) {
            const bool last = m_question.keepLast.contains(static_cast<int>(i));
            if (namesLetters(options[i]) || (isCatchAll(options[i]) && !last))
                m_report.add("writing.catch-all-option", optionAt(i), {letter(i), options[i]});
        }
        if (const auto same = sameOptions(options))
            m_report.add("writing.option-same", optionAt(same->second),
                         {letter(same->first), letter(same->second)});
        if (const auto found = lonelyLong(options))
            m_report.add("writing.option-length", optionAt(found->index),
                         {letter(found->index), std::to_string(found->length), std::to_string(found->next)});
        const auto quantities = quantitiesAmongWords(options);
        if (!quantities.empty()) {
            std::string letters;
            for (std::size_t index : quantities)
                letters += letter(index);
            m_report.add("writing.option-kinds", optionAt(quantities[0]), {letters});
        }
    }

    void checkExplanation()
    {
        constexpr int most = 50; // percent
        if (explainsNothing(m_question)) {
            const bool given = m_place.explanation.given;
            m_report.add("writing.explanation-missing", given ? m_place.explanation.at : m_place.at);
            return;
        }
        if (const int percent = percentRepeated(m_question); percent > most)
            m_report.add("writing.explanation-repeats", m_place.explanation.at, {std::to_string(percent)});
        if (const auto number = unexplainedNumber(m_question))
            m_report.add("writing.number-unexplained", m_place.explanation.at, {*number});
    }

    const Question& m_question;
    const RawQuestion& m_place;
    Report& m_report;
};

} // namespace

void checkWriting(const Bank& bank, const RawBank& places, Report& report)
{
    for (std::size_t i = 0; i < bank.questions().size(); ++i) {
        if (bank.questions()[i].status == Status::active)
            WritingRules(bank.questions()[i], places.questions[i], report).check();
    }
}

} // namespace bank
