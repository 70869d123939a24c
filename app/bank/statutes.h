// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/citation.h"
#include "bank/raw_tree.h"
#include "base/day.h"
#include "base/finding.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bank {

struct ArticleNumber
{
    int article = 0;
    int inserted = 0;

    auto operator<=>(const ArticleNumber&) const = default;
};

// How many paragraphs (款) one article has, and items (项) in each; `items` is empty when there are none.
struct ArticleShape
{
    ArticleNumber number;
    int paragraphs = 1;
    std::vector<int> items;

    // Of paragraph 0, which is none in particular: the most of any.
    int itemsOf(int paragraph) const;
    bool operator==(const ArticleShape&) const = default;
};

struct StatuteVersion
{
    base::Day adopted;
    base::Day effective; // the day of adoption where nobody knows better (`assumed`)
    bool assumed = false;
    int last = 0; // last article; 0: articles unknown, so the statute is cited as a whole
    std::vector<ArticleNumber> inserted;
    bool preamble = false;
    bool changedAll = true;
    std::vector<ArticleNumber> changed;
    std::vector<ArticleShape> shapes; // ascending; empty: not known

    const ArticleShape* shapeOf(ArticleNumber number) const;
    // Whether this version made what is cited other than it was before.
    bool changes(const Citation& citation) const;
};

struct Repeal
{
    base::Day on;
    std::string by;
};

struct Statute
{
    std::string shortName;
    std::string name;
    std::vector<std::string> aliases;
    std::string level;
    std::string region;                   // GB/T 2260 code, empty for national law
    std::vector<StatuteVersion> versions; // ascending by effective day, at least one
    std::optional<Repeal> repeal;

    // The newest version in force on `day`, else the newest of all.
    const StatuteVersion* inForce(base::Day day) const;
};

enum class Resolution {
    resolved,
    statuteUnknown,
    noPreamble,
    articleMissing,
    paragraphMissing,
    itemMissing,
    articleNeeded, // the statute has numbered articles but the citation names none
};

enum class Currency { current, stale, repealed, notYetInForce };

// The days on which a question may be drawn: from <= day < until.
struct Validity
{
    base::Day from = base::makeDay(1, 1, 1);
    base::Day until = base::makeDay(9999, 12, 31);
    bool operator==(const Validity&) const = default;
};

// Every statute a bank may cite. Immutable once made.
class Statutes
{
public:
    explicit Statutes(std::vector<Statute> statutes = {});

    // By short name, full name or alias; null when unknown. The pointer lives as long as the registry.
    const Statute* find(std::string_view name) const;
    const std::vector<Statute>& all() const { return m_statutes; }

    // Whether the citation exists in the newest version that is in force on `day` (else in the newest).
    Resolution resolve(const Citation& citation, base::Day day) const;

    // What a key last checked on `verified` is worth on `day`. An unknown statute counts as current; so does
    // a repealed one to a key that was checked since.
    Currency currency(const Citation& citation, base::Day verified, base::Day day) const;

    // The same for all days at once, over all of a question's citations.
    Validity validity(const std::vector<Citation>& basis, base::Day verified) const;

private:
    std::vector<Statute> m_statutes;
    std::map<std::string, std::size_t, std::less<>> m_index;
};

// Reads format renqian/statutes@1; entries with errors are left out and found.
Statutes readStatutes(const RawDocument& document, base::Findings& findings);

} // namespace bank
