// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forecast.h"

#include <functional>

namespace practice {

// Of one ascent: how often goOn is asked at most.
int mostAscentCalls();

// The most likely weights given what happened, their prior being normal around the defaults. Nothing when
// goOn() said no.
std::optional<Weights> climb(const std::vector<Past>& histories, const Weights& start,
                             const std::function<bool()>& goOn);

} // namespace practice
