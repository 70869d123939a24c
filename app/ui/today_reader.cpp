// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today_reader.h"

#include "flow/library.h"
#include "store/history.h"

namespace ui {

TodayReader::TodayReader(flow::Places places, std::filesystem::path person, std::string region,
                         base::Millis wall)
    : m_places(std::move(places))
    , m_person(std::move(person))
    , m_region(std::move(region))
    , m_wall(wall)
{}

TodayReader::~TodayReader()
{
    wait();
}

void TodayReader::run()
{
    m_result = read();
}

base::Result<flow::Today> TodayReader::read() const
{
    const auto library = flow::Library::open(m_places);
    if (!library)
        return tl::unexpected(library.error());
    auto history = store::History::openReadOnly(m_person);
    if (!history)
        return tl::unexpected(history.error());
    base::Findings ignored; // an unreadable registry leaves the short names
    return flow::today(*library, *history, m_region, flow::loadStatutes(m_places.statutes, ignored), m_wall);
}

} // namespace ui
