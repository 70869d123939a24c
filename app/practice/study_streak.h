// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <span>

namespace practice {

// 连续学习: how many study days in a row, up to today or, while today has none yet, up to yesterday.
// `studied` ascends.
int studyStreak(std::span<const base::Day> studied, base::Day today);

} // namespace practice
