// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/places.h"
#include "flow/today.h"

#include <QThread>
#include <filesystem>

namespace ui {

// Reads what today holds on a thread of its own, beside the databases that the window has open.
class TodayReader : public QThread
{
    Q_OBJECT

public:
    // `person` is the folder of the history.
    TodayReader(flow::Places places, std::filesystem::path person, std::string region, base::Millis wall);
    ~TodayReader() override;

    // Once it is finished.
    const base::Result<flow::Today>& result() const { return m_result; }

protected:
    void run() override;

private:
    base::Result<flow::Today> read() const;

    flow::Places m_places;
    std::filesystem::path m_person;
    std::string m_region;
    base::Millis m_wall;
    base::Result<flow::Today> m_result = base::fail(base::Code::notFound);
};

} // namespace ui
