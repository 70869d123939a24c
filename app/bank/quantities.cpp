// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/quantities.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace bank {

namespace {

constexpr std::int64_t largest = 1'000'000'000'000; // beyond it nobody reads a number for its value

struct Unit
{
    std::u32string_view word;
    std::u32string_view unit;
    std::int64_t times = 1;
};

// The longer of two words that begin alike comes first.
constexpr auto units = std::to_array<Unit>({
    {U"个工作日", U"工作日"}, {U"工作日", U"工作日"}, {U"个小时", U"小时"}, {U"小时", U"小时"},
    {U"个星期", U"日", 7},    {U"星期", U"日", 7},    {U"分钟", U"分钟"},   {U"周年", U"月", 12},
    {U"周岁", U"岁"},         {U"岁", U"岁"},         {U"周", U"日", 7},    {U"个月", U"月"},
    {U"月", U"月"},           {U"年", U"月", 12},     {U"日", U"日"},       {U"天", U"日"},
    {U"元", U"元"},           {U"倍", U"倍"},         {U"人", U"人"},       {U"名", U"人"},
    {U"位", U"人"},           {U"次", U"次"},         {U"回", U"次"},       {U"件", U"件"},
    {U"票", U"票"},           {U"户", U"户"},         {U"级", U"级"},       {U"公里", U"米", 1000},
    {U"千米", U"米", 1000},   {U"平方米", U"平方米"}, {U"米", U"米"},       {U"公顷", U"公顷"},
    {U"亩", U"亩"},           {U"吨", U"吨"},         {U"届", U"届"},       {U"份", U"份"},
    {U"处", U"处"},           {U"项", U"项"},         {U"个", U"个"},       {U"家", U"家"},
});

Fraction reduced(std::int64_t top, std::int64_t bottom)
{
    const std::int64_t common = std::max<std::int64_t>(1, std::gcd(top, bottom));
    return {top / common, bottom / common};
}

std::int64_t chineseDigit(char32_t c)
{
    constexpr std::u32string_view digits = U"零一二三四五六七八九";
    if (c == U'〇' || c == U'○')
        return 0;
    if (c == U'两')
        return 2;
    const std::size_t at = digits.find(c);
    return at == std::u32string_view::npos ? -1 : static_cast<std::int64_t>(at);
}

std::int64_t chineseUnit(char32_t c)
{
    return c == U'十' ? 10 : c == U'百' ? 100 : c == U'千' ? 1000 : 0;
}

std::int64_t largeUnit(char32_t c)
{
    return c == U'万' ? 10'000 : c == U'亿' ? 100'000'000 : 0;
}

class Reader
{
public:
    explicit Reader(std::u32string_view text)
        : m_text(text)
    {}

    std::vector<Quantity> all()
    {
        while (m_at < m_text.size()) {
            const std::size_t from = m_at;
            std::optional<Quantity> quantity = take(U"半") ? half() : number();
            if (quantity) {
                quantity->from = from;
                quantity->to = m_at;
                m_found.push_back(*quantity);
            } else {
                m_at = std::max(m_at, from + 1);
            }
        }
        shareUnits();
        return std::move(m_found);
    }

private:
    bool take(std::u32string_view word)
    {
        if (!m_text.substr(m_at).starts_with(word))
            return false;
        m_at += word.size();
        return true;
    }
    char32_t at(std::size_t place) const { return place < m_text.size() ? m_text[place] : U'\0'; }

    // 半年, 半个月, 半数, 半小时.
    std::optional<Quantity> half()
    {
        if (take(U"年"))
            return Quantity{{6, 1}, U"月", {1, 2}};
        if (take(U"个月"))
            return Quantity{{1, 2}, U"月", {1, 2}};
        if (take(U"数"))
            return Quantity{{1, 2}, shareUnit, {1, 2}};
        if (take(U"个小时") || take(U"小时"))
            return Quantity{{1, 2}, U"小时", {1, 2}};
        return std::nullopt;
    }

    std::optional<Quantity> number()
    {
        const bool ordinal = m_at > 0 && m_text[m_at - 1] == U'第';
        const auto numeral = takeNumeral();
        if (!numeral)
            return std::nullopt;
        if (ordinal)
            return Quantity{*numeral, ordinalUnit, *numeral};
        const std::size_t after = m_at;
        if (take(U"分之")) {
            const auto part = takeNumeral();
            if (part && numeral->top > 0 && numeral->bottom == 1 && part->bottom < largest / numeral->top)
                return Quantity{reduced(part->top, part->bottom * numeral->top), shareUnit, *part};
            m_at = after;
        }
        if (take(U"%"))
            return Quantity{reduced(numeral->top, numeral->bottom * 100), shareUnit, *numeral};
        constexpr std::u32string_view afterChengElse = U"员立年本为功品效果长分";
        if (numeral->top <= 10 && at(m_at) == U'成' &&
            afterChengElse.find(at(m_at + 1)) == std::u32string_view::npos) {
            ++m_at;
            return Quantity{reduced(numeral->top, numeral->bottom * 10), shareUnit, *numeral};
        }
        return withUnit(*numeral);
    }

