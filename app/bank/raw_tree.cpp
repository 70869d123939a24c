// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/raw_tree.h"

#include "bank/yaml_errors.h"
#include "bank/yaml_text.h"
#include "bank/yaml_tree.h"
#include "base/file.h"

#include <istream>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace bank {

namespace {

// Only asks where a document begins. Reading it on would be unsafe: yaml-cpp never comes to the end of ",".
class StartFinder final : public YAML::EventHandler
{
public:
    struct Found
    {
        YAML::Mark at;
    };

    void OnDocumentStart(const YAML::Mark& mark) override { throw Found{mark}; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override
    {}
    void OnMapEnd() override {}
};

// Content after the document is its continuation with a broken indentation, or a second document.
void refuseMore(YAML::Parser& parser, YamlPlaces& places, Report& report)
{
    StartFinder finder;
    try {
        if (parser)
            parser.HandleNextDocument(finder);
    } catch (const StartFinder::Found& found) {
        if (places.startsWith(found.at, "---"))
            report.add("yaml.second-document", places.of(found.at));
        else
            report.add("yaml.extra-content", places.of(found.at));
    }
}

// True when the tree is whole.
bool parse(std::string_view text, TextState state, RawNode& root, Report& report)
{
    YamlSource source(text);
    std::istream stream(&source);
    YamlPlaces places(text);
    YamlTree tree(root, source, places, state == TextState::sound, report);
    const auto refuse = [&](FindingCode code, std::string limit) {
        report.add(code, places.last(), {std::move(limit)});
        return false;
    };
    const auto refuseRunaway = [&] {
        return refuse("yaml.runaway", std::to_string(YamlSource::maxUneventful / 1024));
    };
    try {
        YAML::Parser parser(stream);
        if (parser.HandleNextDocument(tree))
            refuseMore(parser, places, report);
    } catch (const Abandoned&) {
        return source.ranAway() ? refuseRunaway() : refuse("yaml.too-many-nodes", std::to_string(maxNodes));
    } catch (const YAML::DeepRecursion&) {
        return report.hasErrors() ? false : refuse("yaml.too-deep", std::to_string(maxDepth));
    } catch (const YAML::Exception& e) {
        if (!source.ranAway())
            reportSyntax(e, tree.lastQuote(), places, report);
        return source.ranAway() ? refuseRunaway() : false;
    }
    if (source.ranAway())
        return refuseRunaway();
    if (!quoteCloses(places.from(tree.lastQuote()))) {
        report.add("yaml.unclosed", places.of(tree.lastQuote()), {"", ""});
        return false;
    }
    return true;
}

} // namespace

const RawNode* RawNode::find(std::string_view key) const
{
    for (const RawEntry& entry : entries) {
        if (entry.key == key)
            return &entry.value;
    }
    return nullptr;
}

std::optional<RawDocument> readYaml(std::string file, std::string_view text, base::Findings& findings)
{
    Report report(file, findings);
    if (text.size() > maxFileBytes) {
        report.add("file.too-large", {}, {std::to_string(text.size()), std::to_string(maxFileBytes)});
        return std::nullopt;
    }
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    const TextState state = checkText(text, report);
    if (state == TextState::useless)
        return std::nullopt;

    RawDocument document{std::move(file), {}, true};
    if (!parse(text, state, document.root, report))
        return std::nullopt;
    if (document.root.kind == RawNode::Kind::null) {
        report.add("file.empty", {});
        return std::nullopt;
    }
    if (document.root.kind != RawNode::Kind::map) {
        report.add("yaml.not-a-map", document.root.at);
        return std::nullopt;
    }
    document.sound = !report.hasErrors();
    return document;
}

std::optional<RawDocument> readYamlFile(const std::string& path, base::Findings& findings)
{
    const auto text = base::readFile(path, maxFileBytes);
    if (text)
        return readYaml(path, *text, findings);
    Report report(path, findings);
    if (text.error().code == base::Code::fileTooLarge)
        report.add("file.too-large", {}, {text.error().what, std::to_string(maxFileBytes)});
    else
        report.add("file.unreadable", {}, {text.error().what});
    return std::nullopt;
}

} // namespace bank
