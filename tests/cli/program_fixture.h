// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/program.h"
#include "support/desk.h"
#include "support/library.h"

#include <gtest/gtest.h>
#include <sstream>

namespace cli_test {

// renqianctl on a machine of its own: 2026-11-23, the shipped banks of the source tree and what a test adds.
struct Program : testing::Test
{
    support::LibraryFolder machine;
    support::Desk desk;
    std::ostringstream out;
    std::ostringstream err;
    std::string dataVariable = (desk.folder / "data").string();

    int run(std::vector<std::string> arguments, const std::string& language = "zh_CN.UTF-8")
    {
        out.str("");
        err.str("");
        arguments.insert(arguments.begin(), "renqianctl");
        const auto environment = [&](const char* name) -> std::string {
            const std::string variable = name;
            return variable == "HOME"           ? (machine.folder / "home").string()
                   : variable == "RENQIAN_DATA" ? dataVariable
                   : variable == "LANG"         ? language
                                                : "";
        };
        return cli::runProgram(arguments, environment, desk.clock, out, err);
    }
    std::string bankPath(const std::string& text)
    {
        const auto path = machine.folder / "mine/a.yaml";
        support::writeText(path, text);
        return path.string();
    }
};

} // namespace cli_test
