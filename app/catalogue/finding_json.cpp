// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/finding_json.h"

#include <nlohmann/json.hpp>

namespace catalogue {

using nlohmann::json;

std::string toJson(const base::Findings& findings)
{
    json rows = json::array();
    for (const base::Finding& f : findings)
        rows.push_back({f.file, f.at.line, f.at.column, static_cast<int>(f.severity), f.code, f.args});
    return rows.dump(-1, ' ', false, json::error_handler_t::replace);
}

base::Findings findingsFromJson(std::string_view text)
{
    base::Findings findings;
    const json rows = json::parse(text, nullptr, false);
    if (!rows.is_array())
        return findings;
    for (const json& row : rows) {
        findings.push_back({row.at(0).get<std::string>(),
                            {row.at(1).get<int>(), row.at(2).get<int>()},
                            static_cast<base::Severity>(row.at(3).get<int>()),
                            row.at(4).get<std::string>(),
                            row.at(5).get<std::vector<std::string>>()});
    }
    return findings;
}

} // namespace catalogue
