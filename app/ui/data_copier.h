// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QThread>
#include <atomic>
#include <filesystem>
#include <string>

namespace ui {

// Copies the data into another folder on a thread of its own; ends early when it is stopped or destroyed.
class DataCopier : public QThread
{
    Q_OBJECT

public:
    struct Job
    {
        std::filesystem::path present;
        std::string person; // whose history `backup` is
        std::filesystem::path backup;
        std::filesystem::path target;
        base::Millis wall = 0;
    };

    explicit DataCopier(Job job);
    ~DataCopier() override;

    const Job& job() const { return m_job; }
    void stop() { m_stop = true; }
    // Once it is finished.
    const base::Result<void>& result() const { return m_result; }

Q_SIGNALS:
    void progressed(double share); // 0 to 1

protected:
    void run() override;

private:
    Job m_job;
    std::atomic<bool> m_stop = false;
    base::Result<void> m_result;
};

} // namespace ui
