// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../support/fake_clock.h"
#include "../support/temp_folder.h"
#include "flow/library.h"
#include "store/study_log.h"

// A learner who answered a thousand questions a day for a thousand days, on the machine "studied" of homes.h.
namespace studied {

constexpr int answers = 1'000'000;

// The history is made at first use, which takes a minute, and kept; a Learner works on a copy of it, on the
// disk of TMPDIR, on the day after the last answer.
struct Learner
{
    flow::Library library;
    support::TempFolder folder;
    support::FakeClock clock;
    store::History history;
    store::StudyLog log;

    Learner();
};

} // namespace studied
