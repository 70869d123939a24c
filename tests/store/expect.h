// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <gtest/gtest.h>

// The code of a result that must be an error, or a failure of the test.
template<typename T>
base::Code codeOf(const base::Result<T>& result)
{
    EXPECT_FALSE(result) << "succeeded, but an error was expected";
    return result ? base::Code{-1} : result.error().code;
}

template<typename T>
testing::AssertionResult okay(const base::Result<T>& result)
{
    if (result)
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << "code " << static_cast<int>(result.error().code) << ": "
                                       << result.error().where << ": " << result.error().what;
}

#define ASSERT_OK(result) ASSERT_TRUE(okay(result))
