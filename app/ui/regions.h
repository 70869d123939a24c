// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>
#include <vector>

namespace ui {

// Regions to choose from, by GB/T 2260 code: those the shipped banks serve and the rest of Jiangsu.
std::vector<std::pair<QString, QString>> knownRegions();

// The name of a code, or the code itself.
QString regionName(const QString& code);

} // namespace ui
