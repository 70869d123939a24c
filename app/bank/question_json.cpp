// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/question_json.h"

#include <nlohmann/json.hpp>

namespace bank {

namespace {

using nlohmann::json;

// One letter-free form for every enum and set, so that renaming an enumerator cannot change a hash.
json toObject(const SeenQuestion& seen)
{
    const Question& q = seen.question;
    json basis = json::array();
    for (const Citation& citation : q.basis)
        basis.push_back(formatCitation(citation));
    json object{{"v", 1},
                {"id", q.id},
                {"type", toString(q.type)},
                {"subject", toString(seen.subject)},
                {"bank", seen.bankId},
                {"revision", base::formatDay(seen.bankRevision)},
                {"chapter", q.chapter},
                {"stem", q.stem},
                {"key", q.key.letters()},
                {"basis", std::move(basis)},
                {"explanation", q.explanation},
                {"difficulty", q.difficulty},
                {"verified", base::formatDay(q.verified)},
                {"status", toString(q.status)},
                {"tags", q.tags}};
    if (!q.options.empty())
        object["options"] = q.options;
    if (!q.texts.empty())
        object["texts"] = q.texts;
    if (!q.keepLast.empty())
        object["keepLast"] = q.keepLast.letters();
    if (!q.caseId.empty())
        object["case"] = q.caseId;
    if (!seen.material.empty())
        object["material"] = seen.material;
    return object;
}

template<typename T>
T need(std::optional<T> value)
{
    if (!value)
        throw std::runtime_error("a value out of its range");
    return *std::move(value);
}

SeenQuestion fromObject(const json& object)
{
    SeenQuestion seen;
    Question& q = seen.question;
    q.id = object.at("id").get<std::string>();
    q.type = need(parseType(object.at("type").get<std::string>()));
    seen.subject = need(parseSubject(object.at("subject").get<std::string>()));
    seen.bankId = object.at("bank").get<std::string>();
    seen.bankRevision = need(base::parseDay(object.at("revision").get<std::string>()));
    q.chapter = object.at("chapter").get<std::string>();
    q.stem = object.at("stem").get<std::string>();
    q.key = need(OptionSet::fromLetters(object.at("key").get<std::string>()));
    for (const json& text : object.at("basis"))
        q.basis.push_back(need(parseCitation(text.get<std::string>())));
    q.explanation = object.at("explanation").get<std::string>();
    q.difficulty = object.at("difficulty").get<int>();
    q.verified = need(base::parseDay(object.at("verified").get<std::string>()));
    q.status = need(parseStatus(object.at("status").get<std::string>()));
    q.tags = object.at("tags").get<std::vector<std::string>>();
    q.options = object.value("options", std::vector<std::string>{});
    q.texts = object.value("texts", std::vector<std::string>{});
    q.keepLast = need(OptionSet::fromLetters(object.value("keepLast", std::string{})));
    q.caseId = object.value("case", std::string{});
    seen.material = object.value("material", std::string{});
    if (!(q.key | q.keepLast).within(OptionSet::all(q.optionCount())))
        throw std::runtime_error("a key outside the options");
    return seen;
}

} // namespace

std::string toJson(const SeenQuestion& seen)
{
    return toObject(seen).dump();
}

base::Result<SeenQuestion> seenQuestionFromJson(std::string_view text)
{
    try {
        return fromObject(json::parse(text));
    } catch (const std::exception& e) {
        return base::fail(base::Code::damagedRecord, "question", e.what());
    }
}

} // namespace bank
