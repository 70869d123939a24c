// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/library.h"

#include <QObject>
#include <QThread>
#include <atomic>
#include <filesystem>

namespace ui {

// Looks through the history for damage and brings the catalogue up to date, on a thread of its own, so that
// the window waits for neither.
class Indexer : public QThread
{
    Q_OBJECT

public:
    // `person` is the folder of the history.
    Indexer(flow::Places places, std::filesystem::path person, base::Day today, QObject* parent);
    ~Indexer() override;

Q_SIGNALS:
    void damaged(const base::Error& error);
    void progressed(int done, int total);
    void done(bool changed);

protected:
    void run() override;

private:
    flow::Places m_places;
    std::filesystem::path m_person;
    base::Day m_today;
    std::atomic<bool> m_stop = false;
};

} // namespace ui
