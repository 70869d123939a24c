// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "seal/manifest.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace seal {

// A file on the disk and its name in the bundle.
struct Part
{
    std::string name;
    std::filesystem::path file;
};

// Writes one plain tar, MANIFEST.txt first, and reads it back before it takes the name `target`. `head`
// needs no parts. On failure nothing is left and a file that was there stays.
base::Result<void> writeBundle(const std::filesystem::path& target, Manifest head,
                               const std::vector<Part>& parts);

struct Limits
{
    std::uintmax_t bytes = 4'000'000'000; // of the whole file, so that no part can be larger
    std::size_t parts = 2'000;
};

// Checks everything there is to check and puts the parts into the folder `into`, which must be empty; with
// none it only checks. Errors: bundleRefused with the reason in `what`; then `into` is to be thrown away.
base::Result<Manifest> readBundle(const std::filesystem::path& source, const std::filesystem::path& into,
                                  const std::string& kind, const Limits& limits = {});

} // namespace seal
