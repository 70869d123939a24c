// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/option_wording.h"

#include "bank/plain_text.h"
#include "bank/quantities.h"
#include "base/utf8.h"

#include <algorithm>

namespace bank {

namespace {

using Words = std::vector<std::u32string_view>;

bool takeAny(std::u32string_view& rest, const Words& words)
{
    for (std::u32string_view word : words) {
        if (rest.starts_with(word)) {
            rest.remove_prefix(word.size());
            return true;
        }
    }
    return false;
}

bool isOneOf(std::u32string_view text, const Words& words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

struct Numbers
{
    std::u32string text;
    std::vector<Quantity> all;

    explicit Numbers(const std::string& option)
        : text(halfWidth(option))
        , all(quantitiesIn(text))
    {}
    bool alone() const { return isOnlyQuantities(text, all); }
};

} // namespace

bool isCatchAll(std::string_view option)
{
    static const Words heads{U"所有上述", U"所有以上", U"以上",   U"上述",  U"上列",
                             U"前述",     U"前两项",   U"前三项", U"前四项"};
    static const Words fillers{U"各项", U"几项", U"三项", U"四项", U"五项", U"两项", U"几种",
                               U"三种", U"四种", U"情况", U"各个", U"所有", U"选项", U"答案",
                               U"说法", U"情形", U"内容", U"做法", U"行为", U"三者", U"四者"};
    static const Words quantifiers{U"全部", U"全都", U"都", U"均", U"皆", U"全", U"无一", U"没有一项"};
    static const Words verdicts{U"对",   U"正确", U"错",   U"错误",   U"是",   U"可以", U"可",
                                U"有",   U"属于", U"符合", U"包括",   U"成立", U"应当", U"需要",
                                U"合法", U"违法", U"适用", U"必须",   U"应选", U"选",   U"有权",
                                U"无权", U"存在", U"可能", U"有可能", U"能",   U""};
    static const Words bareVerdicts{U"对", U"正确", U"错", U"错误", U"是", U"应选", U"选"};
    const std::u32string text = folded(option);
    std::u32string_view rest = text;
    const bool spoken = takeAny(rest, heads);
    bool all = false; // 上述各项
    while (spoken && takeAny(rest, fillers))
        all = true;
    if (all && rest.empty())
        return true;
    if (!takeAny(rest, quantifiers))
        return false;
    takeAny(rest, {U"不", U"没有"});
    return isOneOf(rest, spoken ? verdicts : bareVerdicts);
}

bool namesLetters(std::string_view option)
{
    constexpr std::u32string_view letters = U"abcdefghij";
    constexpr std::u32string_view others = U"和与及或仅只有选都均皆对错正确误不是项";
    const std::u32string text = folded(option);
    std::size_t named = 0;
    for (char32_t c : text) {
        if (letters.find(c) != std::u32string_view::npos)
            ++named;
        else if (others.find(c) == std::u32string_view::npos)
            return false;
    }
    return named >= 2 || (named == 1 && text.size() > 1);
}

std::optional<std::pair<std::size_t, std::size_t>> sameOptions(const std::vector<std::string>& options)
{
    for (std::size_t b = 1; b < options.size(); ++b) {
        const Numbers second(options[b]);
        for (std::size_t a = 0; a < b; ++a) {
            const Numbers first(options[a]);
            const bool sameNumber = first.all.size() == 1 && second.all.size() == 1 &&
                                    first.all[0].to - first.all[0].from == first.text.size() &&
                                    second.all[0].to - second.all[0].from == second.text.size() &&
                                    first.all[0].same(second.all[0]);
            if (sameNumber || folded(options[a]) == folded(options[b]))
                return std::pair(a, b);
        }
    }
    return std::nullopt;
}

std::optional<LongOption> lonelyLong(const std::vector<std::string>& options)
{
    constexpr std::size_t least = 6;
    LongOption longest{0, 0, 0};
    for (std::size_t i = 0; i < options.size(); ++i) {
        const std::size_t length = base::countCharacters(options[i]);
        if (length > longest.length)
            longest = {i, length, longest.length};
        else
            longest.next = std::max(longest.next, length);
    }
    const bool lonely = longest.length >= longest.next + least && longest.length * 2 >= longest.next * 3;
    return lonely ? std::optional(longest) : std::nullopt;
}

std::vector<std::size_t> quantitiesAmongWords(const std::vector<std::string>& options)
{
    constexpr std::u32string_view timeWords = U"年季月周日天时"; // 每年, 当日
    std::vector<std::size_t> quantities;
    bool words = false;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const Numbers numbers(options[i]);
        if (numbers.alone())
            quantities.push_back(i);
        words =
            words || (numbers.all.empty() && numbers.text.find_first_of(timeWords) == std::u32string::npos);
    }
    const bool few = quantities.size() * 2 <= options.size(); // 一年, 三年, 五年, 终身 is a scale
    return words && few ? quantities : std::vector<std::size_t>{};
}

} // namespace bank
