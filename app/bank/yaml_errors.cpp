// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/yaml_errors.h"

#include <algorithm>
#include <string>
#include <utility>

namespace bank {

namespace {

struct Meaning
{
    const char* message; // how yaml-cpp's begins
    FindingCode code;
};

constexpr Meaning meanings[] = {
    {YAML::ErrorMsg::UNKNOWN_ANCHOR, "yaml.alias"},       {YAML::ErrorMsg::ALIAS_NOT_FOUND, "yaml.alias"},
    {YAML::ErrorMsg::ALIAS_CONTENT, "yaml.alias"},        {YAML::ErrorMsg::CHAR_IN_ALIAS, "yaml.alias"},
    {YAML::ErrorMsg::ANCHOR_NOT_FOUND, "yaml.anchor"},    {YAML::ErrorMsg::CHAR_IN_ANCHOR, "yaml.anchor"},
    {YAML::ErrorMsg::MULTIPLE_ANCHORS, "yaml.anchor"},    {YAML::ErrorMsg::MULTIPLE_TAGS, "yaml.tag"},
    {YAML::ErrorMsg::CHAR_IN_TAG_HANDLE, "yaml.tag"},     {YAML::ErrorMsg::TAG_WITH_NO_SUFFIX, "yaml.tag"},
    {YAML::ErrorMsg::END_OF_VERBATIM_TAG, "yaml.tag"},    {YAML::ErrorMsg::END_OF_MAP_FLOW, "yaml.unclosed"},
    {YAML::ErrorMsg::END_OF_SEQ_FLOW, "yaml.unclosed"},   {YAML::ErrorMsg::EOF_IN_SCALAR, "yaml.unclosed"},
    {YAML::ErrorMsg::DOC_IN_SCALAR, "yaml.unclosed"},     {YAML::ErrorMsg::FLOW_END, "yaml.needs-quotes"},
    {YAML::ErrorMsg::UNKNOWN_TOKEN, "yaml.needs-quotes"}, {YAML::ErrorMsg::MAP_VALUE, "yaml.needs-quotes"},
    {YAML::ErrorMsg::END_OF_MAP, "yaml.indentation"},     {YAML::ErrorMsg::END_OF_SEQ, "yaml.indentation"},
    {YAML::ErrorMsg::BLOCK_ENTRY, "yaml.indentation"},    {YAML::ErrorMsg::MAP_KEY, "yaml.indentation"},
    {YAML::ErrorMsg::TAB_IN_INDENTATION, "yaml.tab"},     {YAML::ErrorMsg::INVALID_HEX, "yaml.escape"},
    {YAML::ErrorMsg::INVALID_UNICODE, "yaml.escape"},     {YAML::ErrorMsg::INVALID_ESCAPE, "yaml.escape"},
};

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
    const std::string_view message = refusal.msg;
    FindingCode code = "yaml.syntax";
    for (const Meaning& meaning : meanings) {
        if (message.starts_with(meaning.message)) {
            code = meaning.code;
            break;
        }
    }
    if (places.indentedByTab(refusal.mark))
        code = "yaml.tab";
    const auto [above, aboveStart] = places.lineBefore(refusal.mark);
    if (std::string key = fullwidthKey(above); !key.empty())
        return report.add("yaml.fullwidth-colon", places.of(aboveStart), {std::move(key)});
    const bool fromAbove = !lastQuote.is_null() && lastQuote.line < refusal.mark.line;
    report.add(code, places.of(refusal.mark),
               {std::string(message), fromAbove ? std::to_string(lastQuote.line + 1) : ""});
}

bool quoteCloses(std::string_view text)
{
    const char quote = text.empty() ? '\0' : text.front();
    if (quote != '"' && quote != '\'')
        return true;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\')
            ++i;
        else if (quote == '\'' && text.substr(i).starts_with("''"))
            ++i;
        else if (text[i] == quote)
            return true;
    }
    return false;
}

} // namespace bank
