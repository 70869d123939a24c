// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace flow {

// 序言 is 0, 第三章 3; what has no number comes after all that have one.
int chapterNumber(std::string_view chapter);
// What stands before the number: 物权编 of 物权编 第四章 所有权; empty without a number.
std::string_view bookOf(std::string_view chapter);

// Chapters by their numbers, within books in the order in which these come first.
template<typename T, typename Name>
void sortByChapter(std::vector<T>& items, Name nameOf)
{
    std::map<std::string, std::size_t> books;
    const auto placeOf = [&](const T& item) {
        const std::string name = nameOf(item);
        return std::pair(books.find(std::string(bookOf(name)))->second, chapterNumber(name));
    };
    for (const T& item : items)
        books.emplace(bookOf(nameOf(item)), books.size());
    std::stable_sort(items.begin(), items.end(),
                     [&](const T& a, const T& b) { return placeOf(a) < placeOf(b); });
}

} // namespace flow
