// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/citation.h"
#include "bank/option_set.h"
#include "base/day.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bank {

enum class Type { single, multiple, indefinite, trueFalse, blank, essay };
enum class Subject {
    constitution,
    civilCode,
    administrativeLaw,
    localRegulation,
    partyRules,
    supervision,
    general
};
enum class Status { active, draft, retired };

// Organs whose papers a bank is limited to, as bits; 0 means all.
enum class Organ : unsigned {
    congress = 1,
    government = 2,
    supervision = 4,
    court = 8,
    procuratorate = 16,
    enforcement = 32
};

// The words of the file formats ("truefalse", "civil-code", "人大"), both ways.
std::string_view toString(Type type);
std::string_view toString(Subject subject);
std::string_view toString(Status status);
std::string_view toString(Organ organ);
std::optional<Type> parseType(std::string_view text);
std::optional<Subject> parseSubject(std::string_view text);
std::optional<Status> parseStatus(std::string_view text);
std::optional<Organ> parseOrgan(std::string_view text);

// A true/false question has no option texts: A is 正确, B is 错误, so its key is {A} or {B}.
struct Question
{
    std::string id;
    Type type = Type::single;
    std::string chapter;
    std::string stem;
    std::vector<std::string> options;
    OptionSet key;                  // empty for blank and essay
    std::vector<std::string> texts; // accepted texts of a blank, scoring points of an essay
    std::vector<Citation> basis;
    std::string explanation;
    int difficulty = 3; // 1 easiest … 5
    base::Day verified;
    Status status = Status::active;
    std::vector<std::string> tags;
    OptionSet keepLast;
    std::string caseId; // the case group it belongs to, else empty

    int optionCount() const { return type == Type::trueFalse ? 2 : static_cast<int>(options.size()); }
    bool examined() const { return type != Type::blank && type != Type::essay; }
    bool operator==(const Question&) const = default;
};

// 案例: one material for several consecutive questions of the bank.
struct Case
{
    std::string id;
    std::string material;
    std::size_t first = 0; // index of its first question in the bank
    std::size_t count = 0;

    bool operator==(const Case&) const = default;
};

} // namespace bank
