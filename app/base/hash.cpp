// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

#include <array>
#include <fstream>
#include <memory>
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

Result<std::string> fingerprintFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(), XXH3_freeState);
    XXH3_128bits_reset(state.get());
    std::array<char, 1 << 16> block{};
    while (file.read(block.data(), block.size()) || file.gcount() > 0)
        XXH3_128bits_update(state.get(), block.data(), static_cast<std::size_t>(file.gcount()));
    if (!file.eof())
        return fail(Code::fileUnreadable, path.string());
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(state.get()));
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
