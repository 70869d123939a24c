// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace store {

// "YYYYMMDD-HHMMSS" in the machine's time zone.
std::string timeStamp(base::Millis wall);

// "history-YYYYMMDD-HHMMSS.sqlite", and the time in such a name; nothing for any other name.
std::string backupName(base::Millis wall);
std::optional<base::Millis> backupTime(std::string_view name);

// Which of the backups may go: all but the newest ten and the last one of each of the newest 31 days. Days
// are those that have a backup, so that a clock once set wrong does not use the month up.
std::vector<std::string> superfluousBackups(std::vector<std::string> names);

} // namespace store
