// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/pin.h"

#include <gmock/gmock.h>

using namespace seal;
using testing::StartsWith;

namespace {

constexpr base::Millis minute = 60'000;

base::Reading at(base::Millis millis, const std::string& boot = "boot-1")
{
    return {boot, 1'000'000 + millis, 1'000'000 + millis, 1'795'406'400'000 + millis};
}

Tries wrongTimes(int times, const base::Reading& now)
{
    Tries tries;
    for (int i = 0; i < times; ++i)
        tries = afterWrong(tries, now);
    return tries;
}

} // namespace

TEST(Pin, IsFourToTwelveDigits)
{
    for (const char* good : {"0000", "123456", "123456789012"})
        EXPECT_TRUE(isPin(good)) << good;
    for (const char* bad : {"", "123", "1234567890123", "12a4", " 1234", "12.4", "１２３４", "12345\n"})
        EXPECT_FALSE(isPin(bad)) << bad;
}

TEST(Pin, IsKeptAsSaltedArgon2id)
{
    const std::string hash = hashPin("2580").value();
    EXPECT_THAT(hash, StartsWith("$argon2id$v=19$m=65536,t=2,p=1$"));
    EXPECT_NE(hash, hashPin("2580").value()) << "no salt";
    EXPECT_TRUE(isPinHash(hash));
    EXPECT_TRUE(verifyPin(hash, "2580"));
    EXPECT_FALSE(verifyPin(hash, "2581"));
    EXPECT_FALSE(verifyPin(hash, ""));
    EXPECT_EQ(hashPin("25").error().code, base::Code::invalidArgument);
}

TEST(Pin, RefusesHashesThatNobodyHereWroteWithoutComputingThem)
{
    for (const char* hash :
         {"", "2580", "$argon2id$", "$argon2id$v=19$m=4194304,t=4000000,p=1$c2FsdHNhbHQ$aGFzaA",
          "$argon2i$v=19$m=65536,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaA"}) {
        EXPECT_FALSE(isPinHash(hash)) << hash;
        EXPECT_FALSE(verifyPin(hash, "2580")) << hash;
    }
    EXPECT_FALSE(isPinHash(hashPin("2580").value() + std::string(200, 'A')));
}

TEST(Pin, IsWipedBeforeItIsForgotten)
{
    std::string secret = "258013579";
    const char* place = secret.data();
    wipe(secret);
    EXPECT_TRUE(secret.empty());
    EXPECT_EQ(std::string(place, 9), std::string(9, '\0'));
}

TEST(Tries, AreFiveAndThenFiveMinutesOfPause)
{
    EXPECT_EQ(triesLeft({}), 5);
    const Tries four = wrongTimes(4, at(0));
    EXPECT_EQ(triesLeft(four), 1);
    EXPECT_EQ(pauseLeft(four, at(0)), 0);

    const Tries five = afterWrong(four, at(0));
    EXPECT_EQ(pauseLeft(five, at(0)), 5 * minute);
    EXPECT_EQ(pauseLeft(five, at(4 * minute)), minute);
    EXPECT_EQ(settled(five, at(5 * minute - 1)), five);
    EXPECT_EQ(settled(five, at(5 * minute)), Tries{});
}

TEST(Tries, AreNotForgottenWhenTheyAreFewerHoweverLongAgo)
{
    const Tries four = wrongTimes(4, at(0));
    EXPECT_EQ(settled(four, at(90 * minute)), four);
}

TEST(Tries, PauseByTheClockThatNobodyCanSetWithinOneBoot)
{
    const Tries five = wrongTimes(5, at(0));
    base::Reading forward = at(minute);
    forward.wall += 100 * minute;
    EXPECT_EQ(pauseLeft(settled(five, forward), forward), 4 * minute);
    base::Reading back = at(minute);
    back.wall -= 100 * minute;
    EXPECT_EQ(pauseLeft(settled(five, back), back), 4 * minute);
}

TEST(Tries, BeginThePauseAnewWhenTheClockWasSetBackOverAReboot)
{
    const Tries five = wrongTimes(5, at(0));
    const base::Reading rebooted = at(-60 * minute, "boot-2");
    const Tries again = settled(five, rebooted);
    EXPECT_EQ(pauseLeft(again, rebooted), 5 * minute);
    EXPECT_EQ(settled(again, at(-55 * minute, "boot-2")), Tries{});
    EXPECT_EQ(settled(five, at(6 * minute, "boot-2")), Tries{});
}
