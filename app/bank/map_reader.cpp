// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/map_reader.h"

#include <algorithm>

namespace bank {

MapReader::MapReader(const RawNode& map, std::span<const std::string_view> keys, Report& report)
    : m_keys(keys)
    , m_report(report)
{
    for (const RawEntry& entry : map.entries) {
        const auto known = std::find(keys.begin(), keys.end(), entry.key);
        if (known == keys.end())
            reportUnknown(entry);
        else if (auto& value = m_values[static_cast<std::size_t>(known - keys.begin())]; !value)
            value = &entry.value; // of keys given twice, reported by then, the first counts
    }
}

void MapReader::reportUnknown(const RawEntry& entry) const
{
    constexpr std::string_view fullwidthColon = "：";
    const std::string_view key = entry.key;
    if (const std::size_t colon = key.find(fullwidthColon); colon != std::string_view::npos) {
        if (std::find(m_keys.begin(), m_keys.end(), key.substr(0, colon)) != m_keys.end())
            return m_report.add("yaml.fullwidth-colon", entry.at, {std::string(key.substr(0, colon))});
    }
    constexpr FindingCode code = "field.unknown-key";
    m_report.add(code, entry.at,
                 {entry.key, m_report.wants(code) ? nearest(key, {m_keys.begin(), m_keys.end()}) : ""});
}

RawText MapReader::text(std::size_t key) const
{
    const RawNode* node = m_values[key];
    if (!node || node->kind == RawNode::Kind::null)
        return {};
    if (node->kind == RawNode::Kind::scalar)
        return {node->text, node->at, true};
    m_report.add("field.not-a-text", node->at, {std::string(m_keys[key])});
    return {{}, node->at, false};
}

RawList MapReader::list(std::size_t key) const
{
    const RawNode* node = m_values[key];
    if (!node || node->kind == RawNode::Kind::null)
        return {};
    RawList list{{}, node->at, node->kind == RawNode::Kind::sequence};
    if (list.given)
        addItems(*node, m_keys[key], list);
    else
        m_report.add("field.not-a-list", node->at, {std::string(m_keys[key])});
    return list;
}

RawList MapReader::textOrList(std::size_t key) const
{
    const RawNode* node = m_values[key];
    if (node && node->kind == RawNode::Kind::scalar)
        return {{{node->text, node->at, true}}, node->at, true};
    return list(key);
}

const std::vector<RawNode>* MapReader::sequence(std::size_t key) const
{
    const RawNode* node = m_values[key];
    if (!node || node->kind == RawNode::Kind::null)
        return nullptr;
    if (node->kind == RawNode::Kind::sequence)
        return &node->items;
    m_report.add("field.not-a-list", node->at, {std::string(m_keys[key])});
    return nullptr;
}

// A list or map among the texts is reported but keeps its place, so that letters still fit their options.
void MapReader::addItems(const RawNode& sequence, std::string_view key, RawList& list) const
{
    list.items.reserve(sequence.items.size());
    for (const RawNode& item : sequence.items) {
        const bool isText = item.kind == RawNode::Kind::scalar || item.kind == RawNode::Kind::null;
        if (!isText)
            m_report.add("field.not-a-text", item.at, {std::string(key)});
        list.items.push_back({item.text, item.at, isText});
    }
}

bool isMap(const RawNode& node, std::string_view what, Report& report)
{
    if (node.kind != RawNode::Kind::map)
        report.add("field.not-a-map", node.at, {std::string(what)});
    return node.kind == RawNode::Kind::map;
}

bool hasFormat(const RawDocument& document, std::string_view kind, Report& report)
{
    const RawNode* format = document.root.find("format");
    const std::string wanted = "renqian/" + std::string(kind) + "@";
    if (format && format->text == wanted + "1")
        return true;
    if (!format || format->text.empty())
        report.add("field.missing", document.root.at, {"format"});
    else if (format->text.starts_with(wanted))
        report.add("file.newer-format", format->at, {format->text});
    else
        report.add("file.wrong-format", format->at, {format->text, wanted + "1"});
    return false;
}

} // namespace bank
