// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/program.h"

#include <cstdlib>
#include <iostream>

int main(int argc, char** argv)
{
    const base::SystemClock clock;
    const auto environment = [](const char* name) -> std::string {
        const char* value = std::getenv(name);
        return value ? value : "";
    };
    return cli::runProgram({argv, argv + argc}, environment, clock, std::cout, std::cerr);
}
