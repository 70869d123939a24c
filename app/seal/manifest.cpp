// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/manifest.h"

#include "base/utf8.h"

#include <algorithm>
#include <set>

namespace seal {

namespace {

using base::Code;
using base::fail;

constexpr std::string_view form = "renqian/bundle@1";
constexpr std::size_t longestName = 255;
constexpr std::size_t hashLength = 64;
constexpr std::string_view gap = "  "; // as sha256sum writes it

// The next line of `rest`, which is shortened by it.
std::string_view takeLine(std::string_view& rest)
{
    const std::size_t end = rest.find('\n');
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return line;
}

bool isHash(std::string_view text)
{
    return text.size() == hashLength && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

base::Result<Digest> readDigest(std::string_view line)
{
    if (line.size() <= hashLength + gap.size() || !isHash(line.substr(0, hashLength)) ||
        line.substr(hashLength, gap.size()) != gap)
        return fail(Code::bundleRefused, {}, "manifest");
    Digest digest{std::string(line.substr(hashLength + gap.size())), std::string(line.substr(0, hashLength))};
    if (!isPartName(digest.name) || digest.name == manifestName)
        return fail(Code::bundleRefused, {}, "name");
    return digest;
}

// "# key value"; keys of later versions are passed over.
void readHead(std::string_view line, Manifest& manifest, std::string& format)
{
    const auto value = [&](std::string_view key) -> std::string_view {
        const std::string start = "# " + std::string(key) + " ";
        return line.starts_with(start) ? line.substr(start.size()) : std::string_view();
    };
    const auto take = [&](std::string_view key, std::string& into) {
        if (const auto text = value(key); !text.empty() && into.empty())
            into = text;
    };
    take("format", format);
    take("kind", manifest.kind);
    take("version", manifest.version);
    take("created", manifest.created);
}

} // namespace

bool isPartName(std::string_view name)
{
    if (name.empty() || name.size() > longestName || base::firstInvalidUtf8(name))
        return false;
    const auto bad = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\\'; };
    if (std::any_of(name.begin(), name.end(), bad))
        return false;
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t end = std::min(name.find('/', at), name.size());
        if (end == at || name[at] == '.')
            return false;
        at = end + 1;
    }
    return true;
}

std::string formatManifest(const Manifest& manifest)
{
    std::string text = "# format " + std::string(form) + "\n# kind " + manifest.kind + "\n# version " +
                       manifest.version + "\n# created " + manifest.created + "\n";
    for (const Digest& part : manifest.parts)
        text += part.sha256 + std::string(gap) + part.name + "\n";
    return text;
}

base::Result<Manifest> parseManifest(std::string_view text)
{
    Manifest manifest;
    std::string format;
    std::set<std::string> names;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        if (line.starts_with('#')) {
            readHead(line, manifest, format);
            continue;
        }
        auto digest = readDigest(line);
        if (!digest)
            return tl::unexpected(digest.error());
        if (!names.insert(digest->name).second)
            return fail(Code::bundleRefused, {}, "twice");
        manifest.parts.push_back(*std::move(digest));
    }
    if (format != form)
        return fail(Code::bundleRefused, {}, format.starts_with("renqian/bundle@") ? "newer" : "manifest");
    if (manifest.kind.empty() || manifest.parts.empty())
        return fail(Code::bundleRefused, {}, "manifest");
    return manifest;
}

} // namespace seal
