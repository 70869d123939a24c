// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/outlook.h"

#include <QThread>
#include <optional>

namespace ui {

// Gathers and reckons an outlook on a thread of its own, beside the databases that the window has open.
class OutlookReader : public QThread
{
    Q_OBJECT

public:
    struct Found
    {
        flow::OutlookData data;
        flow::Outlook outlook;
    };

    OutlookReader(flow::Places places, std::filesystem::path person, flow::OutlookRequest request);
    ~OutlookReader() override;

    const flow::Places& places() const { return m_places; }
    const flow::OutlookRequest& request() const { return m_request; }
    // Once it is finished.
    const base::Result<Found>& result() const { return m_result; }

protected:
    void run() override;

private:
    base::Result<Found> read() const;

    flow::Places m_places;
    std::filesystem::path m_person; // the folder of the history
    flow::OutlookRequest m_request;
    base::Result<Found> m_result = base::fail(base::Code::notFound);
};

} // namespace ui
