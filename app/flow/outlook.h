// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/library.h"
#include "practice/mastery.h"
#include "practice/readiness.h"
#include "store/study_log.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace flow {

struct OutlookRequest
{
    std::string blueprint{}; // its id; one that is not there: the one last sat, else the first
    std::string region{};
    base::Day today;                    // study day
    std::optional<base::Day> examDay{}; // nothing, or a day gone by: today
};

// What the cards of a chapter tell.
struct ChapterTrace
{
    int wrongs = 0; // times that questions now in the notebook were answered wrongly
    int seen = 0;
    std::optional<base::Day> lastDay;
};

// Everything an outlook is reckoned from. `statutes` and `chapters` are the tables that places count in.
struct OutlookData
{
    exam::Blueprint blueprint;
    std::vector<practice::Topic> statutes;
    std::vector<practice::Topic> chapters;
    std::vector<ChapterTrace> traces;       // by chapter
    std::vector<practice::Evidence> firsts; // first answers, oldest first
    std::vector<practice::Evidence> newest; // newest answers
    std::vector<practice::QuestionGroup> questions;
    std::vector<store::Prediction> predictions;
    std::map<std::string, std::string> titles; // of blueprints, by id
    std::vector<std::string> choices;          // ids of blueprints that can be used
    int mocks = 0;                             // finished
    base::Day today;
    int daysLeft = 0;
};

// Reads only. notFound when no blueprint can be used.
base::Result<OutlookData> gatherOutlook(const Library& library, store::History& history,
                                        const OutlookRequest& request);

// Why a chapter is worth studying: `count` times wrong, never met, `count` days ago, `count` questions open.
enum class StudyReason { mistakes, unseen, resting, open };

struct StudyAdvice
{
    practice::Topic topic;
    practice::Mastery mastery;
    StudyReason reason = StudyReason::open;
    int count = 0;
    double gain = 0; // in the chance of passing, for ten questions
};

// 掌握度 of a subject, statute or chapter and of what is inside it, the weakest first.
struct MasteryBranch
{
    practice::Topic topic;
    practice::Mastery mastery;
    std::vector<MasteryBranch> parts;
};

struct Outlook
{
    practice::Readiness raw;                // as predictions are kept
    std::optional<practice::Chance> chance; // recalibrated by how past predictions ended
    std::vector<StudyAdvice> next;          // greatest gain first; empty when no paper can be drawn
    std::vector<MasteryBranch> mastery;     // by subject
};

// 通过把握, what to study next, mastery. Pure: any thread will do.
Outlook outlookOf(const OutlookData& data);

} // namespace flow
