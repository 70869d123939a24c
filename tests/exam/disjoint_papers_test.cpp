// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/disjoint_papers.h"

#include "base/random.h"
#include "exam/cell_counts.h"
#include "support/builders.h"

#include <gmock/gmock.h>

using namespace exam;
using bank::Subject;
using support::MemoryPool;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr SectionKind kinds[] = {SectionKind::single, SectionKind::multiple};
constexpr Subject subjects[] = {Subject::constitution, Subject::civilCode};
constexpr Band bands[] = {Band::easy, Band::medium, Band::hard};

// Single and multiple questions, half of each subject, and shares of difficulty.
Blueprint small(int singles, int multiples, DifficultyShare difficulty)
{
    Blueprint b = support::blueprint();
    b.sections.pop_back();
    b.sections[0].count = singles;
    b.sections[1].count = multiples;
    b.subjects = {{Subject::constitution, 50}, {Subject::civilCode, 50}};
    b.difficulty = difficulty;
    return b;
}

Section cases(int count, int size)
{
    return {"案例", SectionKind::caseGroup, count, size, Points::whole(2), Scoring::allOrNothing};
}

// Tries every paper after every paper.
class Everything
{
public:
    Everything(const Demand& demand, Counts capacity)
        : m_demand(demand)
        , m_left(std::move(capacity))
    {
        Counts paper(m_left.size());
        fill(paper, 0);
    }

    int most() { return mostFrom(0); }

private:
    bool meetsMargins(const Counts& paper) const
    {
        std::vector<int> byKind(m_demand.kinds.size());
        std::array<int, subjectCount> bySubject{};
        std::array<int, bandCount> byBand{};
        for (std::size_t k = 0; k < byKind.size(); ++k) {
            for (int s = 0; s < subjectCount; ++s) {
                for (int b = 0; b < bandCount; ++b) {
                    const int count = paper[m_demand.index(k, s, b)];
                    byKind[k] += count;
                    bySubject[static_cast<std::size_t>(s)] += count;
                    byBand[static_cast<std::size_t>(b)] += count;
                }
            }
        }
        for (std::size_t k = 0; k < byKind.size(); ++k) {
            if (byKind[k] != m_demand.kinds[k].count)
                return false;
        }
        return (!m_demand.subjects || bySubject == *m_demand.subjects) &&
               (!m_demand.bands || byBand == *m_demand.bands);
    }

    void fill(Counts& paper, std::size_t cell)
    {
        if (cell == paper.size()) {
            if (meetsMargins(paper))
                m_papers.push_back(paper);
            return;
        }
        for (paper[cell] = 0; paper[cell] <= m_left[cell]; ++paper[cell])
            fill(paper, cell + 1);
        paper[cell] = 0;
    }

    int mostFrom(std::size_t first)
    {
        int best = 0;
        for (std::size_t p = first; p < m_papers.size(); ++p) {
            bool fits = true;
            for (std::size_t c = 0; c < m_left.size(); ++c)
                fits = (m_left[c] -= m_papers[p][c]) >= 0 && fits;
            if (fits)
                best = std::max(best, 1 + mostFrom(p));
            for (std::size_t c = 0; c < m_left.size(); ++c)
                m_left[c] += m_papers[p][c];
        }
        return best;
    }

    const Demand m_demand;
    Counts m_left;
    std::vector<Counts> m_papers;
};

} // namespace

TEST(DisjointPapers, AgreeWithTryingEverythingOnRandomPools)
{
    base::Random random(20261123);
    const DifficultyShare shares[] = {{50, 50, 0}, {34, 33, 33}, {0, 0, 0}, {60, 20, 20}};
    std::map<int, int> seen;
    for (int round = 0; round < 400; ++round) {
        MemoryPool pool;
        for (SectionKind kind : kinds) {
            for (Subject subject : subjects) {
                for (Band band : bands)
                    pool.add({kind, subject, band, 0}, static_cast<int>(random.below(3)));
            }
        }
        const Blueprint b = small(1 + static_cast<int>(random.below(2)),
                                  1 + static_cast<int>(random.below(2)), shares[random.below(4)]);
        const Demand demand = demandOf(b);
        const int most = Everything(demand, capacityOf(demand, pool)).most();
        const DisjointPapers found = disjointPapers(pool, b);
        ASSERT_EQ(found.papers, most) << "round " << round;
        ASSERT_EQ(found.atMost, most) << "round " << round;
        ++seen[most];
    }
    for (int most = 0; most <= 3; ++most)
        EXPECT_GT(seen[most], 10) << most << " papers";
}

