// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "flow/year_record.h"
#include "words/language.h"

#include <filesystem>

namespace print {

// 学法情况报告: one year of one person, to attach to the yearly report. `printed` is the day it is made.
base::Result<void> save(const flow::YearRecord& record, base::Day printed, words::Language language,
                        const std::filesystem::path& file);

} // namespace print
