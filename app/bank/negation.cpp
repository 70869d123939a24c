// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/negation.h"

#include "bank/plain_text.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace bank {

namespace {

enum class Kind {
    term,   // holds 不, 无 … but denies nothing: 不动产
    legal,  // denies, yet as a legal consequence or condition that a stem may ask for: 不予
    asking, // turns the question round: 不, 没有, 错误
};

struct Word
{
    std::u32string_view text;
    Kind kind;
};

constexpr auto words = std::to_array<Word>({
    {U"不", Kind::asking},       {U"没有", Kind::asking},       {U"未", Kind::asking},
    {U"无权", Kind::asking},     {U"无须", Kind::asking},       {U"无需", Kind::asking},
    {U"并非", Kind::asking},     {U"错误", Kind::asking},       {U"有误", Kind::asking},
    {U"违反", Kind::asking},     {U"违背", Kind::asking},       {U"违法的是", Kind::asking},
    {U"违法的有", Kind::asking},

    {U"不予", Kind::legal},      {U"不经", Kind::legal},        {U"未经", Kind::legal},
    {U"不按", Kind::legal},      {U"未按", Kind::legal},        {U"不依", Kind::legal},
    {U"未依", Kind::legal},      {U"拒不", Kind::legal},        {U"认为不", Kind::legal},
    {U"而不是", Kind::legal},    {U"而非", Kind::legal},        {U"不以", Kind::legal},
    {U"无效", Kind::legal},      {U"不再", Kind::legal},        {U"不同意", Kind::legal},

    {U"不服", Kind::term},       {U"不动产", Kind::term},       {U"不可抗力", Kind::term},
    {U"不当得利", Kind::term},   {U"不正当", Kind::term},       {U"不设区", Kind::term},
    {U"不作为", Kind::term},     {U"不履行", Kind::term},       {U"不足", Kind::term},
    {U"不满", Kind::term},       {U"不超过", Kind::term},       {U"不得超过", Kind::term},
    {U"不少于", Kind::term},     {U"不得少于", Kind::term},     {U"不多于", Kind::term},
    {U"不低于", Kind::term},     {U"不得低于", Kind::term},     {U"不高于", Kind::term},
    {U"不迟于", Kind::term},     {U"不早于", Kind::term},       {U"不良", Kind::term},
    {U"不利", Kind::term},       {U"不合格", Kind::term},       {U"不定期", Kind::term},
    {U"不得不", Kind::term},     {U"不断", Kind::term},         {U"不同", Kind::term},
    {U"不久", Kind::term},       {U"不论", Kind::term},         {U"不管", Kind::term},
    {U"不仅", Kind::term},       {U"不但", Kind::term},         {U"不特定", Kind::term},
    {U"不幸", Kind::term},       {U"不法", Kind::term},         {U"不确定", Kind::term},
    {U"不公平", Kind::term},     {U"不平等", Kind::term},       {U"不可分", Kind::term},
    {U"不安抗辩", Kind::term},   {U"不称职", Kind::term},       {U"不定项", Kind::term},
    {U"未成年", Kind::term},     {U"未满", Kind::term},         {U"未遂", Kind::term},
    {U"未来", Kind::term},       {U"违反治安管理", Kind::term}, {U"确认违法", Kind::term},
});

// The longest word that begins here.
const Word* wordAt(std::u32string_view text)
{
    const Word* best = nullptr;
    for (const Word& word : words) {
        if (text.starts_with(word.text) && (!best || word.text.size() > best->text.size()))
            best = &word;
    }
    return best;
}

struct Negation
{
    const Word* word;
    std::size_t at;
    bool marked;
};

std::vector<Negation> negationsIn(std::u32string_view text)
{
    std::vector<Negation> found;
    bool marked = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        marked = text[i] == U'【' || (marked && text[i] != U'】');
        const Word* word = wordAt(text.substr(i));
        if (!word)
            continue;
        if (word->kind != Kind::term)
            found.push_back({word, i, marked});
        i += word->text.size() - 1;
    }
    return found;
}

constexpr char32_t blank = U'□';

// Quotations and notes in brackets become spaces, an empty bracket becomes the blank that it is.
std::u32string withoutAsides(std::string_view stem)
{
    std::u32string text = halfWidth(stem);
    for (std::size_t open = 0; open < text.size(); ++open) {
        constexpr std::u32string_view opening = U"“\"《(";
        constexpr std::u32string_view closing = U"”\"》)";
        const std::size_t kind = opening.find(text[open]);
        if (kind == std::u32string_view::npos)
            continue;
        const char32_t close = closing[kind];
        const std::size_t end = text.find(close, open + 1);
        if (end == std::u32string::npos)
            continue;
        const auto inside = std::u32string_view(text).substr(open + 1, end - open - 1);
        const bool empty = inside.find_first_not_of(U" \u3000_") == std::u32string_view::npos;
        std::fill(text.begin() + static_cast<std::ptrdiff_t>(open),
                  text.begin() + static_cast<std::ptrdiff_t>(end) + 1, U' ');
        if (empty && close == U')')
            text[open] = blank;
        open = end;
    }
    return text;
}

std::vector<std::u32string_view> split(std::u32string_view text, std::u32string_view marks)
{
    std::vector<std::u32string_view> pieces;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(marks), text.size());
        if (text.substr(0, end).find_first_not_of(U" \u3000\n") != std::u32string_view::npos)
            pieces.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return pieces;
}

// The piece with the blank, else the last one.
std::size_t askingPiece(const std::vector<std::u32string_view>& pieces)
{
    for (std::size_t i = pieces.size(); i-- > 0;) {
        if (pieces[i].find(blank) != std::u32string_view::npos)
            return i;
    }
    return pieces.size() - 1;
}