TEST(DisjointPapers, CountWhatCanBeDrawnAndNotOnlyWhatTheRowsAddUpTo)
{
    // Two questions of each kind, subject and band: the rows of two papers. But whoever takes two of them
    // that differ in kind and subject has both of one band.
    MemoryPool pool;
    pool.add({SectionKind::single, Subject::constitution, Band::easy, 0}, 1);
    pool.add({SectionKind::single, Subject::civilCode, Band::medium, 0}, 1);
    pool.add({SectionKind::multiple, Subject::constitution, Band::medium, 0}, 1);
    pool.add({SectionKind::multiple, Subject::civilCode, Band::easy, 0}, 1);
    const Blueprint b = small(1, 1, {50, 50, 0});
    ASSERT_FALSE(assemble(pool, b, 1));
    EXPECT_EQ(disjointPapers(pool, b).papers, 0);
    EXPECT_EQ(disjointPapers(pool, b).atMost, 0);
}

TEST(DisjointPapers, SayWhatOneMoreWouldLack)
{
    MemoryPool pool;
    for (SectionKind kind : kinds) {
        for (Subject subject : subjects)
            pool.add({kind, subject, Band::easy, 0}, kind == SectionKind::single ? 50 : 7);
    }
    const DisjointPapers found = disjointPapers(pool, small(4, 4, {}));
    EXPECT_EQ(found.papers, 3);
    EXPECT_EQ(found.atMost, 3);
    EXPECT_THAT(found.lacking, ElementsAre(ShortRow{ShortRow::Kind::section, 1, {}, {}, 2}));
}

TEST(DisjointPapers, ShareTheCasesOfOneSizeAmongTheSections)
{
    MemoryPool pool;
    pool.add({SectionKind::caseGroup, Subject::civilCode, Band::easy, 3}, 7);
    pool.add({SectionKind::caseGroup, Subject::partyRules, Band::easy, 3}, 9);
    pool.add({SectionKind::caseGroup, Subject::civilCode, Band::easy, 4}, 2);
    pool.add({SectionKind::single, Subject::civilCode, Band::easy, 0}, 20);
    pool.add({SectionKind::single, Subject::constitution, Band::easy, 0}, 20);
    Blueprint b = small(2, 1, {});
    b.sections = {b.sections[0], cases(1, 3), cases(2, 3)};
    EXPECT_EQ(disjointPapers(pool, b).papers, 2) << "party rules are no subject of this paper";
    EXPECT_THAT(disjointPapers(pool, b).lacking,
                ElementsAre(ShortRow{ShortRow::Kind::section, 1, {}, {}, 2}));
    b.subjects.clear();
    EXPECT_EQ(disjointPapers(pool, b).papers, 5);
    b.sections = {cases(1, 4)};
    EXPECT_EQ(disjointPapers(pool, b).papers, 2) << "a paper of cases alone";
    b.sections = {cases(1, 5)};
    EXPECT_EQ(disjointPapers(pool, b).papers, 0);
}

TEST(DisjointPapers, StopCountingWhereNobodyNeedsMore)
{
    MemoryPool pool;
    for (Band band : bands)
        pool.add({SectionKind::single, Subject::civilCode, band, 0}, 500);
    Blueprint b = support::blueprint();
    b.sections.resize(1);
    const DisjointPapers found = disjointPapers(pool, b);
    EXPECT_EQ(found.papers, maxDisjointPapers);
    EXPECT_THAT(found.lacking, IsEmpty());
}
