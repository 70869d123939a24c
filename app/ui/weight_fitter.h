// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/weight_update.h"

#include <QObject>
#include <QThread>
#include <atomic>
#include <filesystem>

namespace ui {

// Tries, on a thread of its own and on a history opened for reading only, whether other weights foretell the
// learner better. Ends within a step of the search when it is destroyed.
class WeightFitter : public QThread
{
    Q_OBJECT

public:
    explicit WeightFitter(std::filesystem::path folder, QObject* parent = nullptr);
    ~WeightFitter() override;

Q_SIGNALS:
    void done(const flow::WeightTrial& trial); // not when it was too early

protected:
    void run() override;

private:
    std::filesystem::path m_folder;
    std::atomic<bool> m_stop = false;
};

} // namespace ui
