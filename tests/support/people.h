// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/exam_start.h"
#include "flow/profile_registry.h"
#include "flow/profiles.h"
#include "support/desk.h"

#include <gtest/gtest.h>

namespace support {

// Opens the history of a person, gives them an open attempt and, if wanted, a name.
inline void studies(const std::filesystem::path& data, const std::string& id, const FakeClock& clock,
                    const std::string& attempt, const std::string& name = {})
{
    auto history = store::History::open(flow::profileFolder(data, id), clock.now.wall).value();
    if (!name.empty()) {
        EXPECT_TRUE(history.setSetting("learner.name", name).has_value());
    }
    flow::startExam(history, Desk::paper(), clock, attempt).value();
    history.backUp(clock.now.wall).value();
}

// The id of that person's open attempt, or nothing.
inline std::string openAttempt(const std::filesystem::path& data, const std::string& id)
{
    const auto history = store::History::openReadOnly(flow::profileFolder(data, id));
    if (!history)
        return {};
    const auto open = history->openAttempt().value();
    return open ? open->id : std::string();
}

} // namespace support
