// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/cell_counts.h"

#include <algorithm>
#include <numeric>

namespace exam {

namespace {

struct Slot
{
    std::size_t kind;
    int subject;
    int band;
};

// One slot a question. Dealing the margins out as shuffled hands meets all of them from the start; swapping
// attributes between two slots keeps them met, so only the capacity of the cells is left to repair.
class Table
{
public:
    Table(const Demand& demand, const Counts& capacity, base::Random& random)
        : m_demand(demand)
        , m_capacity(capacity)
        , m_random(random)
        , m_counts(demand.cells())
    {
        deal();
        for (const Slot& slot : m_slots)
            ++m_counts[indexOf(slot)];
    }

    bool repair()
    {
        const int patience = 40 * static_cast<int>(m_slots.size()) + 200;
        for (int step = 0; step < patience; ++step) {
            const std::vector<std::size_t> crowded = crowdedSlots();
            if (crowded.empty())
                return true;
            improve(crowded[m_random.below(crowded.size())]);
        }
        return crowdedSlots().empty();
    }

    Counts takeCounts() { return std::move(m_counts); }

private:
    std::size_t indexOf(const Slot& slot) const { return m_demand.index(slot.kind, slot.subject, slot.band); }

    template<std::size_t N>
    std::vector<int> hand(const std::array<int, N>& counts)
    {
        std::vector<int> cards;
        for (std::size_t value = 0; value < N; ++value)
            cards.insert(cards.end(), static_cast<std::size_t>(counts[value]), static_cast<int>(value));
        m_random.shuffle(cards);
        return cards;
    }

    // A cell of this kind, in proportion to what it holds.
    Slot freeSlot(std::size_t kind)
    {
        const auto first = m_capacity.begin() + static_cast<std::ptrdiff_t>(m_demand.index(kind, 0, 0));
        const int sum = std::accumulate(first, first + subjectCount * bandCount, 0);
        int pick = sum > 0 ? static_cast<int>(m_random.below(static_cast<std::uint64_t>(sum))) : 0;
        int cell = 0;
        while (cell + 1 < subjectCount * bandCount && pick >= first[cell])
            pick -= first[cell++];
        return {kind, cell / bandCount, cell % bandCount};
    }

    void deal()
    {
        for (std::size_t k = 0; k < m_demand.kinds.size(); ++k) {
            for (int i = 0; i < m_demand.kinds[k].count; ++i)
                m_slots.push_back(freeSlot(k));
        }
        if (m_demand.subjects) {
            const std::vector<int> cards = hand(*m_demand.subjects);
            for (std::size_t i = 0; i < m_slots.size(); ++i)
                m_slots[i].subject = cards[i];
        }
        if (m_demand.bands) {
            const std::vector<int> cards = hand(*m_demand.bands);
            for (std::size_t i = 0; i < m_slots.size(); ++i)
                m_slots[i].band = cards[i];
        }
    }

    std::vector<std::size_t> crowdedSlots() const
    {
        std::vector<std::size_t> crowded;
        for (std::size_t i = 0; i < m_slots.size(); ++i) {
            const std::size_t cell = indexOf(m_slots[i]);
            if (m_counts[cell] > m_capacity[cell])
                crowded.push_back(i);
        }
        return crowded;
    }

    // What moving one question from cell to cell does to the total overflow.
    int leave(std::size_t cell) const { return m_counts[cell] > m_capacity[cell] ? -1 : 0; }
    int enter(std::size_t cell) const { return m_counts[cell] >= m_capacity[cell] ? 1 : 0; }

    int costOf(std::size_t i, Slot to)
    {
        const std::size_t from = indexOf(m_slots[i]);
        int cost = leave(from);
        --m_counts[from];
        cost += enter(indexOf(to));
        ++m_counts[from];
        return cost;
    }

    int costOfSwap(std::size_t i, std::size_t j, const Slot& a, const Slot& b)
    {
        const std::size_t fromA = indexOf(m_slots[i]);
        const std::size_t fromB = indexOf(m_slots[j]);
        int cost = leave(fromA);
        --m_counts[fromA];
        cost += leave(fromB);
        --m_counts[fromB];
        cost += enter(indexOf(a));
        ++m_counts[indexOf(a)];
        cost += enter(indexOf(b));
        --m_counts[indexOf(a)];
        ++m_counts[fromA];
        ++m_counts[fromB];
        return cost;
    }

