// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/raw_tree.h"
#include "bank/report.h"
#include "bank/yaml_places.h"
#include "bank/yaml_source.h"

#include <string>
#include <vector>
#include <yaml-cpp/eventhandler.h>

namespace bank {

// Thrown through yaml-cpp to leave a document of too many nodes or whose source ran away.
struct Abandoned
{};

// Builds the tree from yaml-cpp's events and reports what format version 1 forbids.
class YamlTree final : public YAML::EventHandler
{
public:
    // `escapesMatter`: look for forbidden characters in scalars too, because the text itself has none.
    YamlTree(RawNode& root, YamlSource& source, YamlPlaces& places, bool escapesMatter, Report& report)
        : m_root(root)
        , m_source(source)
        , m_places(places)
        , m_escapesMatter(escapesMatter)
        , m_report(report)
    {}

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { endCollection(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { endCollection(); }
    void OnAnchor(const YAML::Mark& mark, const std::string& name) override;

    // Where the last scalar began if it was quoted, else a null mark.
    const YAML::Mark& lastQuote() const { return m_lastQuote; }

private:
    struct Level
    {
        RawNode* node;
        bool keyNext;   // of a map: the next node is a key
        bool dropValue; // of a map: the last key was no text
    };

    bool keyExpected() const { return m_skipped == 0 && !m_open.empty() && m_open.back().keyNext; }
    void badKey(const YAML::Mark& mark);
    RawNode* place(const YAML::Mark& mark);
    void beginCollection(const YAML::Mark& mark, const std::string& tag, RawNode::Kind kind);
    void endCollection();
    void checkTag(const YAML::Mark& mark, const std::string& tag);
    void checkEscapes(const YAML::Mark& mark, const std::string& value);
    void checkDuplicates(const RawNode& map);
    void addKey(const YAML::Mark& mark, const std::string& key);
    void count();

    RawNode& m_root;
    YamlSource& m_source;
    YamlPlaces& m_places;
    bool m_escapesMatter;
    Report& m_report;
    std::vector<Level> m_open;
    int m_skipped = 0; // open collections inside one that is left out
    std::size_t m_nodes = 0;
    // Sizes of the collections that ended last, since the next ones are often alike. Each is used once, so
    // that all the room made in advance is never more than what was needed already.
    std::size_t m_lastMap = 0;
    std::size_t m_lastSequence = 0;
    YAML::Mark m_lastQuote = YAML::Mark::null_mark();
};

} // namespace bank
