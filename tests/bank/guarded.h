// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace bank_test {

// What `work` returned in a process of its own with `megabytes` of memory and `seconds` of processor time, or
// "died: …". Sanitizers need more memory than any limit here, so with them only the time is limited.
std::string guarded(int megabytes, int seconds, const std::function<std::string()>& work);

} // namespace bank_test
