// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/coverage.h"

#include <algorithm>
#include <tuple>

namespace bank {

namespace {

std::vector<ArticleNumber> articlesOf(const StatuteVersion& version)
{
    std::vector<ArticleNumber> articles = version.inserted;
    for (int number = 1; number <= version.last; ++number)
        articles.push_back({number, 0});
    std::sort(articles.begin(), articles.end());
    return articles;
}

void findHoles(const StatuteVersion& version, StatuteCoverage& coverage)
{
    const std::vector<ArticleNumber> articles = articlesOf(version);
    coverage.known = static_cast<int>(articles.size());
    bool open = false;
    for (ArticleNumber article : articles) {
        const bool hole = !coverage.articles.contains(article);
        if (hole && open)
            coverage.holes.back().last = article;
        else if (hole)
            coverage.holes.push_back({article, article});
        open = hole;
    }
}

void addChapter(std::vector<ChapterCoverage>& chapters, const Question& question)
{
    const ArticleNumber article{question.basis.front().article, question.basis.front().inserted};
    auto found = std::find_if(chapters.begin(), chapters.end(),
                              [&](const ChapterCoverage& c) { return c.chapter == question.chapter; });
    if (found == chapters.end())
        found = chapters.insert(chapters.end(), {question.chapter, 0, article});
    ++found->questions;
    found->first = std::min(found->first, article);
}

} // namespace

const StatuteCoverage* Coverage::of(const Statute& statute) const
{
    const auto found = std::find_if(statutes.begin(), statutes.end(), [&](const StatuteCoverage& coverage) {
        return coverage.statute == statute.shortName;
    });
    return found == statutes.end() ? nullptr : &*found;
}

CoverageCounter::CoverageCounter(const Statutes& statutes, base::Day day)
    : m_statutes(statutes)
    , m_day(day)
{}

void CoverageCounter::add(const Question& question)
{
    if (question.status != Status::active)
        return;
    const Validity days = m_statutes.validity(question.basis, question.verified);
    if (m_day < days.from || days.until <= m_day) {
        ++m_total.withheld;
        return;
    }
    ++m_total.questions;
    std::set<const Statute*> cited;
    std::set<std::string> unregistered;
    for (const Citation& citation : question.basis) {
        if (const Statute* statute = m_statutes.find(citation.statute))
            cited.insert(statute);
        else
            unregistered.insert(citation.statute);
    }
    for (const Statute* statute : cited)
        addTo(*statute, question);
    for (const std::string& name : unregistered)
        ++m_total.unregistered[name];
}

void CoverageCounter::addTo(const Statute& statute, const Question& question)
{
    StatuteCoverage& coverage = m_byStatute[&statute];
    ++coverage.questions;
    ++coverage.types[static_cast<std::size_t>(question.type)];
    ++coverage.difficulties[static_cast<std::size_t>(question.difficulty) - 1];
    if (m_statutes.find(question.basis.front().statute) == &statute)
        addChapter(coverage.chapters, question);
    std::set<ArticleNumber> articles;
    bool preamble = false;
    for (const Citation& citation : question.basis) {
        if (m_statutes.find(citation.statute) != &statute)
            continue;
        preamble = preamble || citation.preamble;
        if (citation.article > 0)
            articles.insert({citation.article, citation.inserted});
    }
    for (ArticleNumber article : articles)
        ++coverage.articles[article];
    coverage.preamble += preamble ? 1 : 0;
}

Coverage CoverageCounter::result() const
{
    Coverage total = m_total;
    for (const Statute& statute : m_statutes.all()) {
        const auto found = m_byStatute.find(&statute);
        if (found != m_byStatute.end()) {
            StatuteCoverage& coverage = total.statutes.emplace_back(found->second);
            coverage.statute = statute.shortName;
            findHoles(*statute.inForce(m_day), coverage);
            std::sort(coverage.chapters.begin(), coverage.chapters.end(),
                      [](const ChapterCoverage& a, const ChapterCoverage& b) {
                          return std::tie(a.first, a.chapter) < std::tie(b.first, b.chapter);
                      });
        } else if (!statute.repeal || m_day < statute.repeal->on) {
            total.without.push_back(statute.shortName);
        }
    }
    std::stable_sort(
        total.statutes.begin(), total.statutes.end(),
        [](const StatuteCoverage& a, const StatuteCoverage& b) { return a.questions > b.questions; });
    return total;
}

} // namespace bank
