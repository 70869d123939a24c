// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

namespace words {

namespace {

struct Told
{
    Both text;
    Both remedy;
};

// %1 is the statute, %2 the day on which it happens, %3 the day of adoption or what repealed it.
Told told(bank::Currency currency)
{
    switch (currency) {
    case bank::Currency::repealed:
        return {{"%1 自 %2 起废止，见%3", "%1 is repealed from %2 by %3"},
                {"在新法里找对应的条：规定还在的，改依据、答案、解析、verified 和题库的 "
                 "revision；规定没有了的，写 status: retired，另写新题、用新编号。",
                 "Look for the rule in the new law. Where it lives on, correct basis, answer, explanation, "
                 "verified and the bank's revision; where it is gone, set status: retired and write a new "
                 "question under a new id."}};
    case bank::Currency::stale:
        return {{"%1 自 %2 起施行 %3 通过的新版本，改到所引的条",
                 "A version of %1 adopted on %3 is in force from %2 and changed what is cited"},
                {"对照新版本找到这条规定（条号可能变了），改依据、答案、解析、verified 和题库的 revision。",
                 "Find the rule in the new version (its number may have changed), correct basis, answer, "
                 "explanation, verified and the bank's revision."}};
    case bank::Currency::notYetInForce:
        return {{"%1 自 %2 起施行（%3 通过）", "%1 comes into force on %2 (adopted on %3)"},
                {"不用改；到施行日自动抽用。", "Nothing to do: it is drawn from that day on."}};
    case bank::Currency::current:
        break;
    }
    return {};
}

std::string number(bank::ArticleNumber article, Language language)
{
    std::string text = std::to_string(article.article);
    if (article.inserted > 0)
        text += language == Language::chinese ? "之" + bank::formatChineseNumber(article.inserted)
                                              : "-" + std::to_string(article.inserted);
    return text;
}

} // namespace

Sentence describe(const bank::LawChange& change, Language language)
{
    const Told sentence = told(change.currency);
    const std::string third =
        change.currency == bank::Currency::repealed ? change.by : base::formatDay(change.adopted);
    return {fill(sentence.text.in(language), {change.citation.statute, base::formatDay(change.on), third}),
            std::string(sentence.remedy.in(language))};
}

std::string name(const std::vector<bank::ArticleRun>& articles, Language language)
{
    const bool chinese = language == Language::chinese;
    std::string list;
    for (const bank::ArticleRun& range : articles) {
        list += list.empty() ? "" : chinese ? "、" : ", ";
        list += number(range.first, language);
        if (range.last != range.first)
            list += (chinese ? "—" : "–") + number(range.last, language);
    }
    return list.empty() ? list : chinese ? "第" + list + "条" : "Articles " + list;
}

} // namespace words
