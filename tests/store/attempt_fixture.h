// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expect.h"
#include "raw.h"
#include "sample.h"

#include <gmock/gmock.h>

// A new history in a folder of its own.
class AttemptTest : public testing::Test
{
protected:
    void reopen()
    {
        history.reset();
        history.emplace(*store::History::open(folder.path(), sample::noon));
    }
    // Creates the attempt and plays it to its score.
    void finish(const store::Attempt& attempt)
    {
        sample::Player player(*history, attempt);
        ASSERT_OK(history->createAttempt(attempt));
        ASSERT_OK(player.respond(0, "B"));
        ASSERT_OK(player.play(exam::Submit{}));
        ASSERT_OK(player.close());
    }

    sample::Folder folder;
    std::optional<store::History> history{*store::History::open(folder.path(), sample::noon)};
};
