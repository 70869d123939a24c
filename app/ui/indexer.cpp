// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indexer.h"

#include "store/history.h"

namespace ui {

Indexer::Indexer(flow::Places places, std::filesystem::path person, base::Day today, QObject* parent)
    : QThread(parent)
    , m_places(std::move(places))
    , m_person(std::move(person))
    , m_today(today)
{}

Indexer::~Indexer()
{
    m_stop = true;
    wait();
}

void Indexer::run()
{
    const auto sound = store::History::check(m_person);
    if (!sound && sound.error().code == base::Code::databaseCorrupt)
        Q_EMIT damaged(sound.error());
    auto library = flow::Library::open(m_places);
    bool changed = false;
    if (library) {
        const auto refreshed = library->refresh(m_today, [this](catalogue::Progress progress) {
            Q_EMIT progressed(static_cast<int>(progress.done), static_cast<int>(progress.total));
            return !m_stop;
        });
        changed = refreshed && refreshed->changed;
    }
    Q_EMIT done(changed);
}

} // namespace ui
