// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question.h"
#include "bank/statutes.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace bank {

inline constexpr std::size_t typeCount = 6;
inline constexpr std::size_t difficultyCount = 5;

// Articles that follow each other in a statute, both ends included.
struct ArticleRun
{
    ArticleNumber first;
    ArticleNumber last;

    bool operator==(const ArticleRun&) const = default;
};

struct ChapterCoverage
{
    std::string chapter; // as the questions call it
    int questions = 0;
    ArticleNumber first; // the lowest article they cite

    bool operator==(const ChapterCoverage&) const = default;
};

// What is asked about one statute, in questions. A question counts for every article and statute it cites,
// its chapter for the statute it cites first.
struct StatuteCoverage
{
    std::string statute; // short name
    int questions = 0;
    std::array<int, typeCount> types{};              // by Type
    std::array<int, difficultyCount> difficulties{}; // 1 easiest … 5
    std::vector<ChapterCoverage> chapters;           // in the order of the statute
    std::map<ArticleNumber, int> articles;
    int preamble = 0;
    int known = 0; // articles of the version in force; 0: not known
    std::vector<ArticleRun> holes;
};

struct Coverage
{
    int questions = 0;
    int withheld = 0;                        // active but left behind by the law: they count for nothing
    std::vector<StatuteCoverage> statutes;   // by questions, most first
    std::vector<std::string> without;        // short names of statutes not repealed that no question cites
    std::map<std::string, int> unregistered; // cited, but not in the registry

    // Questions that cite this statute of the registry; null when none does.
    const StatuteCoverage* of(const Statute& statute) const;
};

// Counts question after question, so that no more than one bank need be in memory.
class CoverageCounter
{
public:
    CoverageCounter(const Statutes& statutes, base::Day day);

    // Only active questions count.
    void add(const Question& question);
    Coverage result() const;

private:
    void addTo(const Statute& statute, const Question& question);

    const Statutes& m_statutes;
    base::Day m_day;
    Coverage m_total;
    std::map<const Statute*, StatuteCoverage> m_byStatute;
};

} // namespace bank
