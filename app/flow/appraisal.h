// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/blueprint.h"
#include "flow/shelf.h"
#include "practice/ability.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace flow {

// What a question may be to a learner: how likely it was known before it was ever asked, and how many marks
// it may decide, in any unit.
class Appraisal
{
public:
    // `evidence` newest first, as the log gives it. Without a blueprint all questions count alike, less what
    // guessing earns. Of a beginner nothing is believed but what the paper asks: labels alone would put the
    // hardest questions of all statutes first.
    Appraisal(const std::vector<store::Evidence>& evidence, const std::optional<exam::Blueprint>& blueprint,
              const Shelf& shelf);

    double known(const practice::Card& card) const;
    double marks(const practice::Card& card) const;

private:
    practice::Place placeOf(const practice::Topic& topic) const;

    std::map<practice::Topic, std::uint32_t> m_chapters; // of which there is evidence
    practice::Ability m_ability;
    bool m_beginner;
    std::array<double, exam::subjectCount> m_marks{}; // a question of each subject
};

} // namespace flow