    void put(std::size_t i, Slot slot)
    {
        --m_counts[indexOf(m_slots[i])];
        m_slots[i] = slot;
        ++m_counts[indexOf(slot)];
    }

    // Tries every partner for slot i and takes the best exchange; ties are broken at random, and an exchange
    // that changes nothing is taken too, which walks over plateaus.
    void improve(std::size_t i)
    {
        int best = 1;
        std::uint64_t ties = 0;
        Slot bestA{};
        Slot bestB{};
        std::size_t bestPartner = i;
        const auto offer = [&](int cost, const Slot& a, const Slot& b, std::size_t partner) {
            if (cost > best || (cost == best && m_random.below(++ties) != 0))
                return;
            if (cost < best)
                ties = 1;
            best = cost;
            bestA = a;
            bestB = b;
            bestPartner = partner;
        };
        for (std::size_t j = 0; j < m_slots.size(); ++j) {
            if (j == i)
                continue;
            for (int which = 1; which <= 3; ++which) {
                Slot a = m_slots[i];
                Slot b = m_slots[j];
                if ((which & 1) != 0)
                    std::swap(a.subject, b.subject);
                if ((which & 2) != 0)
                    std::swap(a.band, b.band);
                if (indexOf(a) != indexOf(m_slots[i]))
                    offer(costOfSwap(i, j, a, b), a, b, j);
            }
        }
        offerFreeMoves(i, offer);
        if (best > 0)
            return;
        if (bestPartner != i)
            put(bestPartner, bestB);
        put(i, bestA);
    }

    template<typename Offer>
    void offerFreeMoves(std::size_t i, const Offer& offer)
    {
        for (int subject = 0; subject < subjectCount; ++subject) {
            for (int band = 0; band < bandCount; ++band) {
                Slot to{m_slots[i].kind, subject, band};
                const bool allowed = (!m_demand.subjects || subject == m_slots[i].subject) &&
                                     (!m_demand.bands || band == m_slots[i].band);
                if (allowed && indexOf(to) != indexOf(m_slots[i]))
                    offer(costOf(i, to), to, to, i);
            }
        }
    }

    const Demand& m_demand;
    const Counts& m_capacity;
    base::Random& m_random;
    Counts m_counts;
    std::vector<Slot> m_slots;
};

} // namespace

Demand demandOf(const Blueprint& blueprint)
{
    Demand demand;
    for (std::size_t s = 0; s < blueprint.sections.size(); ++s) {
        const Section& section = blueprint.sections[s];
        if (section.kind == SectionKind::caseGroup)
            continue;
        demand.total += section.count;
        const auto same = std::find_if(demand.kinds.begin(), demand.kinds.end(),
                                       [&](const Demand::Kind& k) { return k.kind == section.kind; });
        if (same != demand.kinds.end())
            same->count += section.count;
        else
            demand.kinds.push_back({section.kind, section.count, static_cast<int>(s)});
    }
    if (!blueprint.subjects.empty()) {
        std::vector<int> percents(subjectCount);
        for (const auto& [subject, percent] : blueprint.subjects)
            percents[static_cast<std::size_t>(subject)] = percent;
        const std::vector<int> counts = largestRemainder(percents, demand.total);
        std::copy(counts.begin(), counts.end(), demand.subjects.emplace().begin());
    }
    if (blueprint.difficulty != DifficultyShare{}) {
        const DifficultyShare& d = blueprint.difficulty;
        const std::vector<int> counts = largestRemainder({d.easy, d.medium, d.hard}, demand.total);
        std::copy(counts.begin(), counts.end(), demand.bands.emplace().begin());
    }
    return demand;
}

Counts capacityOf(const Demand& demand, const Pool& pool)
{
    Counts capacity(demand.cells());
    for (std::size_t k = 0; k < demand.kinds.size(); ++k) {
        for (int s = 0; s < subjectCount; ++s) {
            for (int b = 0; b < bandCount; ++b)
                capacity[demand.index(k, s, b)] = pool.count(
                    {demand.kinds[k].kind, static_cast<bank::Subject>(s), static_cast<Band>(b), 0});
        }
    }
    return capacity;
}

std::optional<Counts> drawCounts(const Demand& demand, const Counts& capacity, base::Random& random)
{
    constexpr int deals = 4;
    for (int i = 0; i < deals; ++i) {
        Table table(demand, capacity, random);
        if (table.repair())
            return table.takeCounts();
    }
    return std::nullopt;
}

} // namespace exam
