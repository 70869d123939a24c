// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "base/id.h"
#include "flow/attempts.h"
#include "flow/data_choice.h"
#include "flow/study.h"

namespace ui {

base::Result<std::string> Workspace::openHistory()
{
    practice.reset();
    desk.reset();
    history.reset();
    if (const auto settled = flow::settleDataFolder(places); !settled)
        return tl::unexpected(settled.error());
    auto opened = store::History::open(person(), clock.read().wall);
    if (!opened)
        return tl::unexpected(opened.error());
    history = *std::move(opened);
    auto loaded = flow::loadSettings(*history);
    if (!loaded)
        return tl::unexpected(loaded.error());
    settings = *std::move(loaded);

    const auto open = history->openAttempt();
    if (!open)
        return tl::unexpected(open.error());
    auto settled = flow::settleOpenAttempt(*history, clock);
    if (!settled)
        return tl::unexpected(settled.error());
    if (*settled)
        desk = **std::move(settled);
    const bool ranOut = *open && !desk;
    if (ranOut)
        backUp();
    return ranOut ? (*open)->id : std::string();
}

base::Result<void> Workspace::openLibrary()
{
    auto opened = flow::Library::open(places);
    if (!opened)
        return tl::unexpected(opened.error());
    library = *std::move(opened);
    return {};
}

void Workspace::backUp()
{
    // A failed copy must not spoil a finished exam: the attempt itself is on the disk, and the settings page
    // shows of when the newest backup is.
    if (history)
        static_cast<void>(history->backUp(clock.read().wall));
}

const bank::Statutes& Workspace::statutes()
{
    if (!registry) {
        base::Findings ignored; // an unreadable registry leaves the short names
        registry = flow::loadStatutes(places.statutes, ignored);
    }
    return *registry;
}

base::Result<void> Workspace::catchUp()
{
    if (!history || !library)
        return {};
    store::StudyLog log(*history);
    const auto rules = flow::practiceRules(*history, log);
    if (!rules)
        return tl::unexpected(rules.error());
    if (const auto recorded = flow::recordMocks(*history, log, *rules); !recorded)
        return tl::unexpected(recorded.error());
    const auto changed = flow::reconcileCards(*library, log, *rules, settings.region, studyDay());
    if (!changed)
        return tl::unexpected(changed.error());
    return {};
}

base::Result<void> Workspace::startPractice(flow::PracticeRequest request)
{
    if (!history || !library)
        return base::fail(base::Code::notFound, "history");
    request.asksAgain = request.asksAgain && !settings.batchFeedback;
    auto started = flow::PracticeDesk::start(*library, *history, clock, settings.region, request);
    if (!started)
        return tl::unexpected(started.error());
    practice.emplace(*std::move(started));
    return {};
}

base::Result<void> Workspace::startStep(const flow::PlanStep& step)
{
    if (step.ids.empty())
        return base::fail(base::Code::notFound, "plan", "no question for this entry");
    flow::PracticeRequest request{.mode = practice::Mode::random,
                                  .size = static_cast<std::size_t>(settings.practiceSize),
                                  .seed = base::newSeed()};
    request.scope.ids.insert(step.ids.begin(), step.ids.end());
    return startPractice(std::move(request));
}

} // namespace ui