    Quantity withUnit(Fraction numeral)
    {
        for (const Unit& unit : units) {
            if (!take(unit.word))
                continue;
            std::int64_t top = numeral.top * unit.times;
            if (unit.word == U"年" && at(m_at) == U'半' && at(m_at + 1) != U'数') {
                ++m_at;
                top += 6 * numeral.bottom;
            }
            return {reduced(top, numeral.bottom), unit.unit, numeral};
        }
        return {numeral, {}, numeral};
    }

    std::optional<Fraction> takeNumeral()
    {
        const char32_t first = at(m_at);
        if (first >= U'0' && first <= U'9')
            return takeArabic();
        if (chineseDigit(first) >= 0 || chineseUnit(first) > 0)
            return takeChinese();
        return std::nullopt;
    }

    // 1,200.5万
    std::optional<Fraction> takeArabic()
    {
        const auto digitAt = [&](std::size_t place) { return at(place) >= U'0' && at(place) <= U'9'; };
        std::int64_t top = 0;
        std::int64_t bottom = 1;
        bool decimals = false;
        for (;; ++m_at) {
            if (digitAt(m_at)) {
                if (top < largest && bottom < largest) {
                    top = top * 10 + static_cast<std::int64_t>(at(m_at) - U'0');
                    bottom *= decimals ? 10 : 1;
                }
            } else if (at(m_at) == U'.' && !decimals && digitAt(m_at + 1)) {
                decimals = true;
            } else if (!(at(m_at) == U',' && !decimals && digitAt(m_at + 1) && digitAt(m_at + 2) &&
                         digitAt(m_at + 3) && !digitAt(m_at + 4))) {
                break;
            }
        }
        while (const std::int64_t times = largeUnit(at(m_at))) {
            if (top > largest / times)
                return std::nullopt;
            top *= times;
            ++m_at;
        }
        return top > largest ? std::nullopt : std::optional(reduced(top, bottom));
    }

    // 一千二百, 二〇二六, 三万五千.
    std::optional<Fraction> takeChinese()
    {
        std::int64_t total = 0;
        std::int64_t section = 0;
        std::int64_t pending = -1;
        bool tooLarge = false;
        for (;; ++m_at) {
            if (const std::int64_t digit = chineseDigit(at(m_at)); digit >= 0) {
                pending = std::max<std::int64_t>(pending, 0) * 10 + digit;
            } else if (const std::int64_t unit = chineseUnit(at(m_at))) {
                section += (pending < 0 ? 1 : pending) * unit;
                pending = -1;
            } else if (const std::int64_t times = largeUnit(at(m_at))) {
                section += std::max<std::int64_t>(pending, 0);
                if (times == 10'000)
                    total += section * times; // the 亿 before it stays what it is
                else if (total + section <= largest / times)
                    total = (total + section) * times;
                else
                    tooLarge = true;
                section = 0;
                pending = -1;
            } else {
                break;
            }
            tooLarge = tooLarge || std::max({pending, section, total}) > largest;
            if (tooLarge)
                total = section = pending = 0;
        }
        total += section + std::max<std::int64_t>(pending, 0);
        return tooLarge || total > largest ? std::nullopt : std::optional(Fraction{total, 1});
    }

    // In 三至五日 the first number has the unit of the second.
    void shareUnits()
    {
        constexpr std::u32string_view connectors[] = {U"至", U"到", U"~",  U"—",   U"-",
                                                      U"–",  U"、", U"或", U"或者"};
        for (std::size_t i = m_found.size(); i-- > 1;) {
            Quantity& first = m_found[i - 1];
            const Quantity& second = m_found[i];
            const std::u32string_view between = m_text.substr(first.to, second.from - first.to);
            if (first.unit.empty() && !second.unit.empty() && second.unit != shareUnit &&
                second.unit != ordinalUnit &&
                std::find(std::begin(connectors), std::end(connectors), between) != std::end(connectors) &&
                second.numeral.top > 0 && second.value.bottom == 1 && second.numeral.bottom == 1 &&
                second.value.top % second.numeral.top == 0) {
                first.unit = second.unit;
                first.value =
                    reduced(first.value.top * (second.value.top / second.numeral.top), first.value.bottom);
            }
        }
    }

    std::u32string_view m_text;
    std::size_t m_at = 0;
    std::vector<Quantity> m_found;
};

} // namespace

std::vector<Quantity> quantitiesIn(std::u32string_view text)
{
    return Reader(text).all();
}

bool isOnlyQuantities(std::u32string_view text, const std::vector<Quantity>& quantities)
{
    constexpr std::u32string_view fillers =
        U"至到约满足内以上下超过不少于低高最多共计的以及和或者每之全体—-~,.、() ";
    std::size_t at = 0;
    const auto onlyFillers = [&](std::size_t until) {
        return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at),
                           text.begin() + static_cast<std::ptrdiff_t>(until),
                           [&](char32_t c) { return fillers.find(c) != std::u32string_view::npos; });
    };
    for (const Quantity& quantity : quantities) {
        if (!onlyFillers(quantity.from))
            return false;
        at = quantity.to;
    }
    return !quantities.empty() && onlyFillers(text.size());
}

} // namespace bank
