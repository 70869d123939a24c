// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/school.h"
#include "practice/memory.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace learning {

// How simulated people forget. `traces`: every study leaves a trace that decays by a power of its age, faster
// when little had been forgotten (Pavlik & Anderson 2005). `halving`: exponentially, each recall lengthening
// the half-life by how much it was needed. `fsrs`: FSRS-6 with weights of their own.
enum class Forgetting { traces, halving, fsrs };

struct Nature
{
    Forgetting forgetting = Forgetting::traces;
    double pace = 1;         // above 1 forgets faster
    double ability = -1;     // of the average learner, logits
    double transfer = 0.03;  // by which an explanation taken in lifts the ability in its chapter
    double attention = 0.75; // share of explanations taken in
};

// One person: knows some questions beforehand, guesses, slips, remembers and forgets what was studied.
// Nothing of it is visible to the program but right and wrong.
class Learner
{
public:
    Learner(const School& school, const Nature& nature, std::uint64_t seed);

    // `day` counts from the first one; `occasion` tells apart the draws of luck.
    bool answers(std::size_t question, int day, std::uint64_t occasion) const;
    // Reads the explanation after an answer.
    void studies(std::size_t question, int day, std::uint64_t occasion, bool right);
    // The chance of knowing it on a day: known beforehand or remembered.
    double knows(std::size_t question, int day) const;

private:
    struct Trace
    {
        double day;
        double decay;
    };
    struct Held
    {
        bool studied = false;
        std::vector<Trace> traces;
        double halfLife = 0;
        std::optional<practice::Memory> memory;
        int lastDay = 0;
    };

    double luck(std::size_t question, std::uint64_t occasion) const;
    double remembers(std::size_t question, double day) const;
    double activation(const Held& held, double day) const;
    bool knewBefore(std::size_t question) const;
    void leaveTrace(Held& held, int day) const;
    static void prolong(Held& held, double first, double recalled, bool right);

    const School& m_school;
    Nature m_nature;
    std::uint64_t m_seed;
    double m_pace = 1;
    practice::Weights m_weights;
    std::vector<double> m_ability; // by chapter
    std::vector<Held> m_held;
};

} // namespace learning
