// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/report.h"
#include "bank/yaml_places.h"

#include <string_view>
#include <yaml-cpp/exceptions.h>

namespace bank {

// Reports what yaml-cpp refused, by the kind of mistake that usually stands behind its message. `lastQuote`
// is where the last scalar began if it was quoted: a forgotten quote is noticed far below its line.
void reportSyntax(const YAML::Exception& refusal, const YAML::Mark& lastQuote, YamlPlaces& places,
                  Report& report);

// Whether the text begins with a quoted scalar that ends; yaml-cpp takes the end of the file for a quote.
bool quoteCloses(std::string_view text);

} // namespace bank
