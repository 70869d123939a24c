// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/exam_start.h"

#include <algorithm>

namespace flow {

namespace {

std::vector<int> optionCounts(const std::vector<bank::SeenQuestion>& questions)
{
    std::vector<int> counts;
    counts.reserve(questions.size());
    for (const bank::SeenQuestion& seen : questions)
        counts.push_back(seen.question.optionCount());
    return counts;
}

} // namespace

tl::expected<exam::PaperWithQuestions, NoPaper> drawPaper(const Library& library, const PaperRequest& request)
{
    const exam::Blueprint& blueprint = request.blueprint;
    const auto moment = library.catalogue().snapshot(); // the counts must be those of the questions
    if (!moment)
        return tl::unexpected(NoPaper{{}, moment.error()});
    const auto pool = library.pool(request.region, blueprint.organs, request.day);
    if (!pool)
        return tl::unexpected(NoPaper{{}, pool.error()});
    const auto draw = exam::assemble(**pool, blueprint, request.seed, request.avoid);
    if (!draw)
        return tl::unexpected(NoPaper{draw.error()});
    const auto load = [&](const std::string& id) { return library.catalogue().load(id); };
    auto made = exam::makePaper(*draw, blueprint, request.seed, request.day, load);
    if (!made)
        return tl::unexpected(NoPaper{{}, made.error()});
    return *std::move(made);
}

base::Result<std::set<std::string>> questionsToAvoid(const Library& library, const store::History& history,
                                                     const exam::Blueprint& blueprint)
{
    if (blueprint.excludeRecent == 0)
        return std::set<std::string>{};
    const auto ids = history.recentQuestions(blueprint.id, blueprint.excludeRecent);
    if (!ids)
        return tl::unexpected(ids.error());
    std::set<std::string> avoid(ids->begin(), ids->end());
    const bool hasCases =
        std::any_of(blueprint.sections.begin(), blueprint.sections.end(),
                    [](const exam::Section& s) { return s.kind == exam::SectionKind::caseGroup; });
    for (const std::string& id : *ids) {
        if (!hasCases)
            break;
        const auto seen = library.catalogue().load(id); // one that left the banks cannot be drawn again
        if (seen && !seen->front().question.caseId.empty())
            avoid.insert(seen->front().question.caseId);
    }
    return avoid;
}

base::Result<store::Attempt> startExam(store::History& history, exam::PaperWithQuestions paper,
                                       const base::Clock& clock, std::string attemptId)
{
    const auto open = history.openAttempt();
    if (!open)
        return tl::unexpected(open.error());
    if (*open)
        return base::fail(base::Code::attemptOpen, (*open)->id);

    store::Attempt attempt;
    attempt.id = std::move(attemptId);
    const base::Millis limit = static_cast<base::Millis>(paper.paper.blueprint.minutes) * 60'000;
    const auto started =
        exam::apply(exam::newSession(limit, optionCounts(paper.questions)), exam::Start{}, 0);
    if (!started)
        return tl::unexpected(started.error());
    attempt.session = *started;
    attempt.paper = std::move(paper.paper);
    attempt.questions = std::move(paper.questions);
    attempt.clock = clock.read();
    attempt.startedWall = attempt.clock.wall;
    if (auto created = history.createAttempt(attempt); !created)
        return tl::unexpected(created.error());
    return attempt;
}

} // namespace flow
