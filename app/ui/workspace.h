// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "flow/exam_desk.h"
#include "flow/library.h"
#include "flow/places.h"
#include "flow/plan_questions.h"
#include "flow/practice_desk.h"
#include "flow/profile_registry.h"
#include "flow/settings.h"
#include "store/history.h"

#include <optional>

namespace ui {

// What the view-models work on, made once by the composition root. `history` and `library` are missing
// while their file cannot be opened; `desk` is there while an attempt is open in this window, `practice` from
// the start of a run until the next one.
struct Workspace
{
    flow::Places places;
    const base::Clock& clock;
    std::optional<store::History> history;
    std::optional<flow::Library> library;
    std::optional<flow::ExamDesk> desk;
    flow::Settings settings;
    std::optional<flow::PracticeDesk> practice{};
    std::optional<bank::Statutes> registry{}; // once somebody asked for it
    std::string profile{};                    // whose history it is; empty: of whoever was there first

    // The folder of that person; `places.data` is everybody's.
    std::filesystem::path person() const { return flow::profileFolder(places.data, profile); }
    base::Day today() const { return base::localDay(clock.read().wall); }
    base::Day studyDay() const { return practice::studyDay(clock.read().wall, settings.rolloverHour); }

    // Opens what can be opened and settles an attempt whose time ran out meanwhile: its id, else empty.
    base::Result<std::string> openHistory();
    base::Result<void> openLibrary();
    // A closed attempt is worth a copy of everything.
    void backUp();
    // The full names of statutes; read at the first call.
    const bank::Statutes& statutes();
    // Counts closed mock exams as reviews and brings the cards in line with banks, day and settings.
    base::Result<void> catchUp();
    // Puts a run on the desk. notFound when the mode finds nothing in the scope.
    base::Result<void> startPractice(flow::PracticeRequest request);
    // A run of the usual size with the questions of an entry of a plan, those never answered first.
    base::Result<void> startStep(const flow::PlanStep& step);
};

} // namespace ui
