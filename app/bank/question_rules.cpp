// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/question_rules.h"

#include "bank/citation_rules.h"
#include "bank/field_checks.h"

#include <algorithm>

namespace bank {

namespace {

constexpr std::size_t maxShortText = 200; // chapter, tag

std::string letter(std::size_t index)
{
    return std::string(1, static_cast<char>('A' + index));
}

std::string joined(const RawList& list)
{
    std::string text;
    for (const RawText& item : list.items)
        text += item.text;
    return text;
}

// "A.一年" under A: the letter would be shown twice and stay behind when options are shuffled.
bool carriesLabel(std::string_view option, std::size_t index)
{
    if (!option.starts_with(letter(index)))
        return false;
    option.remove_prefix(1);
    constexpr std::string_view marks[] = {".", "．", "、", ":", "：", ")", "）"};
    return std::any_of(std::begin(marks), std::end(marks),
                       [&](std::string_view mark) { return option.starts_with(mark); });
}

bool hasOptions(Type type)
{
    return type == Type::single || type == Type::multiple || type == Type::indefinite;
}

} // namespace

Question QuestionRules::read(const RawQuestion& raw)
{
    Question question;
    question.id = raw.id.text;
    question.caseId = raw.caseId;
    readWords(raw, question);
    readOptions(raw, question);
    if (present(raw.answer, "answer", raw.at, m_report) && m_typeRead)
        readAnswer(raw, question);
    readKeepLast(raw, question);
    readExplanation(raw, question);
    readBasis(raw, question);
    return question;
}

void QuestionRules::readWords(const RawQuestion& raw, Question& question)
{
    m_typeRead = false;
    if (present(raw.type, "type", raw.at, m_report)) {
        const auto type = parseType(raw.type.text);
        m_typeRead = type.has_value();
        question.type = type.value_or(Type::single);
        if (!type)
            reportUnknownValue(raw.type, "type",
                               {"single", "multiple", "indefinite", "truefalse", "blank", "essay"}, m_report);
    }
    if (raw.status.given) {
        const auto status = parseStatus(raw.status.text);
        question.status = status.value_or(Status::active);
        if (!status)
            reportUnknownValue(raw.status, "status", {"active", "draft", "retired"}, m_report);
    }
    if (raw.difficulty.given) {
        const std::string& text = raw.difficulty.text;
        if (text.size() == 1 && text[0] >= '1' && text[0] <= '5')
            question.difficulty = text[0] - '0';
        else
            reportUnknownValue(raw.difficulty, "difficulty", {"1", "2", "3", "4", "5"}, m_report);
    }
    if (present(raw.verified, "verified", raw.at, m_report)) {
        question.verified = checkDay(raw.verified, "verified", m_report).value_or(base::Day{});
        if (question.verified > m_today)
            m_report.add("question.verified-future", raw.verified.at,
                         {base::formatDay(question.verified), base::formatDay(m_today)});
    }
    if (present(raw.stem, "stem", raw.at, m_report))
        checkLength(raw.stem, "stem", maxStem, m_report);
    question.stem = raw.stem.text;
    checkLength(raw.chapter, "chapter", maxShortText, m_report);
    question.chapter = raw.chapter.text;
    for (const RawText& tag : raw.tags.items) {
        checkLength(tag, "tags", maxShortText, m_report);
        question.tags.push_back(tag.text);
    }
}

void QuestionRules::readOptions(const RawQuestion& raw, Question& question)
{
    m_optionsRead = false;
    if (!m_typeRead)
        return;
    if (!hasOptions(question.type)) {
        if (!raw.options.items.empty())
            m_report.add("question.options-unwanted", raw.options.at, {std::string(toString(question.type))});
        return;
    }
    if (!present(raw.options, "options", raw.at, m_report))
        return;
    const auto& items = raw.options.items;
    m_optionsRead = items.size() >= 2 && items.size() <= static_cast<std::size_t>(OptionSet::maxOptions);
    if (!m_optionsRead) {
        m_report.add("question.option-count", raw.options.at, {std::to_string(items.size())});
        return;
    }
    question.options.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const RawText& item = items[i];
        question.options.push_back(item.text);
        if (!item.given)
            continue;
        if (isBlank(item.text)) {
            m_report.add("question.option-empty", item.at, {letter(i)});
            continue;
        }
        checkLength(item, "options", maxOption, m_report);
        if (carriesLabel(item.text, i))
            m_report.add("question.option-label", item.at, {letter(i)});
        const auto same = std::find_if(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(i),
                                       [&](const RawText& other) { return other.text == item.text; });
        if (same != items.begin() + static_cast<std::ptrdiff_t>(i))
            m_report.add("question.option-repeated", item.at,
                         {letter(static_cast<std::size_t>(same - items.begin())), letter(i)});
    }
}

