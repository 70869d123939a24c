// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

// Where an export would go: the documents folder, with name and day.
QString suggestedExport(const QString& name, const QString& day);

// Exports that lie where people keep files: documents, downloads, desktop, sticks. The newest first, at most
// six.
QStringList foundExports();

} // namespace ui
