// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "base/id.h"

#include <gtest/gtest.h>

using namespace base;

TEST(Hash, MatchesPublishedVectors)
{
    // XXH3-128 of the empty input, and BLAKE2b-256 of "" (RFC 7693 parameters, no key).
    EXPECT_EQ(fingerprint(""), "99aa06d3014798d86001c324468d497f");
    EXPECT_EQ(contentHash(""), "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
}

TEST(Hash, ChangesWithOneByte)
{
    EXPECT_NE(fingerprint("听证"), fingerprint("听讼"));
    EXPECT_NE(contentHash("听证"), contentHash("听讼"));
}

TEST(Id, IsAVersion7UuidThatSortsByTime)
{
    const std::string id = makeUuid(0x0123456789ab, 0xffff, ~0ULL);
    EXPECT_EQ(id, "01234567-89ab-7fff-bfff-ffffffffffff");
    EXPECT_LT(newUuid(1'000), newUuid(2'000));
    EXPECT_NE(newUuid(1'000), newUuid(1'000));
}
