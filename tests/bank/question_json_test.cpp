// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/question_json.h"
#include "base/hash.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

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

TEST(QuestionJson, IsWhatASortingJsonLibraryWrites)
{
    SeenQuestion seen = sample();
    seen.question.stem.clear();
    for (char c = 0; c < 127; ++c)
        seen.question.stem += c;
    seen.question.stem += "\x7f\u0080字\U0001F600";
    seen.question.texts = {"", "一\"二\\"};
    EXPECT_EQ(toJson(seen), nlohmann::json::parse(toJson(seen)).dump());
    EXPECT_EQ(seenQuestionFromJson(toJson(seen)), seen);
    EXPECT_EQ(toJson({}), nlohmann::json::parse(toJson({})).dump());
}

TEST(QuestionJson, ReadsWhatOtherJsonWritersWrite)
{
    const std::string pretty = nlohmann::json::parse(toJson(sample())).dump(2, ' ', true);
    EXPECT_NE(pretty.find("\\u7b2c"), std::string::npos);
    EXPECT_EQ(seenQuestionFromJson(pretty), sample());
    SeenQuestion smile = sample();
    smile.question.stem = "\U0001F600/\b\f";
    EXPECT_EQ(seenQuestionFromJson(nlohmann::json::parse(toJson(smile)).dump(-1, ' ', true)), smile);
}

TEST(QuestionJson, RefusesDamage)
{
    const std::string good = toJson(sample());
    const auto with = [&](const char* from, const char* to) {
        std::string text = good;
        return text.replace(text.find(from), std::string(from).size(), to);
    };
    for (const std::string& text : {std::string(),
                                    std::string("{}"),
                                    std::string("[]"),
                                    std::string("\"id\""),
                                    good.substr(0, good.size() / 2),
                                    good + "x",
                                    with("\"AC\"", "\"AJ\""),
                                    with("\"stem\"", "\"stern\""),
                                    with("\"options\":[", R"("options":["1","2","3","4","5","6","7","8",)"),
                                    with("[\"时效\"]", "\"时效\""),
                                    with("[\"时效\"]", "[[\"时效\"]]"),
                                    with("[\"时效\"]", "[1]"),
                                    with("\"chapter\":", "\"chapter\":null,\"x\":"),
                                    with("\"difficulty\":2", "\"difficulty\":-2"),
                                    with("\"difficulty\":2", "\"difficulty\":9999999999"),
                                    with("\"difficulty\":2", "\"difficulty\":\"2\""),
                                    with("\"第四章\"", "{\"chapter\":\"\"}"),
                                    with("第四章", "\xff"),
                                    with("第四章", "\n"),
                                    with("第四章", "\\x"),
                                    with("第四章", "\\ud83d"),
                                    with("第四章", "\\ud83d\\u0020"),
                                    with("第四章", "\\u12g4"),
                                    with("\"difficulty\":2", "\"difficulty\":02")})
        EXPECT_EQ(seenQuestionFromJson(text).error().code, base::Code::damagedRecord) << text;
}
