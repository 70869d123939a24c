// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/question_json.h"

#include "bank/flat_json.h"
#include "base/hash.h"

#include <stdexcept>

namespace bank {

namespace {

std::vector<std::string> citationTexts(const std::vector<Citation>& basis)
{
    std::vector<std::string> texts;
    texts.reserve(basis.size());
    for (const Citation& citation : basis)
        texts.push_back(formatCitation(citation));
    return texts;
}

template<typename T>
T need(std::optional<T> value)
{
    if (!value)
        throw std::runtime_error("a value out of its range");
    return *std::move(value);
}

// FlatFields that an empty question does not have.
std::string textOrNone(FlatFields& fields, std::string_view key)
{
    return fields.has(key) ? fields.takeText(key) : std::string();
}

std::vector<std::string> listOrNone(FlatFields& fields, std::string_view key)
{
    return fields.has(key) ? fields.takeList(key) : std::vector<std::string>();
}

SeenQuestion fromFields(FlatFields fields)
{
    SeenQuestion seen;
    Question& q = seen.question;
    q.id = fields.takeText("id");
    q.type = need(parseType(fields.takeText("type")));
    seen.subject = need(parseSubject(fields.takeText("subject")));
    seen.bankId = fields.takeText("bank");
    seen.bankRevision = need(base::parseDay(fields.takeText("revision")));
    q.chapter = fields.takeText("chapter");
    q.stem = fields.takeText("stem");
    q.key = need(OptionSet::fromLetters(fields.takeText("key")));
    for (const std::string& text : fields.takeList("basis"))
        q.basis.push_back(need(parseCitation(text)));
    q.explanation = fields.takeText("explanation");
    q.difficulty = fields.number("difficulty");
    q.verified = need(base::parseDay(fields.takeText("verified")));
    q.status = need(parseStatus(fields.takeText("status")));
    q.tags = fields.takeList("tags");
    q.options = listOrNone(fields, "options");
    q.texts = listOrNone(fields, "texts");
    q.keepLast = need(OptionSet::fromLetters(textOrNone(fields, "keepLast")));
    q.caseId = textOrNone(fields, "case");
    seen.material = textOrNone(fields, "material");
    if (q.options.size() > OptionSet::maxOptions)
        throw std::runtime_error("more options than there are letters");
    if (!(q.key | q.keepLast).within(OptionSet::all(q.optionCount())))
        throw std::runtime_error("a key outside the options");
    return seen;
}

} // namespace

// One letter-free form for every enum and set, so that renaming an enumerator cannot change a hash. Keys in
// the order of their bytes.
std::string toJson(const SeenQuestion& seen)
{
    const Question& q = seen.question;
    FlatWriter out;
    out.text("bank", seen.bankId);
    out.list("basis", citationTexts(q.basis));
    if (!q.caseId.empty())
        out.text("case", q.caseId);
    out.text("chapter", q.chapter);
    out.number("difficulty", q.difficulty);
    out.text("explanation", q.explanation);
    out.text("id", q.id);
    if (!q.keepLast.empty())
        out.text("keepLast", q.keepLast.letters());
    out.text("key", q.key.letters());
    if (!seen.material.empty())
        out.text("material", seen.material);
    if (!q.options.empty())
        out.list("options", q.options);
    out.text("revision", base::formatDay(seen.bankRevision));
    out.text("status", toString(q.status));
    out.text("stem", q.stem);
    out.text("subject", toString(seen.subject));
    out.list("tags", q.tags);
    if (!q.texts.empty())
        out.list("texts", q.texts);
    out.text("type", toString(q.type));
    out.number("v", 1);
    out.text("verified", base::formatDay(q.verified));
    return out.take();
}

base::Result<SeenQuestion> seenQuestionFromJson(std::string_view text)
{
    try {
        return fromFields(FlatFields(text));
    } catch (const std::exception& e) {
        return base::fail(base::Code::damagedRecord, "question", e.what());
    }
}

std::string substanceOf(const SeenQuestion& seen)
{
    // Lengths keep neighbouring texts apart.
    std::string text;
    const auto add = [&](const std::string& part) { text += std::to_string(part.size()) + ":" + part; };
    add(seen.material);
    add(seen.question.stem);
    for (const std::string& option : seen.question.options)
        add(option);
    add(seen.question.key.letters());
    return base::fingerprint(text);
}

} // namespace bank
