// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/question_json.h"
#include "base/hash.h"

#include <gtest/gtest.h>

using namespace bank;

namespace {

SeenQuestion sample()
{
    SeenQuestion seen;
    seen.question.id = "xzcf-036-1";
    seen.question.type = Type::multiple;
    seen.question.chapter = "第四章";
    seen.question.stem = "<img src=x> \"引号\" 与换行\n";
    seen.question.options = {"一年", "二年", "三年"};
    seen.question.key = *OptionSet::fromLetters("AC");
    seen.question.keepLast = *OptionSet::fromLetters("C");
    seen.question.basis = {*parseCitation("行政处罚法 第三十六条第一款"), *parseCitation("宪法 序言")};
    seen.question.explanation = "{A} 对。";
    seen.question.difficulty = 2;
    seen.question.verified = base::makeDay(2026, 11, 23);
    seen.question.tags = {"时效"};
    seen.question.caseId = "case-1";
    seen.subject = Subject::administrativeLaw;
    seen.bankId = "administrative-penalty";
    seen.bankRevision = base::makeDay(2026, 11, 23);
    seen.material = "某市市场监管局";
    return seen;
}

} // namespace

TEST(QuestionJson, ReadsBackWhatItWrote)
{
    EXPECT_EQ(seenQuestionFromJson(toJson(sample())), sample());
}

TEST(QuestionJson, KeepsItsBytesForEver)
{
    // Stored attempts are addressed by this hash: a change of it orphans every question ever seen.
    EXPECT_EQ(base::contentHash(toJson(sample())),
              "c03cbadacebcc0be974011658f7e64f6a70bbbe2a279b9f46e9f6be3c389af5b");
}

TEST(QuestionJson, RefusesDamage)
{
    const std::string good = toJson(sample());
    std::string otherKey = good;
    otherKey.replace(otherKey.find("\"AC\""), 4, "\"AJ\"");
    for (const std::string& text :
         {std::string(), std::string("{}"), good.substr(0, good.size() / 2), otherKey})
        EXPECT_EQ(seenQuestionFromJson(text).error().code, base::Code::damagedRecord) << text;
}