bool isSpace(char32_t c)
{
    return c == U' ' || c == U'\u3000';
}

// （ ）不属于……: the blank is the subject of a denial.
bool isDeniedBlank(std::u32string_view clause)
{
    const std::size_t at = std::min(clause.find(blank), clause.size());
    const auto next = std::find_if_not(clause.begin() + static_cast<std::ptrdiff_t>(at), clause.end(),
                                       [](char32_t c) { return isSpace(c) || c == blank || c == U'【'; });
    return at < clause.size() && wordAt(clause.substr(static_cast<std::size_t>(next - clause.begin())));
}

// 不属于行政处罚的措施是（ ）: what is asked for is told by a denial.
bool isAskedByDenial(std::u32string_view clause)
{
    constexpr std::u32string_view denials[] = {U"不属于", U"不包括", U"不符合", U"不正确", U"不享有"};
    const std::size_t end = clause.substr(0, clause.find(blank)).find_last_not_of(U" \u3000");
    const std::size_t begin = clause.find_first_not_of(U" \u3000");
    const bool about = begin != std::u32string_view::npos && // 对不属于本机关职权的申请，…
                       std::u32string_view(U"对关就").find(clause[begin]) != std::u32string_view::npos;
    return end != std::u32string_view::npos && !about && clause.find(blank) != std::u32string_view::npos &&
           std::u32string_view(U"是有为").find(clause[end]) != std::u32string_view::npos &&
           std::any_of(std::begin(denials), std::end(denials), [&](std::u32string_view denial) {
               return clause.find(denial) != std::u32string_view::npos;
           });
}

// The clause in which a stem asks to choose among its options; empty when it asks for something else, such
// as 不得超过（ ）.
std::u32string choosingClause(std::u32string_view text)
{
    constexpr std::u32string_view choosing[] = {U"下列", U"以下", U"哪",   U"其中", U"说法",
                                                U"选项", U"各项", U"的是", U"的有", U"的为"};
    const auto sentences = split(text, U"。!?\n");
    if (sentences.empty())
        return {};
    const std::u32string_view sentence = sentences[askingPiece(sentences)];
    const auto clauses = split(sentence, U",;:");
    if (clauses.empty())
        return {};
    const std::size_t asking = askingPiece(clauses);
    std::u32string clause(clauses[asking]);
    const auto letters =
        std::count_if(clause.begin(), clause.end(), [](char32_t c) { return !isSpace(c) && c != blank; });
    if (letters <= 2 && asking > 0) // 是（ ） alone
        clause.insert(0, clauses[asking - 1]);
    const bool chooses = std::any_of(std::begin(choosing), std::end(choosing), [&](std::u32string_view word) {
        return sentence.find(word) != std::u32string_view::npos;
    });
    return chooses || isDeniedBlank(clause) || isAskedByDenial(clause) ? clause : std::u32string();
}

std::string quoted(std::u32string_view text, const Negation& first, const Negation& second)
{
    return toUtf8(text.substr(first.at, second.at + second.word->text.size() - first.at));
}

// 没有不……, 不能不……: two words that make an affirmation.
std::optional<std::string> undoneDenial(std::u32string_view piece)
{
    constexpr std::pair<std::u32string_view, std::u32string_view> pairs[] = {
        {U"没有", U"不"}, {U"无", U"不"},   {U"不", U"无"},   {U"莫", U"不"},     {U"不能", U"不"},
        {U"不可", U"不"}, {U"不会", U"不"}, {U"未必", U"不"}, {U"未必", U"没有"}, {U"不得", U"不予"}};
    for (const auto& [first, second] : pairs) {
        const std::size_t at = piece.find(std::u32string(first).append(second));
        if (at == std::u32string_view::npos || (at > 0 && piece[at - 1] == U'有')) // 有没有不……
            continue;
        const Word* word = wordAt(piece.substr(at + first.size()));
        if (!word || word->kind != Kind::term)
            return toUtf8(piece.substr(at, first.size() + second.size()));
    }
    return std::nullopt;
}

// 不属于不予……, 并非不……: what is denied is itself a denial.
std::optional<std::string> deniedDenial(std::u32string_view piece)
{
    constexpr std::u32string_view denials[] = {U"不属于", U"不是", U"不包括", U"不构成", U"不在", U"并非"};
    const auto negations = negationsIn(piece);
    for (std::size_t i = 0; i + 1 < negations.size(); ++i) {
        const std::u32string_view from = piece.substr(negations[i].at);
        if (std::any_of(std::begin(denials), std::end(denials),
                        [&](std::u32string_view denial) { return from.starts_with(denial); }))
            return quoted(piece, negations[i], negations[i + 1]);
    }
    return undoneDenial(piece);
}

} // namespace

std::optional<std::string> unmarkedNegation(std::string_view stem)
{
    const std::u32string clause = choosingClause(withoutAsides(stem));
    for (const Negation& negation : negationsIn(clause)) {
        if (negation.word->kind == Kind::asking && !negation.marked)
            return toUtf8(negation.word->text.substr(0, negation.word->text.find(U'的')));
    }
    return std::nullopt;
}

std::optional<std::string> doubleNegation(std::string_view stem, bool choice)
{
    std::u32string text = withoutAsides(stem);
    if (choice) {
        const std::u32string clause = choosingClause(text);
        const auto negations = negationsIn(clause);
        if (negations.size() > 1)
            return quoted(clause, negations[0], negations[1]);
    }
    std::erase_if(text, [](char32_t c) { return c == U'【' || c == U'】'; });
    for (std::u32string_view piece : split(text, U",;:。!?、\n")) {
        if (auto found = deniedDenial(piece))
            return found;
    }
    return std::nullopt;
}

} // namespace bank
