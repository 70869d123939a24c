// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bank {

struct RawEntry;

// A YAML node as it stands in the file, with its place. Knows nothing of banks.
struct RawNode
{
    enum class Kind { null, scalar, sequence, map };

    Kind kind = Kind::null;
    base::Position at;
    bool quoted = false; // a quoted or block scalar is text, whatever it looks like
    std::string text;
    std::vector<RawNode> items;
    std::vector<RawEntry> entries;

    // The value under `key`, or null.
    const RawNode* find(std::string_view key) const;
};

struct RawEntry
{
    std::string key;
    base::Position at;
    RawNode value;
};

struct RawDocument
{
    std::string file;
    RawNode root;       // a map
    bool sound = false; // false: errors were found; read on to find more, but trust nothing
};

inline constexpr std::size_t maxFileBytes = 8U << 20;
inline constexpr std::size_t maxNodes = 400'000;
inline constexpr int maxDepth = 16;

// Parses one YAML document through yaml-cpp's events. Everything that format version 1 forbids (anchors,
// aliases, tags, a second document, duplicate keys, bad UTF-8, control characters, depth, size) is a
// finding; nothing is returned when the text cannot be trusted as a whole.
std::optional<RawDocument> readYaml(std::string file, std::string_view text, base::Findings& findings);

// The same from disk; a file that cannot be opened is a finding too.
std::optional<RawDocument> readYamlFile(const std::string& path, base::Findings& findings);

} // namespace bank
