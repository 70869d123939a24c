// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/outlook.h"

#include "flow/predictions.h"
#include "practice/next_study.h"

#include <algorithm>

namespace flow {

namespace {

constexpr int restingDays = 7; // a chapter left alone for less is not called neglected

practice::Mastery at(const std::vector<practice::Mastery>& level, std::size_t index)
{
    return index < level.size() ? level[index] : practice::Mastery{};
}

std::pair<StudyReason, int> reasonFor(const ChapterTrace& trace, int open, base::Day today)
{
    if (trace.seen == 0)
        return {StudyReason::unseen, open};
    if (trace.wrongs > 0)
        return {StudyReason::mistakes, trace.wrongs};
    const int days = trace.lastDay ? static_cast<int>((today - *trace.lastDay).count()) : 0;
    if (days >= restingDays)
        return {StudyReason::resting, days};
    return {StudyReason::open, open};
}

// What ten questions there can add: a chapter with fewer left adds no more than those do.
double attainable(const practice::StudyGain& found)
{
    constexpr double ten = 10;
    return found.gain * std::min(1.0, found.open / ten);
}

std::vector<StudyAdvice> adviceOf(const OutlookData& data, const practice::MasteryReport& mastery,
                                  double forecast, const practice::Calibration& calibration)
{
    const auto paper = practice::PaperModel::make(data.blueprint, data.questions);
    if (!paper)
        return {};
    const auto abilities = practice::credibleAbilities(
        practice::estimateAbility(data.firsts, data.chapters.size()), data.daysLeft);
    base::Random random(practice::readinessSeed);
    std::vector<StudyAdvice> next;
    for (const practice::StudyGain& found :
         practice::rankChapters(*paper, data.questions, abilities, random)) {
        const std::size_t chapter = found.place.chapter;
        const auto [reason, count] = reasonFor(data.traces[chapter], found.open, data.today);
        next.push_back({data.chapters[chapter], at(mastery.chapters, chapter), reason, count,
                        calibration(forecast + attainable(found)) - calibration(forecast)});
    }
    std::stable_sort(next.begin(), next.end(),
                     [](const StudyAdvice& a, const StudyAdvice& b) { return a.gain > b.gain; });
    return next;
}

// Those with answers first and of them the weakest; the rest by name.
void sortWeakestFirst(std::vector<MasteryBranch>& branches)
{
    std::stable_sort(branches.begin(), branches.end(), [](const MasteryBranch& a, const MasteryBranch& b) {
        if ((a.mastery.answers > 0) != (b.mastery.answers > 0))
            return a.mastery.answers > 0;
        if (a.mastery.answers > 0 && a.mastery.value != b.mastery.value)
            return a.mastery.value < b.mastery.value;
        return a.topic < b.topic;
    });
    for (MasteryBranch& branch : branches)
        sortWeakestFirst(branch.parts);
}

std::vector<MasteryBranch> treeOf(const OutlookData& data, const practice::MasteryReport& mastery)
{
    std::map<practice::Topic, MasteryBranch> statutes;
    for (std::size_t i = 0; i < data.statutes.size(); ++i)
        statutes[data.statutes[i]] = {data.statutes[i], at(mastery.statutes, i), {}};
    for (std::size_t i = 0; i < data.chapters.size(); ++i) {
        const practice::Topic& chapter = data.chapters[i];
        statutes[{chapter.subject, chapter.statute, {}}].parts.push_back(
            {chapter, at(mastery.chapters, i), {}});
    }
    std::vector<MasteryBranch> subjects;
    for (auto& [topic, statute] : statutes) { // by subject first
        if (subjects.empty() || subjects.back().topic.subject != topic.subject)
            subjects.push_back(
                {{topic.subject, {}, {}}, at(mastery.subjects, static_cast<std::size_t>(topic.subject)), {}});
        subjects.back().parts.push_back(std::move(statute));
    }
    for (MasteryBranch& subject : subjects)
        sortWeakestFirst(subject.parts);
    return subjects;
}

} // namespace

Outlook outlookOf(const OutlookData& data)
{
    practice::ReadinessInput input;
    input.answers = data.firsts;
    input.chapters = data.chapters.size();
    input.questions = data.questions;
    input.daysLeft = data.daysLeft;
    const practice::Calibration calibration = calibrationOf(data.predictions);
    const practice::MasteryReport mastery = practice::mastery(data.newest);

    Outlook outlook;
    outlook.raw = practice::readiness(data.blueprint, input);
    if (outlook.raw.chance)
        outlook.chance = recalibrated(*outlook.raw.chance, calibration);
    outlook.next = adviceOf(data, mastery, outlook.raw.forecast, calibration);
    outlook.mastery = treeOf(data, mastery);
    return outlook;
}

} // namespace flow
