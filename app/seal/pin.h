// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <string>
#include <string_view>

namespace seal {

// 4 to 12 digits. A PIN locks the window; it encrypts nothing.
bool isPin(std::string_view pin);

// Salted argon2id in the form of crypto_pwhash_str. Errors: invalidArgument for what is no PIN.
base::Result<std::string> hashPin(std::string_view pin);
// Whether it has that form and asks for no more time and memory than hashPin does.
bool isPinHash(const std::string& hash);
bool verifyPin(const std::string& hash, std::string_view pin);

// Overwrites what was secret before it is forgotten.
void wipe(std::string& secret);

// Wrong tries in a row and when the last one was; kept on the disk, so that a restart does not undo them.
struct Tries
{
    int wrong = 0;
    base::Reading last;

    bool operator==(const Tries&) const = default;
};

constexpr int triesAllowed = 5;
constexpr base::Millis pauseAfterTries = 5 * 60'000;

// The tries as they count now: none after the pause. Within one boot the wall clock does not matter; set
// back after a reboot it begins the pause anew instead of making it endless.
Tries settled(const Tries& tries, const base::Reading& now);
Tries afterWrong(const Tries& tries, const base::Reading& now);
// Of settled tries: how long nobody may try, 0 when one may.
base::Millis pauseLeft(const Tries& tries, const base::Reading& now);
int triesLeft(const Tries& tries);

} // namespace seal