void QuestionRules::readAnswer(const RawQuestion& raw, Question& question)
{
    switch (question.type) {
    case Type::single:
    case Type::multiple:
    case Type::indefinite:
        return readKey(raw.answer, question);
    case Type::trueFalse:
        return readTruth(raw.answer, question);
    case Type::blank:
    case Type::essay:
        return readTexts(raw.answer, question);
    }
}

void QuestionRules::readKey(const RawList& answer, Question& question)
{
    const std::string letters = joined(answer);
    const auto key = OptionSet::fromLetters(letters);
    if (!key || key->empty()) {
        m_report.add("question.answer-form", answer.at, {letters});
        return;
    }
    question.key = *key;
    if (m_optionsRead && !key->within(OptionSet::all(question.optionCount())))
        m_report.add("question.answer-outside", answer.at, {letters, letter(question.options.size() - 1)});
    if ((question.type == Type::single && key->count() != 1) ||
        (question.type == Type::multiple && key->count() < 2))
        m_report.add("question.answer-count", answer.at, {std::string(toString(question.type)), letters});
}

void QuestionRules::readTruth(const RawList& answer, Question& question)
{
    const std::string truth = joined(answer);
    if (truth == "true" || truth == "false")
        question.key = OptionSet::of(truth == "true" ? 0 : 1);
    else
        m_report.add("question.answer-truefalse", answer.at, {truth});
}

void QuestionRules::readTexts(const RawList& answer, Question& question)
{
    m_report.add("question.not-examined", answer.at, {std::string(toString(question.type))});
    if (answer.items.empty())
        m_report.add("field.empty", answer.at, {"answer"});
    for (const RawText& item : answer.items) {
        checkLength(item, "answer", maxLongText, m_report);
        question.texts.push_back(item.text);
    }
}

void QuestionRules::readKeepLast(const RawQuestion& raw, Question& question)
{
    for (const RawText& item : raw.keepLast.items) {
        const auto set = OptionSet::fromLetters(item.text);
        if (!item.given || !m_optionsRead)
            continue;
        if (set && !set->empty() && set->within(OptionSet::all(question.optionCount())))
            question.keepLast = question.keepLast | *set;
        else
            m_report.add("question.keep-last", item.at, {item.text, letter(question.options.size() - 1)});
    }
    if (m_typeRead && !hasOptions(question.type) && !raw.keepLast.items.empty())
        m_report.add("question.options-unwanted", raw.keepLast.at, {std::string(toString(question.type))});
}

void QuestionRules::readExplanation(const RawQuestion& raw, Question& question)
{
    question.explanation = raw.explanation.text;
    checkLength(raw.explanation, "explanation", maxLongText, m_report);
    if (!raw.explanation.given && question.status == Status::active)
        m_report.add("question.no-explanation", raw.at);
    if (!m_typeRead || (hasOptions(question.type) && !m_optionsRead))
        return;
    const std::string_view text = question.explanation;
    const int count = question.examined() ? question.optionCount() : 0;
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        const std::size_t close = text.find_first_not_of(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", open + 1);
        if (close == std::string_view::npos || text[close] != '}' || close == open + 1)
            continue;
        const std::string_view name = text.substr(open + 1, close - open - 1);
        if (name.size() != 1 || name[0] < 'A' || name[0] >= 'A' + count)
            m_report.add("question.explanation-option", raw.explanation.at, {std::string(name)});
    }
}

void QuestionRules::readBasis(const RawQuestion& raw, Question& question)
{
    const bool active = question.status == Status::active;
    if (active && raw.basis.items.empty())
        m_report.add("question.no-basis", raw.at);
    for (const RawText& item : raw.basis.items) {
        if (!item.given)
            continue;
        auto citation = checkCitation(item, m_statutes, m_today, m_report);
        if (!citation)
            continue;
        if (active && question.verified > base::Day{})
            checkCurrency(*citation, item.at, m_statutes, question.verified, m_today, m_report);
        question.basis.push_back(std::move(*citation));
    }
}

} // namespace bank
