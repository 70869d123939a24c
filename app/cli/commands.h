// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cli {

// Each command prints to the context and returns the exit code.
int bankCheck(const Context& context, const std::vector<std::filesystem::path>& paths, bool strict);
int bankList(const Context& context);
int bankSearch(const Context& context, const std::string& text, std::size_t limit);
// `older`: also those that are not newer than what the user has.
int bankInstall(const Context& context, const std::vector<std::filesystem::path>& paths, bool older);
int bankDoubts(const Context& context, const std::filesystem::path& file);

struct CoverageOptions
{
    std::string blueprint; // empty: all
    std::string region = "320600";
    std::string hot; // a table of articles that exams ask; empty: none
};
int bankCoverage(const Context& context, const CoverageOptions& options);
int bankStale(const Context& context, const std::string& day);

struct DrawOptions
{
    std::string blueprint;
    std::uint64_t seed = 0;
    std::string day; // empty: today
    std::string region = "320600";
};
int paperDraw(const Context& context, const DrawOptions& options);

int planList(const Context& context);
struct PlanOptions
{
    std::string id;
    std::string day; // first day of a course or day of the exam; empty: no days are shown
    std::string region = "320600";
};
int planShow(const Context& context, const PlanOptions& options);

struct ReplayOptions
{
    std::filesystem::path file;
    double retention = 0.9;
    bool shortTerm = true;
};
int practiceReplay(const Context& context, const ReplayOptions& options);

int statutesInstall(const Context& context, const std::filesystem::path& from);
int statutesList(const Context& context);
int statutesShow(const Context& context, const std::string& wanted);
int statutesSearch(const Context& context, const std::string& words, std::size_t limit);

struct ProfileOptions
{
    std::string id;
    std::filesystem::path file;
    bool withBanks = false;
    bool yes = false;
    std::string version; // of the program
};
int profileList(const Context& context);
int profileExport(const Context& context, const ProfileOptions& options);
int profileImport(const Context& context, const ProfileOptions& options);
int profileDelete(const Context& context, const ProfileOptions& options);
int profileForgetPin(const Context& context, const ProfileOptions& options);

int attemptList(const Context& context, std::size_t limit, bool csv);
int attemptShow(const Context& context, const std::string& id);
int attemptRemark(const Context& context, const std::string& id);

// 学法情况 of a calendar year, on the terminal or into `csv`.
int yearRecord(const Context& context, int year, const std::filesystem::path& csv);

} // namespace cli
