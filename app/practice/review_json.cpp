// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/review_json.h"

#include <nlohmann/json.hpp>

namespace practice {

using nlohmann::json;

namespace {

std::optional<int> wholeNumber(const json& entry, const char* key, int low, int high)
{
    const auto found = entry.find(key);
    if (found == entry.end() || !found->is_number_integer())
        return std::nullopt;
    // Beyond what the range can hold, unsigned numbers would turn negative.
    if (found->is_number_unsigned() && found->get<std::uint64_t>() > static_cast<std::uint64_t>(high))
        return std::nullopt;
    const auto value = found->get<std::int64_t>();
    if (value < low || value > high)
        return std::nullopt;
    return static_cast<int>(value);
}

} // namespace

base::Result<std::vector<Review>> reviewsFromJson(std::string_view text)
{
    const json list = json::parse(text, nullptr, false);
    if (!list.is_array())
        return base::fail(base::Code::invalidArgument, "reviews", "expected a JSON array of reviews");
    std::vector<Review> reviews;
    reviews.reserve(list.size());
    for (const json& entry : list) {
        const std::string where = "review " + std::to_string(reviews.size() + 1);
        if (!entry.is_object())
            return base::fail(base::Code::invalidArgument, where, "expected an object");
        const auto elapsed = wholeNumber(entry, "elapsed_days", 0, longestInterval);
        const auto rating = wholeNumber(entry, "rating", 1, 4);
        if (!elapsed)
            return base::fail(base::Code::invalidArgument, where,
                              "elapsed_days: a whole number from 0 to 36500");
        if (!rating)
            return base::fail(base::Code::invalidArgument, where, "rating: 1, 2, 3 or 4");
        reviews.push_back({*elapsed, static_cast<Grade>(*rating)});
    }
    return reviews;
}

std::string replayJson(const std::vector<Memory>& memories, double retention, const Weights& weights)
{
    json list = json::array();
    for (const Memory& memory : memories)
        list.push_back({{"stability", memory.stability},
                        {"difficulty", memory.difficulty},
                        {"interval", intervalFor(memory, retention, weights)}});
    return list.dump();
}

} // namespace practice
