// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/finding_sentences.h"
#include "words/words.h"

#include <algorithm>

namespace words {

namespace {

const FindingSentence* sentenceOf(std::string_view code)
{
    const auto found = std::find_if(std::begin(findingSentences), std::end(findingSentences),
                                    [&](const FindingSentence& s) { return s.code == code; });
    return found == std::end(findingSentences) ? nullptr : found;
}

// A clause in ⟦ ⟧ is left out when the argument it needs is empty.
std::string fillOptional(std::string_view pattern, const std::vector<std::string>& args)
{
    constexpr std::string_view open = "⟦";
    constexpr std::string_view close = "⟧";
    std::string text;
    while (true) {
        const std::size_t from = pattern.find(open);
        text += fill(pattern.substr(0, from), args);
        if (from == std::string_view::npos)
            return text;
        const std::size_t to = pattern.find(close, from);
        const std::string_view clause = pattern.substr(from + open.size(), to - from - open.size());
        const std::size_t place = clause.find('%');
        const auto index =
            place == std::string_view::npos ? args.size() : static_cast<std::size_t>(clause[place + 1] - '1');
        if (index < args.size() && !args[index].empty())
            text += fill(clause, args);
        pattern.remove_prefix(to + close.size());
    }
}

} // namespace

Sentence describe(const base::Finding& finding, Language language)
{
    const FindingSentence* sentence = sentenceOf(finding.code);
    if (!sentence)
        return {finding.code, {}};
    return {fillOptional(sentence->text.in(language), finding.args),
            fillOptional(sentence->remedy.in(language), finding.args)};
}

std::vector<std::string_view> describedFindings()
{
    std::vector<std::string_view> codes;
    for (const FindingSentence& sentence : findingSentences)
        codes.push_back(sentence.code);
    return codes;
}

} // namespace words
