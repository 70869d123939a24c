// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/yaml_errors.h"

#include <algorithm>
#include <string>
#include <utility>

namespace bank {

namespace {

// A mistake of words stands where it was noticed; one of form may have been made further above.
enum class Mistake { ofWords, ofForm };

struct Meaning
{
    const char* message; // how yaml-cpp's begins
    FindingCode code;
    Mistake mistake;
};

const Meaning meanings[] = {
    {YAML::ErrorMsg::UNKNOWN_ANCHOR, "yaml.alias", Mistake::ofWords},
    {YAML::ErrorMsg::ALIAS_NOT_FOUND, "yaml.alias", Mistake::ofWords},
    {YAML::ErrorMsg::ALIAS_CONTENT, "yaml.alias", Mistake::ofWords},
    {YAML::ErrorMsg::CHAR_IN_ALIAS, "yaml.alias", Mistake::ofWords},
    {YAML::ErrorMsg::ANCHOR_NOT_FOUND, "yaml.anchor", Mistake::ofWords},
    {YAML::ErrorMsg::CHAR_IN_ANCHOR, "yaml.anchor", Mistake::ofWords},
    {YAML::ErrorMsg::MULTIPLE_ANCHORS, "yaml.anchor", Mistake::ofWords},
    {YAML::ErrorMsg::MULTIPLE_TAGS, "yaml.tag", Mistake::ofWords},
    {YAML::ErrorMsg::CHAR_IN_TAG_HANDLE, "yaml.tag", Mistake::ofWords},
    {YAML::ErrorMsg::TAG_WITH_NO_SUFFIX, "yaml.tag", Mistake::ofWords},
    {YAML::ErrorMsg::END_OF_VERBATIM_TAG, "yaml.tag", Mistake::ofWords},
    {YAML::ErrorMsg::END_OF_MAP_FLOW, "yaml.unclosed", Mistake::ofForm},
    {YAML::ErrorMsg::END_OF_SEQ_FLOW, "yaml.unclosed", Mistake::ofForm},
    {YAML::ErrorMsg::EOF_IN_SCALAR, "yaml.unclosed", Mistake::ofForm},
    {YAML::ErrorMsg::DOC_IN_SCALAR, "yaml.unclosed", Mistake::ofForm},
    {YAML::ErrorMsg::FLOW_END, "yaml.needs-quotes", Mistake::ofForm},
    {YAML::ErrorMsg::UNKNOWN_TOKEN, "yaml.needs-quotes", Mistake::ofForm},
    {YAML::ErrorMsg::MAP_VALUE, "yaml.needs-quotes", Mistake::ofForm},
    {YAML::ErrorMsg::END_OF_MAP, "yaml.indentation", Mistake::ofForm},
    {YAML::ErrorMsg::END_OF_SEQ, "yaml.indentation", Mistake::ofForm},
    {YAML::ErrorMsg::BLOCK_ENTRY, "yaml.indentation", Mistake::ofForm},
    {YAML::ErrorMsg::MAP_KEY, "yaml.indentation", Mistake::ofForm},
    {YAML::ErrorMsg::TAB_IN_INDENTATION, "yaml.tab", Mistake::ofForm},
    {YAML::ErrorMsg::INVALID_HEX, "yaml.escape", Mistake::ofWords},
    {YAML::ErrorMsg::INVALID_UNICODE, "yaml.escape", Mistake::ofWords},
    {YAML::ErrorMsg::INVALID_ESCAPE, "yaml.escape", Mistake::ofWords},
};

// The word itself, where yaml-cpp names it, is the argument that a finding of the tree has too.
void reportWord(FindingCode code, const std::string& message, base::Position at, Report& report)
{
    if (code.args() == 0)
        return report.add(code, at);
    const std::size_t colon = message.rfind(": ");
    report.add(code, at, {colon == std::string::npos ? "" : message.substr(colon + 2)});
}

// The key of a line such as "  - stem：…", which yaml-cpp takes for a text that goes on below.
std::string fullwidthKey(std::string_view line)
{
    line.remove_prefix(std::min(line.size(), line.find_first_not_of(" -")));
    const std::size_t end = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz-");
    if (end == 0 || end == std::string_view::npos || !line.substr(end).starts_with("："))
        return {};
    return std::string(line.substr(0, end));
}

} // namespace

void reportSyntax(const YAML::Exception& refusal, const YAML::Mark& lastQuote, YamlPlaces& places,
                  Report& report)
{
    const std::string& message = refusal.msg;
    const base::Position at = places.of(refusal.mark);
    const Meaning* meaning = std::find_if(std::begin(meanings), std::end(meanings),
                                          [&](const Meaning& m) { return message.starts_with(m.message); });
    if (meaning != std::end(meanings) && meaning->mistake == Mistake::ofWords)
        return reportWord(meaning->code, message, at, report);

    const auto [above, aboveStart] = places.lineBefore(refusal.mark);
    if (std::string key = fullwidthKey(above); !key.empty())
        return report.add("yaml.fullwidth-colon", places.of(aboveStart), {std::move(key)});
    FindingCode code = meaning != std::end(meanings) ? meaning->code : FindingCode("yaml.syntax");
    if (places.indentedByTab(refusal.mark))
        code = "yaml.tab";
    const bool fromAbove = !lastQuote.is_null() && lastQuote.line < refusal.mark.line;
    report.add(code, at, {message, fromAbove ? std::to_string(lastQuote.line + 1) : ""});
}

bool quoteCloses(std::string_view text)
{
    const char quote = text.empty() ? '\0' : text.front();
    if (quote != '"' && quote != '\'')
        return true;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if ((quote == '"' && text[i] == '\\') || (quote == '\'' && text.substr(i).starts_with("''")))
            ++i;
        else if (text[i] == quote)
            return true;
    }
    return false;
}

} // namespace bank
