// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outlook_reader.h"

namespace ui {

OutlookReader::OutlookReader(flow::Places places, std::filesystem::path person, flow::OutlookRequest request)
    : m_places(std::move(places))
    , m_person(std::move(person))
    , m_request(std::move(request))
{}

OutlookReader::~OutlookReader()
{
    wait();
}

void OutlookReader::run()
{
    m_result = read();
}

base::Result<OutlookReader::Found> OutlookReader::read() const
{
    auto gathered = [this]() -> base::Result<flow::OutlookData> {
        const auto library = flow::Library::open(m_places);
        if (!library)
            return tl::unexpected(library.error());
        auto history = store::History::openReadOnly(m_person);
        if (!history)
            return tl::unexpected(history.error());
        return flow::gatherOutlook(*library, *history, m_request);
    }(); // both are closed again before the long part
    if (!gathered)
        return tl::unexpected(gathered.error());
    Found found{*std::move(gathered), {}};
    found.outlook = flow::outlookOf(found.data);
    return found;
}

} // namespace ui
