// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "practice/weight_fit.h"
#include "store/study_log.h"

#include <optional>

namespace flow {

// A look for weights that foretell this learner better; `fit` is missing when none were found.
struct WeightTrial
{
    int reviews = 0; // that predict something
    std::optional<practice::Fit> fit;
};

// Whether there are enough reviews, and since the last trial a fifth or 500 more.
bool worthTrying(int reviews, int triedWith);

// Takes seconds and only reads: for a thread of its own, on a History of its own. Nothing when it is too
// early or `progress` stopped it.
base::Result<std::optional<WeightTrial>> tryWeights(store::History& history,
                                                    const practice::Progress& progress = {});

// Keeps what was found: the weights, the memories as they are by them, and that it was tried. Not while a run
// is on the desk, which has cards of its own. True when there are new weights; the due days then want
// reconcileCards.
base::Result<bool> adoptWeights(store::History& history, const WeightTrial& trial, base::Millis wall);

} // namespace flow
