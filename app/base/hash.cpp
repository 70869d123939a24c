// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

#include <array>
#include <sodium.h>
#include <xxhash.h>

namespace base {

namespace {

std::string hex(const unsigned char* bytes, std::size_t count)
{
    std::string text(count * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes, count);
    text.pop_back();
    return text;
}

} // namespace

std::string fingerprint(std::string_view bytes)
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
    return hex(canonical.digest, sizeof canonical.digest);
}

std::string contentHash(std::string_view bytes)
{
    std::array<unsigned char, 32> digest{};
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size(), nullptr, 0);
    return hex(digest.data(), digest.size());
}

} // namespace base
