// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/exam_desk.h"
#include "flow/exam_start.h"
#include "support/builders.h"
#include "support/fake_clock.h"
#include "support/temp_folder.h"

#include <optional>

namespace support {

// A history in a folder of its own, with an attempt of five questions: A, A, AB, AB, true; ten minutes.
struct Desk
{
    TempFolder folder;
    FakeClock clock;
    std::optional<store::History> history;

    Desk() { open(); }

    void open() { history = *store::History::open(folder / "data", clock.now.wall); }

    static exam::PaperWithQuestions paper(exam::Blueprint blueprint = support::blueprint())
    {
        using bank::Type;
        const exam::Draw draw{{{"s1", "s2"}, {"m1", "m2"}, {"t1"}}};
        const auto lookup = [](const std::string& id) -> base::Result<std::vector<bank::SeenQuestion>> {
            const Type type = id[0] == 's' ? Type::single : id[0] == 'm' ? Type::multiple : Type::trueFalse;
            return std::vector{question(id, type, id[0] == 'm' ? "AB" : "A")};
        };
        blueprint.shuffleOptions = false;
        return *exam::makePaper(draw, blueprint, 1, base::makeDay(2026, 11, 23), lookup);
    }

    flow::ExamDesk start(const exam::Blueprint& blueprint = support::blueprint(),
                         const std::string& id = "01900000-0000-7000-8000-000000000001")
    {
        return flow::ExamDesk(*history, clock, *flow::startExam(*history, paper(blueprint), clock, id));
    }

    // As after a crash: everything in memory is gone, the files stay.
    flow::ExamDesk restart()
    {
        history.reset();
        open();
        return *flow::ExamDesk::resume(*history, clock);
    }
};

} // namespace support
