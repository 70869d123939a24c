// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/timing.h"

#include <algorithm>
#include <cstdlib>

namespace exam {

namespace {

constexpr base::Millis tolerated = 2'000; // NTP steers this much without anybody touching the clock

} // namespace

Elapsed advance(base::Millis consumed, const base::Reading& last, const base::Reading& now)
{
    if (last.bootId != now.bootId)
        return resume(consumed, last, now, Away::count);
    const base::Millis passed = std::max<base::Millis>(0, now.boot - last.boot);
    Elapsed elapsed{consumed + passed, {}};
    const base::Millis drift = (now.wall - last.wall) - passed;
    if (std::abs(drift) > tolerated)
        elapsed.notes.push_back({TimingNote::Kind::clockChanged, drift, false});
    const base::Millis slept = passed - (now.mono - last.mono);
    if (slept > tolerated)
        elapsed.notes.push_back({TimingNote::Kind::slept, slept, true});
    return elapsed;
}

Elapsed resume(base::Millis consumed, const base::Reading& last, const base::Reading& now, Away away)
{
    const bool sameBoot = last.bootId == now.bootId;
    const base::Millis gap =
        std::max<base::Millis>(0, sameBoot ? now.boot - last.boot : now.wall - last.wall);
    const bool counted = away == Away::count;
    Elapsed elapsed{counted ? consumed + gap : consumed, {}};
    elapsed.notes.push_back(
        {sameBoot ? TimingNote::Kind::away : TimingNote::Kind::awayUnverified, gap, counted});
    const base::Millis drift = (now.wall - last.wall) - gap;
    if (std::abs(drift) > tolerated)
        elapsed.notes.push_back({TimingNote::Kind::clockChanged, drift, false});
    return elapsed;
}

} // namespace exam
