// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace seal {

constexpr std::string_view manifestName = "MANIFEST.txt";

struct Digest
{
    std::string name; // of the part, as isPartName allows
    std::string sha256;

    bool operator==(const Digest&) const = default;
};

// What a bundle holds. As a text it is `# key value` lines and then what `sha256sum -c` accepts.
struct Manifest
{
    std::string kind;    // what the bundle is for: "profile"
    std::string version; // of the program that wrote it
    std::string created; // "YYYY-MM-DD hh:mm"
    std::vector<Digest> parts;

    bool operator==(const Manifest&) const = default;
};

// A relative path in UTF-8 without control characters, backslashes, hidden or empty steps; "." and ".." are
// hidden ones.
bool isPartName(std::string_view name);

std::string formatManifest(const Manifest& manifest);
// Errors: bundleRefused, `what` "manifest", "newer", "name" or "twice"; `where` is left empty.
base::Result<Manifest> parseManifest(std::string_view text);

} // namespace seal
