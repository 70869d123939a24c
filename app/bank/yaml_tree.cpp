// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/yaml_tree.h"

#include "bank/yaml_text.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace bank {

void YamlTree::OnNull(const YAML::Mark& mark, YAML::anchor_t)
{
    count();
    if (keyExpected())
        badKey(mark);
    else
        place(mark);
}

void YamlTree::OnAlias(const YAML::Mark& mark, YAML::anchor_t)
{
    count();
    m_report.add("yaml.alias", m_places.of(mark));
    if (keyExpected()) {
        m_open.back().keyNext = false;
        m_open.back().dropValue = true;
    } else {
        place(mark);
    }
}

void YamlTree::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                        const std::string& value)
{
    count();
    checkTag(mark, tag);
    const bool quoted = tag == "!";
    m_lastQuote = quoted ? mark : YAML::Mark::null_mark();
    if (quoted && m_escapesMatter)
        checkEscapes(mark, value);
    if (keyExpected()) {
        addKey(mark, value);
    } else if (RawNode* node = place(mark)) {
        node->kind = RawNode::Kind::scalar;
        node->quoted = quoted;
        node->text = value;
    }
}

void YamlTree::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                               YAML::EmitterStyle::value)
{
    beginCollection(mark, tag, RawNode::Kind::sequence);
}

void YamlTree::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                          YAML::EmitterStyle::value)
{
    beginCollection(mark, tag, RawNode::Kind::map);
}

void YamlTree::OnAnchor(const YAML::Mark& mark, const std::string& name)
{
    m_report.add("yaml.anchor", m_places.of(mark), {name});
}

void YamlTree::badKey(const YAML::Mark& mark)
{
    m_report.add("yaml.key-form", m_places.of(mark));
    m_open.back().keyNext = false;
    m_open.back().dropValue = true;
}

// Makes room for a value in the collection that is open; null where it is to be left out.
RawNode* YamlTree::place(const YAML::Mark& mark)
{
    if (m_skipped > 0)
        return nullptr;
    RawNode* node = &m_root;
    if (!m_open.empty()) {
        Level& level = m_open.back();
        if (level.node->kind == RawNode::Kind::map) {
            level.keyNext = true;
            if (level.dropValue)
                return nullptr;
            node = &level.node->entries.back().value;
        } else {
            node = &level.node->items.emplace_back();
        }
    }
    node->at = m_places.of(mark);
    return node;
}

void YamlTree::beginCollection(const YAML::Mark& mark, const std::string& tag, RawNode::Kind kind)
{
    count();
    checkTag(mark, tag);
    if (m_skipped > 0) {
        ++m_skipped;
        return;
    }
    if (keyExpected()) {
        badKey(mark);
        m_skipped = 1;
        return;
    }
    RawNode* node = place(mark);
    if (node && m_open.size() == static_cast<std::size_t>(maxDepth)) {
        m_report.add("yaml.too-deep", node->at, {std::to_string(maxDepth)});
        node = nullptr;
    }
    if (!node) {
        m_skipped = 1;
        return;
    }
    node->kind = kind;
    constexpr std::size_t most = 16;
    if (kind == RawNode::Kind::map)
        node->entries.reserve(std::min(std::exchange(m_lastMap, 0), most));
    else
        node->items.reserve(std::min(std::exchange(m_lastSequence, 0), most));
    m_open.push_back({node, kind == RawNode::Kind::map, false});
}

void YamlTree::endCollection()
{
    m_source.noteEvent();
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    const RawNode& node = *m_open.back().node;
    if (node.kind == RawNode::Kind::map) {
        checkDuplicates(node);
        m_lastMap = node.entries.size();
    } else {
        m_lastSequence = node.items.size();
    }
    m_open.pop_back();
}

// yaml-cpp says "!" of every quoted scalar; only the text shows whether somebody wrote it.
void YamlTree::checkTag(const YAML::Mark& mark, const std::string& tag)
{
    if (tag == "?" || (tag == "!" && !m_places.startsWith(mark, "!")))
        return;
    m_report.add("yaml.tag", m_places.of(mark), {tag});
}

// Finds what the text of the file could not show: characters written as escapes.
void YamlTree::checkEscapes(const YAML::Mark& mark, const std::string& value)
{
    if (!m_places.startsWith(mark, "\""))
        return;
    if (const std::string forbidden = findForbidden(value); !forbidden.empty())
        m_report.add("yaml.escape", m_places.of(mark), {forbidden});
}

void YamlTree::addKey(const YAML::Mark& mark, const std::string& key)
{
    Level& level = m_open.back();
    level.keyNext = false;
    level.dropValue = false;
    RawEntry& entry = level.node->entries.emplace_back();
    entry.key = key;
    entry.at = m_places.of(mark);
}

void YamlTree::checkDuplicates(const RawNode& map)
{
    const std::vector<RawEntry>& entries = map.entries;
    const auto report = [&](const RawEntry& later, const RawEntry& first) {
        m_report.add("yaml.duplicate-key", later.at, {later.key, std::to_string(first.at.line)});
    };
    constexpr std::size_t few = 24; // up to here comparing each with each is faster than sorting
    if (entries.size() <= few) {
        for (std::size_t i = 1; i < entries.size(); ++i) {
            const auto end = entries.begin() + static_cast<std::ptrdiff_t>(i);
            const auto first = std::find_if(entries.begin(), end,
                                            [&](const RawEntry& e) { return e.key == entries[i].key; });
            if (first != end)
                report(entries[i], *first);
        }
        return;
    }
    std::vector<std::size_t> order(entries.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return entries[a].key < entries[b].key; });
    std::size_t first = 0;
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (entries[order[i]].key == entries[order[first]].key)
            report(entries[order[i]], entries[order[first]]);
        else
            first = i;
    }
}

void YamlTree::count()
{
    m_source.noteEvent();
    if (++m_nodes > maxNodes || m_source.ranAway())
        throw Abandoned{};
}

} // namespace bank
