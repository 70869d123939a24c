// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/bank_install.h"

#include <QThread>
#include <atomic>

namespace ui {

// Checks chosen bank files on a thread of its own; ends early when it is destroyed.
class BankChecker : public QThread
{
    Q_OBJECT

public:
    struct Checked
    {
        std::vector<flow::BankOffer> offers;
        std::vector<std::optional<flow::QuestionPlace>> places; // of the doubts of all offers, in order
    };

    BankChecker(flow::Places places, base::Day today, std::filesystem::path chosen);
    ~BankChecker() override;

    // Once it is finished.
    const base::Result<Checked>& result() const { return m_result; }

Q_SIGNALS:
    void progressed(int done, int total);

protected:
    void run() override;

private:
    base::Result<Checked> check();

    flow::Places m_places;
    base::Day m_today;
    std::filesystem::path m_chosen;
    std::atomic<bool> m_stop = false;
    base::Result<Checked> m_result;
};

} // namespace ui
