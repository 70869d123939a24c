// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/raw_bank.h"
#include "bank/report.h"

#include <array>
#include <span>
#include <string_view>

namespace bank {

// Takes one map apart by its known keys, asked for by their index in `keys`. Unknown keys are reported at
// once, wrong types when asked for; a null value counts as not given. Knows at most maxKeys keys.
class MapReader
{
public:
    static constexpr std::size_t maxKeys = 20;

    MapReader(const RawNode& map, std::span<const std::string_view> keys, Report& report);

    const RawNode* node(std::size_t key) const { return m_values[key]; }
    RawText text(std::size_t key) const;
    RawList list(std::size_t key) const;       // of texts
    RawList textOrList(std::size_t key) const; // a text is a list of one
    // The items when it is a sequence, else null and a finding unless it is not given.
    const std::vector<RawNode>* sequence(std::size_t key) const;

private:
    void reportUnknown(const RawEntry& entry) const;
    void addItems(const RawNode& sequence, std::string_view key, RawList& list) const;

    std::span<const std::string_view> m_keys;
    Report& m_report;
    std::array<const RawNode*, maxKeys> m_values{};
};

// Reports and says no unless the node is a map; `what` is the list that it stands in.
bool isMap(const RawNode& node, std::string_view what, Report& report);

// Whether the document says "format: renqian/KIND@1"; anything else is a finding.
bool hasFormat(const RawDocument& document, std::string_view kind, Report& report);

} // namespace bank
