// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/pin.h"

#include <algorithm>
#include <sodium.h>

namespace seal {

namespace {

constexpr std::size_t shortest = 4;
constexpr std::size_t longest = 12;
constexpr auto operations = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr auto memory = crypto_pwhash_MEMLIMIT_INTERACTIVE;

// May be called again and again.
bool ready()
{
    return sodium_init() >= 0;
}

base::Millis elapsed(const base::Reading& from, const base::Reading& to)
{
    return from.bootId == to.bootId ? to.boot - from.boot : to.wall - from.wall;
}

} // namespace

bool isPin(std::string_view pin)
{
    return pin.size() >= shortest && pin.size() <= longest &&
           std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
}

base::Result<std::string> hashPin(std::string_view pin)
{
    if (!isPin(pin))
        return base::fail(base::Code::invalidArgument, "PIN", "not 4 to 12 digits");
    char hash[crypto_pwhash_STRBYTES] = {};
    if (!ready() || crypto_pwhash_str(hash, pin.data(), pin.size(), operations, memory) != 0)
        return base::fail(base::Code::invalidArgument, "PIN", "not enough memory");
    return std::string(hash);
}

bool isPinHash(const std::string& hash)
{
    return ready() && hash.starts_with("$argon2id$") && hash.size() < crypto_pwhash_STRBYTES &&
           crypto_pwhash_str_needs_rehash(hash.c_str(), operations, memory) == 0;
}

bool verifyPin(const std::string& hash, std::string_view pin)
{
    return isPinHash(hash) && crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

void wipe(std::string& secret)
{
    sodium_memzero(secret.data(), secret.size());
    secret.clear();
}

Tries settled(const Tries& tries, const base::Reading& now)
{
    if (tries.wrong < triesAllowed)
        return tries;
    const base::Millis passed = elapsed(tries.last, now);
    if (passed < 0)
        return {tries.wrong, now};
    return passed >= pauseAfterTries ? Tries{} : tries;
}

Tries afterWrong(const Tries& tries, const base::Reading& now)
{
    return {tries.wrong + 1, now};
}

base::Millis pauseLeft(const Tries& tries, const base::Reading& now)
{
    if (tries.wrong < triesAllowed)
        return 0;
    return std::clamp<base::Millis>(pauseAfterTries - elapsed(tries.last, now), 0, pauseAfterTries);
}

int triesLeft(const Tries& tries)
{
    return std::max(0, triesAllowed - tries.wrong);
}

} // namespace seal
