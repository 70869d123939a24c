// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace base {

// XXH3-128 in hex: tells whether a file changed. Not a defence against anybody.
std::string fingerprint(std::string_view bytes);
Result<std::string> fingerprintFile(const std::filesystem::path& path);

// BLAKE2b-256 in hex: the address of content that must not be exchanged unnoticed.
std::string contentHash(std::string_view bytes);

} // namespace base
