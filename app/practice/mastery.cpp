// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/mastery.h"

#include "exam/cell_counts.h"

#include <algorithm>

namespace practice {

namespace {

// Σ(right − g) over Σ(1 − g) estimates the share known, answers that are easy to guess counting for less.
struct Sum
{
    double above = 0; // right answers beyond those expected from guessing
    double weight = 0;
    int answers = 0;
    std::size_t parent = 0;

    void add(const Evidence& answer)
    {
        above += (answer.right ? 1 : 0) - answer.floor;
        weight += 1 - answer.floor;
        ++answers;
    }

    Mastery towards(double parentValue) const
    {
        constexpr double borrowed = 4; // answers' worth of the level above
        const double value = (above + borrowed * parentValue) / (weight + borrowed);
        return {std::clamp(value, 0.0, 1.0), answers};
    }
};

Sum& at(std::vector<Sum>& sums, std::size_t index)
{
    if (index >= sums.size())
        sums.resize(index + 1);
    return sums[index];
}

std::vector<Mastery> judge(const std::vector<Sum>& sums, const std::vector<Mastery>& parents)
{
    std::vector<Mastery> out;
    out.reserve(sums.size());
    for (const Sum& sum : sums)
        out.push_back(sum.towards(parents[sum.parent].value));
    return out;
}

} // namespace

MasteryReport mastery(std::span<const Evidence> answers)
{
    Sum overall;
    std::vector<Sum> subjects(exam::subjectCount);
    std::vector<Sum> statutes;
    std::vector<Sum> chapters;
    for (const Evidence& answer : answers) {
        const auto subject = static_cast<std::size_t>(answer.place.subject);
        Sum& statute = at(statutes, answer.place.statute);
        Sum& chapter = at(chapters, answer.place.chapter);
        statute.parent = subject;
        chapter.parent = answer.place.statute;
        for (Sum* sum : {&overall, &subjects[subject], &statute, &chapter})
            sum->add(answer);
    }
    MasteryReport report;
    constexpr double halfWay = 0.5;
    report.overall = overall.towards(halfWay);
    report.subjects = judge(subjects, {report.overall});
    report.statutes = judge(statutes, report.subjects);
    report.chapters = judge(chapters, report.statutes);
    return report;
}

} // namespace practice
