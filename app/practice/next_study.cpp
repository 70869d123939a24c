// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/next_study.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace practice {

namespace {

// Ten questions studied in one chapter.
struct Lesson
{
    StudyGain outcome;
    double share = 0;   // of its open questions that are studied
    double unknown = 0; // of those studied, the number expected not to be known
};

constexpr int lessonSize = 10;

// Lessons by chapter, in order of first appearance so that ties fall alike everywhere.
class Lessons
{
public:
    explicit Lessons(std::span<const QuestionGroup> questions)
    {
        for (const QuestionGroup& group : questions) {
            if (!group.open || group.count == 0)
                continue;
            const auto [found, fresh] = m_index.try_emplace(group.place.chapter, m_lessons.size());
            if (fresh)
                m_lessons.push_back({{group.place, 0, 0}, 0, 0});
            m_lessons[found->second].outcome.open += group.count;
        }
        for (Lesson& lesson : m_lessons)
            lesson.share = std::min(1.0, lessonSize / static_cast<double>(lesson.outcome.open));
    }

    void meet(std::span<const QuestionGroup> questions, const Ability& ability)
    {
        for (Lesson& lesson : m_lessons)
            lesson.unknown = 0;
        for (const QuestionGroup& group : questions) {
            Lesson* lesson = group.open ? of(group.place) : nullptr;
            if (lesson)
                lesson->unknown += lesson->share * group.count * (1 - chanceKnown(group, ability));
        }
    }

    Lesson* of(const Place& place)
    {
        const auto found = m_index.find(place.chapter);
        return found == m_index.end() ? nullptr : &m_lessons[found->second];
    }

    std::vector<Lesson>& all() { return m_lessons; }

private:
    std::unordered_map<std::uint32_t, std::size_t> m_index;
    std::vector<Lesson> m_lessons;
};

double expected(const Marks& marks, const std::vector<double>& values)
{
    return std::inner_product(marks.begin(), marks.end(), values.begin(), 0.0);
}

// The chance to pass, averaged over the mark of one question of the group in the section, after the lesson
// less before it.
double difference(const PaperModel& paper, std::size_t section, const QuestionGroup& group,
                  const Ability& ability, const Lesson& lesson, const Learning& learning,
                  const std::vector<double>& values)
{
    const double before = chanceKnown(group, ability);
    const double taught = ability.at(group.place) + learning.spread * lesson.unknown;
    const double spread = std::max(logistic(taught - logitOfLabel(group.difficulty)), group.recall);
    const double studied = group.open ? lesson.share : 0;
    const double after = studied * std::max(spread, learning.kept) + (1 - studied) * spread;
    return expected(paper.marks(section, group, after), values) -
           expected(paper.marks(section, group, before), values);
}

} // namespace

std::vector<StudyGain> rankChapters(const PaperModel& paper, std::span<const QuestionGroup> questions,
                                    std::span<const Ability> abilities, base::Random& random,
                                    const Learning& learning)
{
    Lessons lessons(questions);
    for (const Ability& ability : abilities) {
        lessons.meet(questions, ability);
        const std::vector<PaperModel::Row> rows = paper.draw(random);
        const auto values = chanceGivenMark(paper.scores(rows, ability), paper.rule());
        for (std::size_t r = 0; r < rows.size(); ++r) {
            for (const QuestionGroup& group : paper.questions(rows[r].cell)) {
                Lesson* lesson = lessons.of(group.place);
                if (!lesson)
                    continue;
                const double weight =
                    static_cast<double>(rows[r].count) * group.count / paper.size(rows[r].cell);
                lesson->outcome.gain +=
                    weight * difference(paper, rows[r].section, group, ability, *lesson, learning, values[r]);
            }
        }
    }
    std::vector<StudyGain> ranking;
    for (const Lesson& lesson : lessons.all()) {
        const double tens = std::min(lessonSize, lesson.outcome.open) / static_cast<double>(lessonSize);
        ranking.push_back(lesson.outcome);
        ranking.back().gain /= tens * static_cast<double>(std::max<std::size_t>(1, abilities.size()));
    }
    std::stable_sort(ranking.begin(), ranking.end(),
                     [](const StudyGain& a, const StudyGain& b) { return a.gain > b.gain; });
    return ranking;
}

} // namespace practice
